// Today (idag): what needs the coordinator's hand, computed from facts.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId } from "../domain/ids.ts";
import { FoundTask } from "../domain/task.ts";
import { query } from "./define.ts";
import { MeetingRow } from "./meeting.ts";

/** Which case a task is about, as neutrally as the case list says it. */
export const TaskCase = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  name: z.string(),
  isProtected: z.boolean(),
});
export type TaskCase = z.infer<typeof TaskCase>;

/** One thing to do. It vanishes when the fact is there. `about` is nothing for what is the office's own. */
export const Task = FoundTask.extend({ about: TaskCase.nullable() });
export type Task = z.infer<typeof Task>;

export const todayContract = {
  read: query({
    input: z.null(),
    output: z.object({ today: Day, tasks: z.array(Task), meetings: z.array(MeetingRow) }),
  }),
};
