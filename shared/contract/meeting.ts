// Meetings (möten): planned, started, with who was there.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId, MeetingId } from "../domain/ids.ts";
import { Attendance, Meeting, MeetingKind, MeetingPlan } from "../domain/meeting.ts";
import { consentCodes, refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

/** A row of the list of meetings: number and name of the case, never what it is about. */
export const MeetingRow = z.object({
  meetingId: MeetingId,
  caseId: CaseId,
  caseNumber: z.string(),
  name: z.string(),
  isProtected: z.boolean(),
  kind: MeetingKind,
  ordinal: z.int(),
  heldOn: Day,
  startsAt: z.string(),
  noticeSentOn: Day.nullable(),
  minutesState: z.enum(["none", "draft", "established", "dispatched"]),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

export const meetingContract = {
  /** All meetings that are not cancelled, soonest first. */
  listAll: query({ input: z.null(), output: z.array(MeetingRow) }),
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(Meeting),
    failure: refusal("notOpened"),
  }),
  read: query({
    input: z.object({ meetingId: MeetingId }),
    output: z.object({ meeting: Meeting, attendance: z.array(Attendance) }),
    failure: refusal("notFound", "notOpened"),
  }),
  plan: command({
    input: z.object({ caseId: CaseId, plan: MeetingPlan }),
    output: Meeting,
    failure: refusal("notFound", "endsBeforeItStarts", "leaderNotBound"),
  }),
  change: command({
    input: z.object({ meetingId: MeetingId, version: z.int(), plan: MeetingPlan }),
    output: Meeting,
    failure: refusal(
      "notFound",
      "changedMeanwhile",
      "endsBeforeItStarts",
      "leaderNotBound",
      "noticeExists",
      "meetingStarted",
      "minutesLocked",
    ),
  }),
  cancel: command({
    input: z.object({ meetingId: MeetingId, version: z.int() }),
    output: Meeting,
    failure: refusal("notFound", "changedMeanwhile", "minutesLocked"),
  }),
  /** Starts the meeting: consent is checked again (R10). Minutes are begun. Starting one that has started does nothing. */
  start: command({
    input: z.object({ meetingId: MeetingId }),
    output: Meeting,
    failure: refusal(
      "notFound",
      "meetingCancelled",
      "meetingNotToday",
      "leaderNotBound",
      "interpreterNotBound",
      "guardianWithoutCustody",
      ...consentCodes,
    ),
  }),
  /** The whole attendance list. Refused as a whole when somebody is present whom consent keeps out, a guardian who is none, or an interpreter or leader who is not bound (R12, R18c). */
  setAttendance: command({
    input: z.object({ meetingId: MeetingId, attendance: z.array(Attendance).max(60) }),
    output: z.null(),
    failure: refusal(
      "notFound",
      "meetingNotStarted",
      "minutesLocked",
      "guardianWithoutCustody",
      "interpreterNotBound",
      "leaderNotBound",
      ...consentCodes,
    ),
  }),
};
