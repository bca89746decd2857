// Notices (kallelser).
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { MeetingId } from "../domain/ids.ts";
import { Notice, NoticeRecipient } from "../domain/notice.ts";
import { consentCodes, refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

export const noticeContract = {
  /** The notice to a meeting, or nothing before it has been made. */
  read: query({
    input: z.object({ meetingId: MeetingId }),
    output: Notice.nullable(),
    failure: refusal("notFound", "notOpened"),
  }),
  /** Makes the notice, or replaces one that has not been sent (R7, R10–R12). Sending it is an export: `document.dispatch`. */
  create: command({
    input: z.object({
      meetingId: MeetingId,
      recipients: z.array(NoticeRecipient).min(1).max(40),
      replyBy: Day.nullable(),
    }),
    output: Notice,
    failure: refusal(
      "notFound",
      "profileMissing",
      "meetingCancelled",
      "meetingDayPassed",
      "preMeetingNotDecided",
      "noticeExists",
      "contactMissing",
      "guardianWithoutCustody",
      ...consentCodes,
    ),
  }),
};
