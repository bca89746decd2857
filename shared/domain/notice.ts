// Notices (kallelser): who is summoned to a meeting, and what stops a notice from being made.
import { z } from "zod";
import { partyBlock, type PartyBlock } from "./consent-parties.ts";
import { sharingBlock, type ConsentFacts } from "./consent-rules.ts";
import { Day } from "./day.ts";
import { CaseId, ContactId, ConsentId, MeetingId } from "./ids.ts";
import { meetingDays, MeetingTerms, type MeetingKind } from "./meeting.ts";
import { NoticeReply } from "./notice-reply.ts";
import { Party } from "./party.ts";
import { isProtected, type ProtectedIdentity } from "./person.ts";
import { preMeetingDecides, type ProcessRules } from "./profile.ts";
import { LongText, OptionalLine } from "./text-fields.ts";

/** One summoned party. An agency is addressed through its contact person or deputy (R24), who names the attendee. */
export const NoticeRecipient = z.object({ party: Party, contactId: ContactId.nullable() });
export type NoticeRecipient = z.infer<typeof NoticeRecipient>;

/** What a notice tells beside when and where. */
export const NoticeDetails = z.object({
  /** Why it comes later than the municipality's usual notice (brådskande, R23); empty when it does not. */
  urgentBecause: OptionalLine.default(""),
  /** What the agencies bring (R27), one thing a line; empty means the usual. */
  bring: LongText.default(""),
  /** Accessibility and other practical things (tillgänglighet): lift, hearing loop, parking. */
  practical: OptionalLine.default(""),
  /** The place that the coordinator has answered reveals nobody with a protected identity; empty before the answer. */
  checkedPlace: OptionalLine.default(""),
});
export type NoticeDetails = z.infer<typeof NoticeDetails>;

/**
 * Whether the coordinator has answered, for the place that the meeting has now, that it reveals nobody who has a
 * protected identity (mötesplatskontroll, 3.8). Where nobody has one, nothing is asked.
 */
export const isPlaceChecked = (
  { checkedPlace }: NoticeDetails,
  { place }: Pick<MeetingTerms, "place">,
  people: readonly { readonly protectedIdentity: ProtectedIdentity }[],
): boolean => checkedPlace === place || !people.some(({ protectedIdentity }) => isProtected(protectedIdentity));

/** A copy that has been sent, with what it told. A change of day, time or place makes a new edition (utgåva) of the notice. */
export const NoticeSending = MeetingTerms.extend({
  party: Party,
  contactId: ContactId.nullable(),
  edition: z.int().positive(),
  sentOn: Day,
});
export type NoticeSending = z.infer<typeof NoticeSending>;

/** A notice (kallelse) to one meeting, always with the consent sheet of the version it was made under (R15). */
export const Notice = z.object({
  meetingId: MeetingId,
  caseId: CaseId,
  consentId: ConsentId,
  createdOn: Day,
  replyBy: Day.nullable(),
  recipients: z.array(NoticeRecipient),
  details: NoticeDetails,
  /** The day of the first sending. */
  sentOn: Day.nullable(),
  /** Earliest first. */
  sendings: z.array(NoticeSending),
  /** Earliest first; a changed reply is a new one. */
  replies: z.array(NoticeReply),
  /** When consent stopped covering everybody in it: not sent it is cancelled (inställd), sent it is to be changed. */
  groundLostOn: Day.nullable(),
  version: z.int().positive(),
});
export type Notice = z.infer<typeof Notice>;

/** All that decides whether a notice can be made today. */
export interface NoticeFacts {
  readonly consent: ConsentFacts;
  readonly rules: Pick<ProcessRules, "model" | "startDecidedBy" | "familyPresent">;
  readonly meeting: { readonly kind: MeetingKind } & Omit<MeetingTerms, "place">;
  /** Whether an established pre-meeting has decided to go on (R7), for the model in which it decides. */
  readonly preMeetingDecidedToGoOn: boolean;
  readonly parties: readonly Party[];
  readonly today: Day;
}

/** Why a notice cannot be made or sent. */
export type NoticeBlock =
  | PartyBlock
  | { readonly code: "preMeetingNotDecided" | "familyNotSummoned" }
  | { readonly code: "meetingDayPassed"; readonly heldOn: Day };

/** Whether the family is called to a kind of meeting: never to a pre-meeting (R20), and not where the agencies meet alone (table 1.3). */
export const summonsFamily = ({ familyPresent }: Pick<ProcessRules, "familyPresent">, kind: MeetingKind): boolean =>
  familyPresent && kind !== "preMeeting";

/**
 * Why a party cannot be summoned to a meeting: who is covered on its days can be chosen before that, but a guardian must
 * decide for the youth, or have the adult youth's agreement, today as well (R18b).
 */
export const summonsBlock = (
  consent: ConsentFacts,
  party: Party,
  meeting: Omit<MeetingTerms, "place">,
  today: Day,
): PartyBlock | undefined =>
  (party.kind === "guardian" ? partyBlock(consent, party, today) : undefined) ??
  partyBlock(consent, party, ...meetingDays(meeting));

/** Why a notice cannot be made today, or nothing when it can (R7, R10–R12, R18b, R18c). Checked again when it is sent. */
export const noticeBlock = (facts: NoticeFacts): NoticeBlock | undefined => {
  // A guardian's no to everybody holds today, also when custody ends before the meeting (R18).
  const blockToday = sharingBlock(facts.consent, facts.today);
  if (blockToday !== undefined) return blockToday;
  if (facts.meeting.heldOn < facts.today) return { code: "meetingDayPassed", heldOn: facts.meeting.heldOn };
  if (facts.meeting.kind !== "preMeeting" && preMeetingDecides(facts.rules) && !facts.preMeetingDecidedToGoOn) {
    return { code: "preMeetingNotDecided" };
  }
  const onlyAgencies = facts.meeting.kind !== "preMeeting" && !facts.rules.familyPresent;
  if (onlyAgencies && facts.parties.some(({ kind }) => kind !== "agency")) return { code: "familyNotSummoned" };
  for (const day of meetingDays(facts.meeting)) {
    const blockThatDay = sharingBlock(facts.consent, day);
    if (blockThatDay !== undefined) return blockThatDay;
  }
  for (const party of facts.parties) {
    const block = summonsBlock(facts.consent, party, facts.meeting, facts.today);
    if (block !== undefined) return block;
  }
  return undefined;
};
