// Notices (kallelser): who is summoned to a meeting, and what stops a notice from being made.
import { z } from "zod";
import { partyBlock, type PartyBlock } from "./consent-parties.ts";
import { sharingBlock, type ConsentFacts } from "./consent-rules.ts";
import { Day } from "./day.ts";
import { CaseId, ContactId, ConsentId, MeetingId } from "./ids.ts";
import type { MeetingKind } from "./meeting.ts";
import { Party } from "./party.ts";
import type { ProcessModel } from "./profile.ts";

/** One summoned party. An agency is addressed through its contact person or deputy (R24), who names the attendee. */
export const NoticeRecipient = z.object({ party: Party, contactId: ContactId.nullable() });
export type NoticeRecipient = z.infer<typeof NoticeRecipient>;

/** A notice (kallelse) to one meeting, always with the consent sheet of the version it was made under (R15). */
export const Notice = z.object({
  meetingId: MeetingId,
  caseId: CaseId,
  consentId: ConsentId,
  createdOn: Day,
  replyBy: Day.nullable(),
  recipients: z.array(NoticeRecipient),
  sentOn: Day.nullable(),
  version: z.int().positive(),
});
export type Notice = z.infer<typeof Notice>;

/** All that decides whether a notice can be made today. */
export interface NoticeFacts {
  readonly consent: ConsentFacts;
  readonly model: ProcessModel;
  readonly meeting: { readonly kind: MeetingKind; readonly heldOn: Day };
  /** Whether an established pre-meeting has decided to go on (R7), for the model in which it decides. */
  readonly preMeetingDecidedToGoOn: boolean;
  readonly parties: readonly Party[];
  readonly today: Day;
}

/** Why a notice cannot be made or sent. */
export type NoticeBlock =
  PartyBlock | { readonly code: "preMeetingNotDecided" } | { readonly code: "meetingDayPassed"; readonly heldOn: Day };

/** Why a notice cannot be made today, or nothing when it can (R7, R10–R12, R18b, R18c). Checked again when it is sent. */
export const noticeBlock = (facts: NoticeFacts): NoticeBlock | undefined => {
  const blockToday = sharingBlock(facts.consent, facts.today);
  if (blockToday !== undefined) return blockToday;
  if (facts.meeting.heldOn < facts.today) return { code: "meetingDayPassed", heldOn: facts.meeting.heldOn };
  if (facts.meeting.kind !== "preMeeting" && facts.model === "preMeeting" && !facts.preMeetingDecidedToGoOn) {
    return { code: "preMeetingNotDecided" };
  }
  const blockThatDay = sharingBlock(facts.consent, facts.meeting.heldOn);
  if (blockThatDay !== undefined) return blockThatDay;
  for (const party of facts.parties) {
    // A guardian must decide for the youth today as well (R18b).
    const block =
      (party.kind === "guardian" ? partyBlock(facts.consent, party, facts.today) : undefined) ??
      partyBlock(facts.consent, party, facts.meeting.heldOn);
    if (block !== undefined) return block;
  }
  return undefined;
};
