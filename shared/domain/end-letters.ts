// The letters about an end: of what consent covers (återkallelsebrev) and of the case (avslutsbrev). Who is to have which.
import { agenciesEverCovered, consentEnd, familyDeclinedOn, personsEverCovered } from "./consent-end.ts";
import { mayTakePart, type PartyBlock, partyBlock } from "./consent-parties.ts";
import type { ConsentFacts } from "./consent-rules.ts";
import type { Day } from "./day.ts";
import type { CaseId, PersonId } from "./ids.ts";
import type { Party } from "./party.ts";

const agency = (agencyId: Extract<Party, { kind: "agency" }>["agencyId"]): Party => ({ kind: "agency", agencyId });

/** The family: every guardian, the youth. */
export const familyParties = ({ guardians }: Pick<ConsentFacts, "guardians">): readonly Party[] => [
  ...guardians.map(({ guardianId }) => ({ kind: "guardian" as const, guardianId })),
  { kind: "youth" },
];

/** Every agency of any consent version, and the family. Never a private person (R18c). */
export const everyParty = (facts: Pick<ConsentFacts, "guardians" | "versions">): readonly Party[] => [
  ...[...new Set(facts.versions.flatMap((version) => version.agencyIds))].map(agency),
  ...familyParties(facts),
];

/**
 * Whom a letter of withdrawal is for: the agencies that consent has covered, the family, and whoever of the private persons
 * no longer may take part and has been told something (R18c). After a no from the outset only the family. What concerns
 * private persons alone is no agency's to know.
 */
export const withdrawalLetterParties = (
  facts: ConsentFacts,
  personsTold: readonly PersonId[],
  day: Day,
): readonly Party[] => [
  ...(consentEnd(facts, day)?.ended.length === 0 ? [] : agenciesEverCovered(facts, day)).map(agency),
  ...familyParties(facts),
  ...personsTold
    .map((personId) => ({ kind: "person" as const, personId }))
    .filter((party) => personsEverCovered(facts, day).includes(party.personId) && !mayTakePart(facts, party, day)),
];

/** The act that all letters about the same end are copies of: a new refusal is told in a new letter. Nothing when nothing has ended. */
export const withdrawalLetterAct = (caseId: CaseId, facts: ConsentFacts, day: Day): string | undefined => {
  const mark = consentEnd(facts, day)?.recordedAt ?? familyDeclinedOn(facts, day);
  return mark === undefined ? undefined : `withdrawalLetter:${caseId}:${mark}`;
};

/** Why a party may not be told how the case ended: agencies must be covered that day and on the day it was closed. The youth's own copy is never blocked (`domain.md` 5.1). */
export const closingLetterBlock = (
  facts: ConsentFacts,
  party: Party,
  closedOn: Day,
  today: Day,
): PartyBlock | undefined =>
  party.kind === "agency" ? partyBlock(facts, party, today, closedOn) : partyBlock(facts, party, today);
