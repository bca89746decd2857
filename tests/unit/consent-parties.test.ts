// R18c, fail closed: whatever has been answered in whatever order, a private person takes part only on everybody's yes by name.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  signerKey,
  type AnswerValue,
  type ConsentVersion,
  type PersonAnswer,
  type Signer,
} from "../../shared/domain/consent.ts";
import { mayTakePart, partyBlock, personAnswerOn } from "../../shared/domain/consent-parties.ts";
import { currentVersion, exceptionOn, signersOn, type ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { addDays } from "../../shared/domain/day.ts";
import {
  AgencyId,
  CaseId,
  CategoryId,
  ConsentAnswerId,
  ConsentId,
  GuardianId,
  PersonId,
} from "../../shared/domain/ids.ts";

const school = AgencyId.parse("skola");
const persons = ["mormor", "tranare"].map((id) => PersonId.parse(id));
const guardians = ["v1", "v2"].map((id) => GuardianId.parse(id));
const firstDay = "2026-01-01";
const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays(firstDay, offset));
const signers: readonly Signer[] = [
  { kind: "youth" },
  ...guardians.map((guardianId) => ({ kind: "guardian" as const, guardianId })),
];
const idOf = (number: number) => ConsentId.parse(`k${String(number)}`);

const version = (number: number): fc.Arbitrary<ConsentVersion> =>
  fc.record({
    consentId: fc.constant(idOf(number)),
    caseId: fc.constant(CaseId.parse("c")),
    number: fc.constant(number),
    createdOn: fc.constant(firstDay),
    youthSignsFrom: fc.constantFrom(12, 15, 18),
    purpose: fc.constant("Syfte"),
    cooperation: fc.constant("Möten"),
    agencyIds: fc.constant([school]),
    personIds: fc.subarray(persons),
    categories: fc.constant([{ agencyId: school, categoryId: CategoryId.parse("x"), receivers: [] }]),
    from: day,
    to: day,
    collectedByAgencyId: fc.constant(null),
    collectedByRole: fc.constant(""),
    sharesConcern: fc.constant(false),
  });

const how = {
  manner: "signedForm" as const,
  receivedBy: "",
  interpreter: false,
  attachmentId: null,
  answerId: ConsentAnswerId.parse("s"),
  corrects: null,
  correction: null,
};
const at = fc.integer({ min: 0, max: 999 }).map((n) => `2026-01-01T00:00:00.${String(n).padStart(3, "0")}Z`);

const personAnswer: fc.Arbitrary<PersonAnswer> = fc
  .record({
    consentId: fc.constantFrom(idOf(1), idOf(2)),
    signer: fc.constantFrom(...signers),
    personId: fc.constantFrom(...persons),
    answer: fc.constantFrom<AnswerValue[]>("yes", "yes", "yes", "no", "withdrawn"),
    on: day,
    recordedAt: at,
    correction: fc.constantFrom(null, null, null, { reason: "Fel", on: firstDay }),
  })
  .map((answer) => ({ ...how, ...answer }));

/** Everybody's yes to the agency on both versions, so that versions that apply are common. */
const agencyAnswers = [1, 2].flatMap((number) =>
  signers.map((signer) => ({
    consentId: idOf(number),
    signer,
    agencyId: school,
    categoryId: null,
    answer: "yes" as const,
    on: firstDay,
    recordedAt: "2026-01-01T00:00:00.000Z",
    ...how,
  })),
);

const facts: fc.Arbitrary<ConsentFacts> = fc.record({
  youth: fc.record({
    birthDate: fc.constantFrom("2012-03-09", "2010-01-20", "2008-01-15", "2008-02-29"),
    maturity: fc.constant(null),
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
  answers: fc.constant(agencyAnswers),
  personAnswers: fc.tuple(fc.array(personAnswer, { maxLength: 10 }), fc.boolean(), day).map(([some, all, on]) => [
    ...(all
      ? signers.flatMap((signer) =>
          [1, 2].flatMap((number) =>
            persons.map((personId) => ({
              consentId: idOf(number),
              signer,
              personId,
              answer: "yes" as const,
              on,
              recordedAt: "2026-01-01T00:00:00.000Z",
              ...how,
            })),
          ),
        )
      : []),
    ...some,
  ]),
  exceptions: fc.array(
    fc.record({
      signer: fc.constantFrom(...signers),
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

const one = fc.constantFrom(...persons);

describe("Whatever has been answered about private persons (R18c)", () => {
  it("somebody who may take part is named by the version that applies, with a yes by name from all who must answer", () => {
    let admitted = 0;
    fc.assert(
      fc.property(facts, one, day, (given, personId, on) => {
        if (!mayTakePart(given, { kind: "person", personId }, on)) return;
        admitted += 1;
        const current = currentVersion(given, on);
        expect(current?.personIds).toContain(personId);
        if (current === undefined) return;
        const asked = signersOn(given, current.youthSignsFrom, on);
        const mustAnswer = asked.filter((signer) => exceptionOn(given, signer, on) === undefined);
        expect(mustAnswer).not.toEqual([]);
        for (const signer of mustAnswer) {
          expect(personAnswerOn(given, current, signer, personId, on)).toMatchObject({
            answer: "yes",
            correction: null,
            consentId: current.consentId,
          });
        }
        for (const signer of asked) {
          expect(["yes", undefined]).toContain(personAnswerOn(given, current, signer, personId, on)?.answer);
        }
      }),
      { numRuns: 2000 },
    );
    expect(admitted).toBeGreaterThan(20);
  });

  it("a no or a withdrawal, whichever version it is given on, keeps the person out from its day", () => {
    fc.assert(
      fc.property(
        facts,
        one,
        day,
        fc.constantFrom("no" as const, "withdrawn" as const),
        (given, personId, on, answer) => {
          const current = currentVersion(given, on);
          if (current === undefined) return;
          const [signer] = signersOn(given, current.youthSignsFrom, on);
          if (signer === undefined) return;
          const refusal: PersonAnswer = {
            consentId: idOf(1),
            signer,
            personId,
            answer,
            on,
            recordedAt: "2027-01-01T00:00:00.000Z",
            ...how,
          };
          const after = { ...given, personAnswers: [...given.personAnswers, refusal] };
          expect(mayTakePart(after, { kind: "person", personId }, on)).toBe(false);
        },
      ),
    );
  });

  it("nobody by name takes part once everything has been taken back from the agencies", () => {
    fc.assert(
      fc.property(facts, one, day, fc.constantFrom(...signers), (given, personId, on, signer) => {
        const current = currentVersion(given, on);
        if (current === undefined) return;
        if (!signersOn(given, current.youthSignsFrom, on).some((asked) => signerKey(asked) === signerKey(signer)))
          return;
        const answers = agencyAnswers
          .filter((answer) => signerKey(answer.signer) === signerKey(signer))
          .map((answer) => ({ ...answer, answer: "withdrawn" as const, on, recordedAt: "2027-01-01T00:00:00.000Z" }));
        const after = { ...given, answers: [...given.answers, ...answers] };
        expect(mayTakePart(after, { kind: "person", personId }, on)).toBe(false);
      }),
    );
  });

  it("answers about persons change nothing for the agencies, and none about agencies admits a person", () => {
    fc.assert(
      fc.property(facts, one, day, (given, personId, on) => {
        const party = { kind: "agency" as const, agencyId: school };
        expect(partyBlock({ ...given, personAnswers: [] }, party, on)).toEqual(partyBlock(given, party, on));
        expect(mayTakePart({ ...given, personAnswers: [] }, { kind: "person", personId }, on)).toBe(false);
      }),
    );
  });
});
