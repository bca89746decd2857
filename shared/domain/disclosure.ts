// Disclosure (utlämnande): which document went to whom, on which ground, and the rule for who may have the minutes (R38).
import { z } from "zod";
import { partyBlock, type PartyBlock } from "./consent-parties.ts";
import { sharingBlock, type ConsentFacts } from "./consent-rules.ts";
import { Day } from "./day.ts";
import { CaseId, ConsentId, DocumentId, MeetingId, MinutesId } from "./ids.ts";
import { partyOf, type Attendance } from "./meeting.ts";
import { partyKey, type Party } from "./party.ts";
import { isTakenBy, type Commitment } from "./plan.ts";
import { OptionalLine } from "./text-fields.ts";
import { Wrapping } from "./wrapping.ts";

/** The kinds of document that Samverka makes. */
export const DocumentKind = z.enum([
  "consentForm",
  "blankConsentForm",
  "consentSheet",
  "notice",
  "preparation",
  "meetingInformation",
  "leaderPackage",
  "cancellation",
  "minutesTemplate",
  "blankMinutes",
  "minutes",
  "plan",
  "planOnOnePage",
  "information",
  "blankInformation",
  "concernReport",
  "withdrawalLetter",
  "closure",
  "checklist",
  "workGroupMinutes",
  "halfYearReport",
  "disclosureLog",
  "disclosureExtract",
  "logReport",
  "journalClip",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/**
 * The legal grounds of `domain.md` 5.1. Only `consent`, `ownMatter` and `consentEnded` need no written reason: the last is
 * the word to the parties that consent no longer applies, without which they cannot follow it (OSL 10:2). Three are no
 * grounds at all: `nobodyTold` is a paper without anything about anybody, `nothingSecret` one to a party that tells
 * nothing of the case, and what is `ownReview` stays within the authority that keeps the register.
 */
export const DisclosureGround = z.enum([
  "consent",
  "ownMatter",
  "nobodyTold",
  "nothingSecret",
  "concernReport",
  "consentEnded",
  "ownReview",
]);
export type DisclosureGround = z.infer<typeof DisclosureGround>;

/** A document as it was sent: its bytes are kept exactly. `number` is the running number of the act in its case. */
export const SentDocument = z.object({
  documentId: DocumentId,
  caseId: CaseId.nullable(),
  kind: DocumentKind,
  number: z.int().positive(),
  copyVersion: z.int().positive(),
  recipientCode: z.string(),
  recipientLabel: OptionalLine,
  channel: z.string(),
  /** In what it left. The bytes that are kept, and their checksum, are those of the copy itself. */
  wrapping: Wrapping,
  fileName: z.string(),
  sha256: z.string(),
  pages: z.int().positive(),
  meetingId: MeetingId.nullable(),
  minutesId: MinutesId.nullable(),
  consentId: ConsentId.nullable(),
  ground: DisclosureGround,
  attended: z.boolean(),
  disclosedOn: Day,
  disclosedBy: OptionalLine,
  /** Which version of the municipality's own Word template it was made from, if it was. */
  templateVersion: z.int().optional(),
});
export type SentDocument = z.infer<typeof SentDocument>;

/** Why a party may not have a document today. */
export type RecipientBlock = PartyBlock | { readonly code: "personGetsNoMinutes" | "personHasNoCommitment" };

/** A possible recipient: whether the party was at the meeting (the default, R38), and what stops it. */
export interface Recipient {
  readonly party: Party;
  readonly attended: boolean;
  readonly block: RecipientBlock | undefined;
}

const attendedAs = (attendance: readonly Attendance[], party: Party): boolean =>
  attendance.some(({ role, presence }) => {
    const there = partyOf(role);
    return presence !== "absent" && there !== undefined && partyKey(there) === partyKey(party);
  });

/**
 * Why a party may not have what was said on a day, today. The youth's own copy is never blocked (`domain.md` 5.1). An
 * agency must be covered today and on that day: one that is covered later gets the plan, not older minutes (R38). A
 * private person, who is not bound by secrecy, never gets them (R18c).
 */
export const recipientBlock = (
  facts: ConsentFacts,
  party: Party,
  heldOn: Day,
  today: Day,
): RecipientBlock | undefined => {
  if (party.kind === "person") return { code: "personGetsNoMinutes" };
  if (party.kind === "agency") return partyBlock(facts, party, today, heldOn);
  return party.kind === "youth" ? undefined : (sharingBlock(facts, today) ?? partyBlock(facts, party, today));
};

/**
 * Why a party may not have the joint plan today. An agency that is covered later gets it from that day, not older minutes
 * (R38). A private person gets no more than what that person has taken on, and so nothing without that (R18c).
 */
export const planBlock = (
  facts: ConsentFacts,
  party: Party,
  openCommitments: readonly Pick<Commitment, "responsible">[],
  today: Day,
): RecipientBlock | undefined => {
  switch (party.kind) {
    case "youth":
      return undefined;
    case "agency":
      return partyBlock(facts, party, today);
    case "guardian":
      return sharingBlock(facts, today) ?? partyBlock(facts, party, today);
    case "person":
      return (
        partyBlock(facts, party, today) ??
        (openCommitments.some((one) => isTakenBy(one, party)) ? undefined : { code: "personHasNoCommitment" })
      );
  }
};

/** All parties of a case as recipients of the minutes (R38, T8). An interpreter is never one: only parties are asked about. */
export const minutesRecipients = (
  facts: ConsentFacts,
  attendance: readonly Attendance[],
  parties: readonly Party[],
  heldOn: Day,
  today: Day,
): readonly Recipient[] =>
  parties.map((party) => ({
    party,
    attended: attendedAs(attendance, party),
    block: recipientBlock(facts, party, heldOn, today),
  }));
