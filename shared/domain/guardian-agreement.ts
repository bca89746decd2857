// Guardians of an adult: from 18 the youth decides whether they still take part and get documents (R18b).
import { decidesFor, type ConsentFacts } from "./consent-rules.ts";
import type { GuardianAgreement } from "./consent.ts";
import { ageOn, type Day } from "./day.ts";
import type { GuardianId } from "./ids.ts";

/** What the youth, as an adult, has last said about a guardian on a day. What was said before 18 is not the adult's own. */
export const agreementOn = (facts: ConsentFacts, guardianId: GuardianId, day: Day): GuardianAgreement | undefined =>
  facts.agreements
    .filter((one) => one.guardianId === guardianId && one.on <= day && ageOn(facts.youth.birthDate, one.on) >= 18)
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.recordedAt.localeCompare(other.recordedAt))
    .at(-1);

/** Why a guardian may not be summoned, take part as such or get documents on a day. */
export type GuardianBlock = { readonly code: "guardianWithoutCustody" } | { readonly code: "youthHasNotAgreed" };

/** Nothing when the guardian decides for the youth that day, or an adult youth has agreed to it. */
export const guardianBlock = (facts: ConsentFacts, guardianId: GuardianId, day: Day): GuardianBlock | undefined => {
  if (decidesFor(facts, guardianId, day)) return undefined;
  if (ageOn(facts.youth.birthDate, day) < 18) return { code: "guardianWithoutCustody" };
  const known = facts.guardians.some((guardian) => guardian.guardianId === guardianId);
  return known && agreementOn(facts, guardianId, day)?.agrees === true ? undefined : { code: "youthHasNotAgreed" };
};
