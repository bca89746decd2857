// R16: what is read out at a meeting is what may be told that day, and to whom.
import { describe, expect, it } from "vitest";
import { consentReadOut } from "../../shared/domain/consent-read-out.ts";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import type { Signer } from "../../shared/domain/consent.ts";
import { AgencyId, CategoryId, ConsentAnswerId, GuardianId } from "../../shared/domain/ids.ts";
import { person, versionOf, yesFrom } from "../support/consent-facts.ts";

const [school, socialServices, leisure] = ["skola", "soc", "fritid"].map((id) => AgencyId.parse(id));
const [attendance, test] = ["narvaro", "test"].map((id) => CategoryId.parse(id));
const signer: Signer = { kind: "guardian", guardianId: GuardianId.parse("v1") };
const day = "2026-04-09";

const named = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("three agencies and two categories");
  return value;
};
const agencies = [named(school), named(socialServices), named(leisure)];
const facts: ConsentFacts = {
  ...person,
  versions: [
    versionOf(agencies, [
      { agencyId: named(school), categoryId: named(attendance), receivers: agencies },
      { agencyId: named(socialServices), categoryId: named(test), receivers: [named(school)] },
    ]),
  ],
  answers: agencies.map((agencyId) => yesFrom(signer, agencyId)),
};
const categoriesOf = (consent: ConsentFacts) =>
  consentReadOut(consent, day).flatMap(({ categories }) => categories.map(({ onlyTo }) => onlyTo));

describe("What is read out of the consent (R16)", () => {
  it("says to whom, where not all the others may hear it", () => {
    expect(consentReadOut(facts, day).map(({ agencyId }) => agencyId)).toEqual(agencies);
    expect(categoriesOf(facts)).toEqual([null, [school]]);
  });

  it("does not say that what somebody has withdrawn may be told", () => {
    const withdrawn = {
      ...yesFrom(signer, named(socialServices)),
      answerId: ConsentAnswerId.parse("later"),
      categoryId: named(test),
      answer: "withdrawn" as const,
      on: "2026-04-01",
      recordedAt: "2026-04-01T10:00:00.000Z",
    };
    expect(categoriesOf({ ...facts, answers: [...facts.answers, withdrawn] })).toEqual([null, []]);
  });

  it("leaves out who may not take part", () => {
    const two = facts.answers.filter(({ agencyId }) => agencyId !== leisure);
    expect(consentReadOut({ ...facts, answers: two }, day).map(({ agencyId }) => agencyId)).not.toContain(leisure);
  });
});
