// B1, R18, R18b, §5.1: no order of answers, withdrawals, corrections and versions lets anybody in without a valid yes that day.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consentEnd, familyDeclinedOn } from "../../shared/domain/consent-end.ts";
import { mayReceive } from "../../shared/domain/consent-categories.ts";
import { mayAttend, signersOn, type ConsentFacts } from "../../shared/domain/consent-rules.ts";
import {
  signerKey,
  type AnswerValue,
  type ConsentAnswer,
  type ConsentVersion,
  type Signer,
} from "../../shared/domain/consent.ts";
import { addDays, ageOn, type Day } from "../../shared/domain/day.ts";
import { AgencyId, CaseId, CategoryId, ConsentAnswerId, ConsentId, GuardianId } from "../../shared/domain/ids.ts";

const school = AgencyId.parse("skola");
const police = AgencyId.parse("polis");
const agencies = [school, police];
const attendance = CategoryId.parse("narvaro");
const guardianIds = ["v1", "v2"].map((id) => GuardianId.parse(id));
const signers: readonly Signer[] = [
  { kind: "youth" },
  ...guardianIds.map((guardianId) => ({ kind: "guardian" as const, guardianId })),
];
/** Around the end of winter time and 29 February, where days are easily counted wrong. */
const firstDays = ["2028-02-20", "2026-03-20", "2026-10-18", "2027-12-25"] as const;

const versionOf = (number: number, from: Day, to: Day): ConsentVersion => ({
  consentId: ConsentId.parse(`k${String(number)}`),
  caseId: CaseId.parse("c"),
  number,
  createdOn: from,
  youthSignsFrom: 15,
  purpose: "Syfte",
  cooperation: "Möten",
  agencyIds: agencies,
  personIds: [],
  categories: [{ agencyId: school, categoryId: attendance, receivers: agencies }],
  from,
  to,
  collectedByAgencyId: null,
  collectedByRole: "",
  sharesConcern: false,
});

interface Event {
  readonly kind: "answer" | "correct";
  readonly signer: Signer;
  readonly agencyId: AgencyId;
  readonly categoryId: CategoryId | null;
  readonly version: 1 | 2;
  readonly said: AnswerValue;
  readonly day: number;
  /** Which of the answers so far is corrected, and whether something stands in its place. */
  readonly which: number;
  readonly replaced: boolean;
}

const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom<Event["kind"][]>("answer", "answer", "answer", "correct"),
  signer: fc.constantFrom(...signers),
  agencyId: fc.constantFrom(...agencies),
  categoryId: fc.constantFrom(null, null, attendance),
  version: fc.constantFrom<(1 | 2)[]>(1, 2),
  said: fc.constantFrom<AnswerValue[]>("yes", "yes", "no", "withdrawn"),
  day: fc.integer({ min: 0, max: 20 }),
  which: fc.nat(60),
  replaced: fc.boolean(),
});

/** Plays the events as the host registers them: one after the other, whatever day each is about. */
const registered = (events: readonly Event[], first: Day): readonly ConsentAnswer[] => {
  const answers: ConsentAnswer[] = [];
  const add = (
    one: Pick<ConsentAnswer, "consentId" | "signer" | "agencyId" | "categoryId" | "answer" | "on" | "corrects">,
  ) =>
    answers.push({
      ...one,
      answerId: ConsentAnswerId.parse(`s${String(answers.length)}`),
      manner: "oral",
      receivedBy: "",
      interpreter: false,
      attachmentId: null,
      recordedAt: new Date(Date.UTC(2030, 0, 1) + answers.length).toISOString(),
      correction: null,
    });
  for (const { kind, signer, agencyId, categoryId, version, said, day, which, replaced } of events) {
    const on = addDays(first, day);
    const consentId = ConsentId.parse(`k${String(version)}`);
    const wrong = kind === "correct" ? answers[which % Math.max(1, answers.length)] : undefined;
    if (wrong === undefined) add({ consentId, signer, agencyId, categoryId, answer: said, on, corrects: null });
    if (wrong?.correction !== null) continue;
    answers.splice(answers.indexOf(wrong), 1, { ...wrong, correction: { reason: "Fel", on } });
    if (replaced) add({ ...wrong, answer: said, on, corrects: wrong.answerId });
  }
  return answers;
};

const allSaidYes = (version: 1 | 2, day: number): readonly Event[] =>
  signers.flatMap((signer) =>
    agencies.map((agencyId) => ({
      kind: "answer" as const,
      signer,
      agencyId,
      categoryId: null,
      version,
      said: "yes" as const,
      day,
      which: 0,
      replaced: false,
    })),
  );

const facts: fc.Arbitrary<{ readonly given: ConsentFacts; readonly first: Day }> = fc
  .record({
    first: fc.constantFrom(...firstDays),
    begins: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 2, max: 12 })),
    lasts: fc.tuple(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 3, max: 20 })),
    signed: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 2, max: 14 })),
    isSigned: fc.tuple(fc.boolean(), fc.boolean()),
    before: fc.array(event, { maxLength: 6 }),
    after: fc.array(event, { maxLength: 10 }),
    /** Turns 18 within the days, was born on 29 February, or is a child. */
    birthDate: fc.constantFrom("2014-05-05", "2010-03-01", "2008-02-29", "2008-03-25", "2008-10-25", "2010-01-01"),
    declined: fc.option(fc.integer({ min: 0, max: 20 })),
    custodyUntil: fc.option(fc.integer({ min: 0, max: 20 })),
  })
  .map(({ first, begins, lasts, signed, isSigned, before, after, birthDate, declined, custodyUntil }) => {
    const at = (offset: number) => addDays(first, offset);
    const events = [
      ...before,
      ...(isSigned[0] ? allSaidYes(1, signed[0]) : []),
      ...(isSigned[1] ? allSaidYes(2, signed[1]) : []),
      ...after,
    ];
    const given: ConsentFacts = {
      youth: { birthDate, maturity: null },
      guardians: guardianIds.map((guardianId, index) => ({
        guardianId,
        number: index + 1,
        custody: "joint" as const,
        custodyFrom: null,
        custodyUntil: index === 1 && custodyUntil !== null ? at(custodyUntil) : null,
      })),
      versions: [
        versionOf(1, at(begins[0]), at(begins[0] + lasts[0])),
        versionOf(2, at(begins[1]), at(begins[1] + lasts[1])),
      ],
      answers: registered(events, first),
      personAnswers: [],
      exceptions: [],
      declines:
        declined === null ? [] : [{ on: at(declined), manner: "oral" as const, receivedBy: "", afterVersion: 2 }],
      agreements: [],
    };
    return { given, first };
  });

/** Whether somebody's last word about a subject before a day ends is a yes that was given and not corrected. Told without the rules. */
const lastWord = (given: ConsentFacts, who: Signer, agencyId: AgencyId, categoryId: CategoryId | null, day: Day) => {
  const rootOf = (one: ConsentAnswer): ConsentAnswer => {
    const before = given.answers.find(({ answerId }) => answerId === one.corrects);
    return before === undefined ? one : rootOf(before);
  };
  return given.answers
    .filter(
      (one) =>
        one.correction === null &&
        one.agencyId === agencyId &&
        one.categoryId === categoryId &&
        signerKey(one.signer) === signerKey(who) &&
        one.on <= day,
    )
    .toSorted((one, other) =>
      `${one.on}${rootOf(one).recordedAt}`.localeCompare(`${other.on}${rootOf(other).recordedAt}`),
    );
};

const offset = fc.integer({ min: 0, max: 40 });

describe("Whatever the order of answers, withdrawals, corrections and versions", () => {
  it("R18: an agency attends only on a yes that day from everybody who must answer, on a version that names it and has not ended", () => {
    let admitted = 0;
    fc.assert(
      fc.property(facts, fc.constantFrom(...agencies), offset, ({ given, first }, agencyId, count) => {
        const day = addDays(first, count);
        if (!mayAttend(given, agencyId, day)) return;
        admitted += 1;
        const asked = signersOn(given, 15, day);
        expect(asked.length).toBeGreaterThan(0);
        expect(given.versions.some((version) => version.from <= day && day <= version.to)).toBe(true);
        for (const who of asked) {
          const words = lastWord(given, who, agencyId, null, day);
          const refusal = words.findLastIndex((one) => one.answer !== "yes");
          const yes = words.findLastIndex((one) => one.answer === "yes");
          expect(yes).toBeGreaterThan(refusal);
          // An adult's yes is the adult's own (R18b).
          if (ageOn(given.youth.birthDate, day) >= 18) {
            expect(words.some((one) => one.answer === "yes" && ageOn(given.youth.birthDate, one.on) >= 18)).toBe(true);
          }
        }
        expect(given.declines.some((decline) => decline.on <= day)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(admitted).toBeGreaterThan(50);
  });

  it("OSL 12:2: a category goes to nobody but its own while a no to it is anybody's last word about it", () => {
    let told = 0;
    const source = { agencyId: school, categoryId: attendance };
    fc.assert(
      fc.property(facts, offset, ({ given, first }, count) => {
        const day = addDays(first, count);
        if (!mayReceive(given, police, source, day)) return;
        told += 1;
        expect(mayAttend(given, police, day) && mayAttend(given, school, day)).toBe(true);
        for (const who of signersOn(given, 15, day)) {
          const about = lastWord(given, who, school, attendance, day).at(-1);
          if (about === undefined || about.answer === "yes") continue;
          // Only a yes to the agency on the later version, said after the no, gives the category anew.
          expect(about.consentId).toBe("k1");
          const whole = lastWord(given, who, school, null, day).filter((one) => one.answer === "yes");
          expect(whole.some((one) => one.consentId === "k2" && one.on >= about.on)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it("B1: what has ended is never still let in, and a family that has declined lets nobody in", () => {
    const seen: (string | null)[] = [];
    fc.assert(
      fc.property(facts, offset, ({ given, first }, count) => {
        const day = addDays(first, count);
        for (const { agencyId, categoryId } of consentEnd(given, day)?.ended ?? []) {
          seen.push(categoryId);
          if (categoryId === null) expect(mayAttend(given, agencyId, day)).toBe(false);
          else expect(mayReceive(given, police, { agencyId, categoryId }, day)).toBe(false);
        }
        if (familyDeclinedOn(given, day) === undefined) return;
        for (const agencyId of agencies) expect(mayAttend(given, agencyId, day)).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect([seen.length > 50, new Set(seen).size > 1]).toEqual([true, true]);
  });
});
