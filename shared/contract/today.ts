// Today (idag): what needs the coordinator's hand, computed from facts.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId, MeetingId } from "../domain/ids.ts";
import { query } from "./define.ts";
import { MeetingRow } from "./meeting.ts";

/** Why something is on the list. */
export const TaskKind = z.enum([
  "consentMissing",
  "consentAwaited",
  "consentExpiring",
  "consentExpired",
  "nobodyMayAttend",
  "noticeNotSent",
  "minutesNotEstablished",
  "minutesNotDispatched",
  "meetingNotPlanned",
  "commitmentOverdue",
]);
export type TaskKind = z.infer<typeof TaskKind>;

/** One thing to do. It vanishes when the fact is there. */
export const Task = z.object({
  kind: TaskKind,
  caseId: CaseId,
  caseNumber: z.string(),
  name: z.string(),
  isProtected: z.boolean(),
  meetingId: MeetingId.nullable(),
  dueOn: Day.nullable(),
  count: z.int().positive(),
});
export type Task = z.infer<typeof Task>;

export const todayContract = {
  read: query({
    input: z.null(),
    output: z.object({ today: Day, tasks: z.array(Task), meetings: z.array(MeetingRow) }),
  }),
};
