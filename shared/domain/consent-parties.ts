// The one question about anybody who is to be summoned, admitted or sent something: may this party take part on a day?
import type { AnswerValue, ConsentVersion, PersonAnswer, Signer } from "./consent.ts";
import {
  agencyBlock,
  consentOn,
  exceptionOn,
  latestAnswer,
  sharingBlock,
  signersOn,
  type AgencyBlock,
  type ConsentFacts,
} from "./consent-rules.ts";
import type { Day, Days } from "./day.ts";
import { guardianBlock, type GuardianBlock } from "./guardian-agreement.ts";
import type { PersonId } from "./ids.ts";
import type { Party } from "./party.ts";

/** Why a private person may not take part on a day (R18c). */
export type PersonBlock =
  | AgencyBlock
  | { readonly code: "personNotCovered"; readonly personId: PersonId }
  | {
      readonly code: "personDeclined";
      readonly personId: PersonId;
      readonly signer: Signer;
      readonly answer: Exclude<AnswerValue, "yes">;
      readonly on: Day;
    };

/** Why a party may not take part on a day. */
export type PartyBlock = AgencyBlock | PersonBlock | GuardianBlock;

/** The latest answer of a signer about a private person as it counts for a version on a day. */
export const personAnswerOn = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  personId: PersonId,
  day: Day,
): PersonAnswer | undefined =>
  latestAnswer(
    facts,
    version,
    signer,
    facts.personAnswers.filter((answer) => answer.personId === personId),
    day,
  );

/**
 * Why a private person may not take part on a day, or nothing when the current version names the person and everybody
 * who must answer has said yes, by name (R18c). A person never holds up the agencies: completeness does not ask about them.
 * Where nothing may be shared with any agency, no person takes part either: a consent taken back is taken back for all.
 */
export const personBlock = (facts: ConsentFacts, personId: PersonId, day: Day): PersonBlock | undefined => {
  const consent = consentOn(facts, day);
  if (!consent.ok) return consent.block;
  const nothingShared = sharingBlock(facts, day);
  if (nothingShared !== undefined) return nothingShared;
  const { version } = consent;
  if (!version.personIds.includes(personId)) return { code: "personNotCovered", personId };
  for (const signer of signersOn(facts, version.youthSignsFrom, day)) {
    const answer = personAnswerOn(facts, version, signer, personId, day);
    if (answer === undefined && exceptionOn(facts, signer, day) !== undefined) continue;
    if (answer === undefined) return { code: "personNotCovered", personId };
    if (answer.answer !== "yes") {
      return { code: "personDeclined", personId, signer, answer: answer.answer, on: answer.on };
    }
  }
  return undefined;
};

const blockThatDay = (facts: ConsentFacts, party: Party, day: Day): PartyBlock | undefined => {
  switch (party.kind) {
    case "agency":
      return agencyBlock(facts, party.agencyId, day);
    case "person":
      return personBlock(facts, party.personId, day);
    case "guardian":
      return guardianBlock(facts, party.guardianId, day);
    case "youth":
      return undefined;
  }
};

/** Why a party may not take part on all of these days (R12, R18b, R18c): the first reason. The youth always may. */
export const partyBlock = (facts: ConsentFacts, party: Party, ...days: Days): PartyBlock | undefined => {
  for (const day of days) {
    const block = blockThatDay(facts, party, day);
    if (block !== undefined) return block;
  }
  return undefined;
};

/** Whether a party may take part on all of these days. */
export const mayTakePart = (facts: ConsentFacts, party: Party, ...days: Days): boolean =>
  partyBlock(facts, party, ...days) === undefined;
