// Today (idag): what needs the coordinator's hand, computed from facts.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId, ParkingId, WatchId } from "../domain/ids.ts";
import { ParkedTask, Parking } from "../domain/parking.ts";
import { refusal } from "../domain/refusal.ts";
import { FoundTask } from "../domain/task.ts";
import { Line } from "../domain/text-fields.ts";
import { alsoWhenClosed, command, query } from "./define.ts";
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
export const Task = FoundTask.extend({
  about: TaskCase.nullable(),
  /** The coordinator's own watch with its own words; nothing for what the facts ask for. */
  watch: z.object({ watchId: WatchId, title: z.string(), version: z.int() }).nullable(),
  /** Put aside until a day, and from that day awake again; nothing when it never was. */
  parking: Parking.nullable(),
});
export type Task = z.infer<typeof Task>;

export const todayContract = {
  /** What day it is by the host's clock, which is the one that decides. */
  day: query({ input: z.null(), output: z.object({ today: Day }) }),
  /** What the host's clock shows, for what the law counts in hours. */
  now: query({ input: z.null(), output: z.object({ now: z.iso.datetime() }) }),
  read: query({
    input: z.null(),
    output: z.object({ today: Day, tasks: z.array(Task), meetings: z.array(MeetingRow) }),
  }),
  /** Puts a task aside until a day, with a comment. It is never taken away, and never sleeps past the hours that the law gives. */
  park: command({
    input: z.object({ task: ParkedTask, wakeOn: Day, comment: Line }),
    output: z.object({ parkingId: ParkingId }),
    failure: refusal("notFound", "dayNotAhead", "deadlineOfLaw"),
  }),
  /** Wakes a task before its day. */
  wake: command({
    input: z.object({ parkingId: ParkingId }),
    output: z.null(),
    failure: refusal("notFound"),
    whenClosed: alsoWhenClosed,
  }),
};
