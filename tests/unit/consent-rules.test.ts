// `domain.md` 5.1, fail closed: for any facts at all, an agency may attend only on a yes from everybody who must answer.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  signerKey,
  type AnswerValue,
  type ConsentAnswer,
  type ConsentVersion,
  type Signer,
} from "../../shared/domain/consent.ts";
import {
  agencyBlock,
  answerOn,
  currentVersion,
  exceptionOn,
  mayAttend,
  signersOn,
  type ConsentFacts,
} from "../../shared/domain/consent-rules.ts";
import { addDays } from "../../shared/domain/day.ts";
import { AgencyId, CaseId, CategoryId, ConsentAnswerId, ConsentId, GuardianId } from "../../shared/domain/ids.ts";

const agencies = ["skola", "polis", "bup"].map((id) => AgencyId.parse(id));
const guardians = ["v1", "v2"].map((id) => GuardianId.parse(id));
const firstDay = "2026-01-01";
const dayAt = (offset: number) => addDays(firstDay, offset);
const day = fc.integer({ min: 0, max: 60 }).map(dayAt);
const signers: readonly Signer[] = [
  { kind: "youth" },
  ...guardians.map((guardianId) => ({ kind: "guardian" as const, guardianId })),
];
const signer = fc.constantFrom(...signers);

const answerOf = (
  known: Pick<ConsentAnswer, "consentId" | "signer" | "agencyId" | "answer" | "on">,
  recordedAt = "2026-01-01T00:00:00.000Z",
): ConsentAnswer => ({
  ...known,
  manner: "signedForm",
  receivedBy: "",
  interpreter: false,
  attachmentId: null,
  recordedAt,
  answerId: ConsentAnswerId.parse(`${signerKey(known.signer)}-${known.agencyId}-${known.answer}-${known.on}`),
  categoryId: null,
  corrects: null,
  correction: null,
});

const version = (number: number): fc.Arbitrary<ConsentVersion> =>
  fc.record({
    consentId: fc.constant(ConsentId.parse(`k${String(number)}`)),
    caseId: fc.constant(CaseId.parse("c")),
    number: fc.constant(number),
    createdOn: fc.constant(firstDay),
    youthSignsFrom: fc.constantFrom(12, 15, 18),
    purpose: fc.constant("Syfte"),
    cooperation: fc.constant("Möten"),
    agencyIds: fc.subarray(agencies, { minLength: 1 }),
    personIds: fc.constant([]),
    categories: fc.constant([
      { agencyId: agencies[0] ?? AgencyId.parse("skola"), categoryId: CategoryId.parse("x"), receivers: agencies },
    ]),
    from: day,
    to: day,
    collectedByAgencyId: fc.constant(null),
    collectedByRole: fc.constant(""),
    sharesConcern: fc.constant(false),
  });

const answer: fc.Arbitrary<ConsentAnswer> = fc.record({
  consentId: fc.constantFrom(ConsentId.parse("k1"), ConsentId.parse("k2")),
  signer,
  agencyId: fc.constantFrom(...agencies),
  answer: fc.constantFrom<AnswerValue[]>("yes", "yes", "yes", "no", "withdrawn"),
  on: day,
  manner: fc.constant("signedForm" as const),
  receivedBy: fc.constant(""),
  interpreter: fc.constant(false),
  attachmentId: fc.constant(null),
  answerId: fc.uuid().map((id) => ConsentAnswerId.parse(id)),
  categoryId: fc.constant(null),
  corrects: fc.constant(null),
  correction: fc.constant(null),
  recordedAt: fc.integer({ min: 0, max: 999 }).map((n) => `2026-01-01T00:00:00.${String(n).padStart(3, "0")}Z`),
});

/** Most signers' yes to most agencies on both versions, so that complete consents are common among the facts. */
const signedByAll: fc.Arbitrary<ConsentAnswer[]> = fc
  .tuple(day, day, fc.infiniteStream(fc.integer({ min: 0, max: 99 })))
  .map(([one, two, chance]) =>
    [
      { consentId: ConsentId.parse("k1"), on: one },
      { consentId: ConsentId.parse("k2"), on: two },
    ].flatMap(({ consentId, on }) =>
      signers.flatMap((who) =>
        agencies.flatMap((agencyId): ConsentAnswer[] =>
          Number(chance.next().value) < 4 ? [] : [answerOf({ consentId, signer: who, agencyId, answer: "yes", on })],
        ),
      ),
    ),
  );

const facts: fc.Arbitrary<ConsentFacts> = fc.record({
  youth: fc.record({
    birthDate: fc.constantFrom("2012-03-09", "2010-01-20", "2008-01-15"),
    maturity: fc.option(
      fc.record({ assessedBy: fc.constant("K"), assessedOn: day, understands: fc.boolean(), reason: fc.constant("") }),
    ),
  }),
  guardians: fc.constant(
    guardians.map((guardianId, index) => ({
      guardianId,
      number: index + 1,
      custody: "joint" as const,
      custodyFrom: null,
      custodyUntil: null,
    })),
  ),
  versions: fc.tuple(version(1), version(2)).map((both) => [...both]),
  answers: fc.tuple(signedByAll, fc.array(answer, { maxLength: 12 })).map(([signed, more]) => [...signed, ...more]),
  personAnswers: fc.constant([]),
  exceptions: fc.array(
    fc.record({
      signer,
      kind: fc.constantFrom("hindered" as const, "youthNotAsked" as const),
      reason: fc.constant("S"),
      decidedBy: fc.constant("K"),
      decidedOn: day,
      until: fc.option(day),
    }),
    { maxLength: 2 },
  ),
  declines: fc.constant([]),
  agreements: fc.constant([]),
});

describe("Whatever the facts", () => {
  it("an agency that may attend is named by the current version and has a yes from everybody who must answer", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...agencies), day, (given, agencyId, on) => {
        if (!mayAttend(given, agencyId, on)) return;
        const current = currentVersion(given, on);
        expect(current?.agencyIds).toContain(agencyId);
        if (current === undefined) return;
        expect(current.from <= on && on <= current.to).toBe(true);
        const asked = signersOn(given, current.youthSignsFrom, on).filter(
          (one) => exceptionOn(given, one, on) === undefined,
        );
        expect(asked.length).toBeGreaterThan(0);
        for (const one of asked) expect(answerOn(given, current, one, agencyId, on)?.answer).toBe("yes");
      }),
      { numRuns: 2000 },
    );
  });

  it("a no or a withdrawal today from anybody who must answer keeps the agency out today", () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...agencies),
        signer,
        fc.constantFrom<AnswerValue[]>("no", "withdrawn"),
        day,
        (given, agencyId, who, said, on) => {
          const refusal = answerOf(
            { consentId: ConsentId.parse("k1"), signer: who, agencyId, answer: said, on },
            "2026-12-31T00:00:00.000Z",
          );
          const after = { ...given, answers: [...given.answers, refusal] };
          const asked = signersOn(after, currentVersion(after, on)?.youthSignsFrom ?? 15, on);
          const counts = asked.some((one) => JSON.stringify(one) === JSON.stringify(who));
          if (counts) expect(mayAttend(after, agencyId, on)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("a version that has been replaced never applies again", () => {
    fc.assert(
      fc.property(facts, day, day, (given, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const before = currentVersion(given, early)?.number ?? 0;
        const after = currentVersion(given, late)?.number;
        if (after !== undefined) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  it("being kept out always has a reason, and being let in none", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...agencies), day, (given, agencyId, on) => {
        expect(agencyBlock(given, agencyId, on) === undefined).toBe(mayAttend(given, agencyId, on));
      }),
    );
  });
});

describe("Two versions, both signed by everybody for everything", () => {
  const [school, police] = agencies;
  if (school === undefined || police === undefined) throw new Error("there are three agencies");
  const versionOf = (number: number, from: string, to: string): ConsentVersion => ({
    consentId: ConsentId.parse(`k${String(number)}`),
    caseId: CaseId.parse("c"),
    number,
    createdOn: from,
    youthSignsFrom: 15,
    purpose: "Syfte",
    cooperation: "Möten",
    agencyIds: [school, police],
    personIds: [],
    categories: [],
    from,
    to,
    collectedByAgencyId: null,
    collectedByRole: "",
    sharesConcern: false,
  });
  const one = versionOf(1, "2026-01-01", "2026-12-31");
  const two = versionOf(2, "2026-02-01", "2026-02-28");
  const yes = (version: ConsentVersion, on: string) =>
    [school, police].flatMap((agencyId) =>
      guardians.map((guardianId) =>
        answerOf({
          consentId: version.consentId,
          signer: { kind: "guardian", guardianId },
          agencyId,
          answer: "yes",
          on,
        }),
      ),
    );
  const both: ConsentFacts = {
    youth: { birthDate: "2014-03-09", maturity: null },
    guardians: guardians.map((guardianId, index) => ({
      guardianId,
      number: index + 1,
      custody: "joint",
      custodyFrom: null,
      custodyUntil: null,
    })),
    versions: [one, two],
    answers: [...yes(one, "2026-01-01"), ...yes(two, "2026-02-01")],
    personAnswers: [],
    exceptions: [],
    declines: [],
    agreements: [],
  };

  it("the older applies until the newer begins, and never again when the newer has ended", () => {
    expect(currentVersion(both, "2026-01-31")?.number).toBe(1);
    expect(currentVersion(both, "2026-02-01")?.number).toBe(2);
    expect(currentVersion(both, "2026-02-28")?.number).toBe(2);
    expect(currentVersion(both, "2026-03-01")).toBeUndefined();
    expect(agencyBlock(both, school, "2026-03-01")).toEqual({ code: "consentExpired", to: "2026-02-28" });
  });

  it("a no given on the older form after a yes on the newer counts from its day", () => {
    const [guardianId] = guardians;
    if (guardianId === undefined) throw new Error("there are two guardians");
    const no = answerOf({
      consentId: one.consentId,
      signer: { kind: "guardian", guardianId },
      agencyId: police,
      answer: "no",
      on: "2026-02-10",
    });
    const after = { ...both, answers: [...both.answers, no] };
    expect(mayAttend(after, police, "2026-02-09")).toBe(true);
    expect(agencyBlock(after, police, "2026-02-10")).toMatchObject({ code: "agencyDeclined", answer: "no" });
    expect(mayAttend(after, school, "2026-02-10")).toBe(true);
  });

  it("of two answers on the same day the one registered later counts", () => {
    const [guardianId] = guardians;
    if (guardianId === undefined) throw new Error("there are two guardians");
    const change = (answer: AnswerValue, recordedAt: string) =>
      answerOf(
        {
          consentId: two.consentId,
          signer: { kind: "guardian", guardianId },
          agencyId: police,
          answer,
          on: "2026-02-10",
        },
        recordedAt,
      );
    const [early, late] = ["2026-02-10T08:00:00.000Z", "2026-02-10T09:00:00.000Z"];
    const registered = (...answers: readonly ConsentAnswer[]) =>
      mayAttend({ ...both, answers: [...both.answers, ...answers] }, police, "2026-02-10");
    expect(registered(change("no", early), change("yes", late))).toBe(true);
    expect(registered(change("no", late), change("yes", early))).toBe(false);
  });
});
