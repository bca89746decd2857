// Parking and hiding (`domain.md` 5.1, OSL 12:3): whatever the order of edits, nothing set aside stands in a copy.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFor, type CopyFor } from "../../shared/domain/minutes-copy.ts";
import { moveText, paragraphsOf, type Move } from "../../shared/domain/minutes-move.ts";
import { emptyMinutes, StoredMinutes, type MinutesContent } from "../../shared/domain/minutes.ts";
import { surveyText, type TextName } from "../../shared/domain/minutes-text-name.ts";
import { readText, writeText } from "../../shared/domain/minutes-texts.ts";
import { AgencyId, CategoryId, GuardianId } from "../../shared/domain/ids.ts";
import { person, versionOf, yesFrom } from "../support/consent-facts.ts";

const school = AgencyId.parse("skola");
const police = AgencyId.parse("polis");
const attendance = CategoryId.parse("narvaro");
const guardianId = GuardianId.parse("v1");

const names: readonly TextName[] = [
  surveyText(school, attendance),
  surveyText(school, attendance, "works"),
  "guardiansView",
  "youthVoice.ownWords",
  "sharedView",
  "risk.r1",
  "dissent.d1",
  "remark.s1",
  "proposal.f1",
];

const start: MinutesContent = {
  ...emptyMinutes,
  risks: [{ riskId: "r1", area: "crime", text: "Ord0 om brott" }],
  dissents: [{ rowId: "d1", by: { kind: "guardian", guardianId }, text: "Ord1 ser annorlunda" }],
  remarks: [{ rowId: "s1", by: { kind: "youth" }, text: "Ord2 är fel" }],
  youthVoice: { ...emptyMinutes.youthVoice, proposals: [{ proposalId: "f1", proposal: "Drogtest", text: "Ord3 nej" }] },
};

/** One thing that is done at a meeting: something is typed, or some text is moved. */
type Edit =
  | { readonly kind: "type"; readonly name: TextName; readonly words: number }
  | { readonly kind: "move"; readonly from: number; readonly paragraph: number; readonly to: Move["to"] };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), name: fc.constantFrom(...names), words: fc.nat(40) }),
  fc.record({
    kind: fc.constant("move" as const),
    from: fc.nat(30),
    paragraph: fc.nat(3),
    to: fc.oneof(
      fc.constantFrom(...names).map((name) => ({ kind: "text" as const, name })),
      fc.constant({ kind: "parked" as const }),
      fc.boolean().map((inYouthCopy) => ({ kind: "hidden" as const, reason: "Skäl", inYouthCopy })),
    ),
  }),
);

/** Where there is text to take. */
const sources = (content: MinutesContent): readonly { readonly from: Move["from"]; readonly text: string }[] =>
  [
    ...names.map((name) => ({ from: { kind: "text" as const, name }, text: readText(content, name) })),
    ...content.parked.map(({ asideId, text }) => ({ from: { kind: "parked" as const, asideId }, text })),
    ...content.hidden.map(({ asideId, text }) => ({ from: { kind: "hidden" as const, asideId }, text })),
  ].filter(({ text }) => text !== "");

const edits = fc.array(edit, { minLength: 10, maxLength: 40 });

let ids = 0;
const after = (content: MinutesContent, one: Edit): MinutesContent => {
  if (one.kind === "type") {
    // A word is typed once: "Ord7 …" tells where it went.
    return {
      ...content,
      ...writeText(content, one.name, `${readText(content, one.name)}\nOrd${String(4 + one.words)} sägs`),
    };
  }
  const source = sources(content)[one.from % sources(content).length];
  if (source === undefined) return content;
  const { from, text } = source;
  const paragraphs = [one.paragraph % paragraphsOf(text).length];
  const moved = moveText(content, { from, paragraphs, to: one.to }, () => `id${String((ids += 1))}`);
  return moved.ok ? moved.value : content;
};

const wordsOf = (value: unknown): readonly string[] => JSON.stringify(value).match(/Ord\d+/gu) ?? [];

const facts = {
  ...person,
  versions: [versionOf([school, police], [{ agencyId: school, categoryId: attendance, receivers: [police] }])],
  answers: [school, police].map((agencyId) => yesFrom({ kind: "guardian", guardianId }, agencyId)),
};

const copyFor = (party: CopyFor["party"]): CopyFor => ({
  party,
  facts,
  day: "2026-04-10",
  kindOf: () => "other",
  concernIsSecret: false,
  isHiding: false,
});

describe("Text that is set aside", () => {
  it("stands in no guardian's copy while it is hidden, and in nobody's while it is parked, whatever the order of edits", () => {
    const seen = { hidden: 0, parked: 0 };
    fc.assert(
      fc.property(edits, (done) => {
        const content = done.reduce(after, start);
        const open = new Set(wordsOf({ ...content, parked: [], hidden: [] }));
        const parked = wordsOf(content.parked).filter(
          (word) => !open.has(word) && !wordsOf(content.hidden).includes(word),
        );
        const hidden = wordsOf(content.hidden).filter((word) => !open.has(word));
        seen.hidden += hidden.length;
        seen.parked += parked.length;
        const guardians = wordsOf(contentFor(content, copyFor({ kind: "guardian", guardianId })));
        expect(guardians.filter((word) => hidden.includes(word) || parked.includes(word))).toEqual([]);
        for (const agencyId of [school, police]) {
          const agency = wordsOf(contentFor(content, copyFor({ kind: "agency", agencyId })));
          expect(agency.filter((word) => parked.includes(word))).toEqual([]);
        }
        const youth = wordsOf(contentFor(content, copyFor({ kind: "youth" })));
        expect(youth.filter((word) => parked.includes(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    for (const [what, times] of Object.entries(seen)) expect([what, times > 50]).toEqual([what, true]);
  });

  it("is neither lost nor doubled by moving it", () => {
    let moved = 0;
    fc.assert(
      fc.property(edits, (done) => {
        let content = start;
        for (const one of done) {
          const before = [...wordsOf(content)].sort();
          const unmoved = content;
          content = after(content, one);
          if (one.kind === "move" && content !== unmoved) moved += 1;
          if (one.kind === "move") expect([...wordsOf(content)].sort()).toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
    expect(moved).toBeGreaterThan(200);
  });

  it("goes back to where it stood with the code of its risk factor", () => {
    const hidden = moveText(
      start,
      {
        from: { kind: "text", name: "risk.r1" },
        paragraphs: [0],
        to: { kind: "hidden", reason: "Skäl", inYouthCopy: false },
      },
      () => "x",
    );
    if (!hidden.ok) throw new Error(hidden.error.code);
    expect(hidden.value.risks).toEqual([]);
    expect(hidden.value.hidden).toMatchObject([{ from: "risk.r1", area: "crime", text: "Ord0 om brott" }]);
    const back = moveText(
      hidden.value,
      { from: { kind: "hidden", asideId: "x" }, paragraphs: [0], to: { kind: "text", name: "risk.r1" } },
      () => "y",
    );
    expect(back).toMatchObject({ ok: true, value: { hidden: [], risks: start.risks } });
  });

  it("is chosen by paragraphs, as they stand in the text", () => {
    expect(paragraphsOf("Ett.\n\nTvå.\nTre.")).toEqual(["Ett.", "Två.", "Tre."]);
    const content = { ...emptyMinutes, sharedView: "Ett.\n\nTvå.\nTre." };
    const moved = moveText(
      content,
      { from: { kind: "text", name: "sharedView" }, paragraphs: [1], to: { kind: "text", name: "guardiansView" } },
      () => "x",
    );
    expect(moved).toMatchObject({ ok: true, value: { sharedView: "Ett.\nTre.", guardiansView: "Två." } });
  });
});

describe("Minutes that were written before", () => {
  it("read with the new sections empty, and lose nothing", () => {
    const later = ["risks", "dissents", "concernReport", "remarks", "hidden", "parked"];
    const voice = Object.entries(emptyMinutes.youthVoice).filter(([key]) => key !== "proposals" && key !== "verbatim");
    const stored = {
      ...Object.fromEntries(Object.entries(emptyMinutes).filter(([key]) => !later.includes(key))),
      youthVoice: { ...Object.fromEntries(voice), interests: "Bild" },
      survey: [
        { agencyId: "skola", entries: [{ categoryId: "narvaro", text: "38 %" }], concern: 7, nothingToReport: false },
      ],
      dissent: "Någon ser det annorlunda",
    };
    expect(StoredMinutes.parse(stored)).toMatchObject({
      dissent: "Någon ser det annorlunda",
      youthVoice: { interests: "Bild", proposals: [], verbatim: false },
      survey: [{ entries: [{ text: "38 %", support: "", works: "" }], concern: 7 }],
      hidden: [],
      parked: [],
      remarks: [],
    });
  });
});
