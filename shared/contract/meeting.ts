// Meetings (möten): planned, started, with who was there.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId, MeetingId } from "../domain/ids.ts";
import {
  Attendance,
  ChangeReason,
  InformationGiven,
  Meeting,
  MeetingKind,
  MeetingPlan,
  MeetingTerms,
  RiskAssessment,
} from "../domain/meeting.ts";
import { NoticeState } from "../domain/notice-state.ts";
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
  noticeState: NoticeState,
  /** How many of those who are called have got no copy at all. */
  unsentCopies: z.int(),
  minutesState: z.enum(["none", "draft", "established", "dispatched"]),
  /** Its established minutes say that the cooperation ends. */
  endsCooperation: z.boolean(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

/** What a meeting was before it was changed after its notice had been sent. */
export const MeetingChange = MeetingTerms.extend({ changedOn: Day, because: ChangeReason });
export type MeetingChange = z.infer<typeof MeetingChange>;

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
  /** What has happened before the meeting: the agencies' risk assessments (R21), and what it was before it was changed. */
  readBefore: query({
    input: z.object({ meetingId: MeetingId }),
    output: z.object({ assessments: z.array(RiskAssessment), changes: z.array(MeetingChange) }),
    failure: refusal("notFound", "notOpened"),
  }),
  plan: command({
    input: z.object({ caseId: CaseId, plan: MeetingPlan }),
    output: Meeting,
    failure: refusal("notFound", "endsBeforeItStarts", "leaderNotBound", "leaderNotAllowed"),
  }),
  /** When the notice has been sent, another day, time or place makes it outdated (ändrad): who asked and why is kept. */
  change: command({
    input: z.object({
      meetingId: MeetingId,
      version: z.int(),
      plan: MeetingPlan,
      because: ChangeReason.nullable().default(null),
    }),
    output: Meeting,
    failure: refusal(
      "notFound",
      "changedMeanwhile",
      "endsBeforeItStarts",
      "leaderNotBound",
      "leaderNotAllowed",
      "changeReasonMissing",
      "meetingCancelled",
      "meetingStarted",
      "minutesLocked",
    ),
  }),
  cancel: command({
    input: z.object({ meetingId: MeetingId, version: z.int(), because: ChangeReason }),
    output: Meeting,
    failure: refusal("notFound", "changedMeanwhile", "minutesLocked", "meetingCancelled"),
  }),
  /** That the youth and the guardians have been informed before the meeting (R28); its minutes begin with it. */
  inform: command({
    input: z.object({ meetingId: MeetingId, version: z.int(), informed: InformationGiven }),
    output: Meeting,
    failure: refusal("notFound", "changedMeanwhile", "dateInFuture", "meetingUnderWay", "meetingCancelled"),
  }),
  /** That an agency has handed in its risk assessment before the pre-meeting (R21). Said again, it replaces. */
  receiveAssessment: command({
    input: z.object({ meetingId: MeetingId, assessment: RiskAssessment }),
    output: z.null(),
    failure: refusal(
      "notFound",
      "dateInFuture",
      "onlyBeforePreMeeting",
      "meetingUnderWay",
      "meetingCancelled",
      ...consentCodes,
    ),
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
      "youthHasNotAgreed",
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
      "leavesBeforeArriving",
      "guardianWithoutCustody",
      "interpreterNotBound",
      "leaderNotBound",
      "youthHasNotAgreed",
      ...consentCodes,
    ),
  }),
};
