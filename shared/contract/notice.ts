// Notices (kallelser).
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { MeetingId } from "../domain/ids.ts";
import { Notice, NoticeDetails, NoticeRecipient } from "../domain/notice.ts";
import { ReplyGiven } from "../domain/notice-reply.ts";
import { Party } from "../domain/party.ts";
import { consentCodes, refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

export const noticeContract = {
  /** The notice to a meeting, or nothing before it has been made. */
  read: query({
    input: z.object({ meetingId: MeetingId }),
    output: Notice.nullable(),
    failure: refusal("notFound", "notOpened"),
  }),
  /**
   * Makes the notice, or makes it anew (R7, R10–R12). Once it has been sent nobody who has got it can be left out, unless
   * consent keeps the party out. Sending it is an export: `document.dispatch`.
   */
  create: command({
    input: z.object({
      meetingId: MeetingId,
      recipients: z.array(NoticeRecipient).min(1).max(40),
      replyBy: Day.nullable(),
      details: NoticeDetails.prefault({}),
    }),
    output: Notice,
    failure: refusal(
      "notFound",
      "profileMissing",
      "meetingCancelled",
      "meetingDayPassed",
      "preMeetingNotDecided",
      "familyNotSummoned",
      "noticeExists",
      "meetingUnderWay",
      "contactMissing",
      "contactEnded",
      "guardianWithoutCustody",
      "youthHasNotAgreed",
      "placeNotChecked",
      ...consentCodes,
    ),
  }),
  /** Who comes, or that nobody does and why (R24). A changed reply is a new one; a reply is to what was sent last. */
  reply: command({
    input: z.object({ meetingId: MeetingId, party: Party, reply: ReplyGiven }),
    output: Notice,
    failure: refusal(
      "notFound",
      "meetingCancelled",
      "notSummoned",
      "noticeNotSent",
      "noticeOutdated",
      "repliedBeforeSent",
      "attendeeMissing",
      "dateInFuture",
    ),
  }),
};
