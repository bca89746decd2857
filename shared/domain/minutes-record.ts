// What minutes were established with, beside their text: attendance and plan as they stood that day.
import { z } from "zod";
import { CommitmentId } from "./ids.ts";
import { Attendance } from "./meeting.ts";
import { Commitment, Goal } from "./plan.ts";

/** Attendance and plan as minutes tell of them. A later change of the plan does not change older minutes. */
export const MinutesRecord = z.object({
  attendance: z.array(Attendance),
  goals: z.array(Goal),
  commitments: z.array(Commitment),
  /** The commitments the meeting opened with (R39). */
  carriedOver: z.array(CommitmentId),
});
export type MinutesRecord = z.infer<typeof MinutesRecord>;
