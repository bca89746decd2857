// Parking (parkering) of a task: put aside until a day with a comment, never taken away.
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, ParkingId } from "./ids.ts";
import { FoundTask } from "./task.ts";
import { Line } from "./text-fields.ts";

/** A task as it stood when it was put aside. */
export const ParkedTask = FoundTask.extend({ caseId: CaseId.nullable() });
export type ParkedTask = z.infer<typeof ParkedTask>;

/** Until when it is put aside, and why. From `wakeOn` it stands among the others again, with its comment. */
export const Parking = z.object({ parkingId: ParkingId, wakeOn: Day, comment: Line });
export type Parking = z.infer<typeof Parking>;

/**
 * The newest parking that still holds for a task. One with another day is another task, and so is one about more than
 * before: parking what was late yesterday must not hide what is late today.
 */
export const parkingOf = (
  parkings: readonly (Parking & ParkedTask)[],
  task: FoundTask,
  caseId: CaseId | null,
): Parking | undefined =>
  parkings.findLast(
    (parking) =>
      parking.kind === task.kind &&
      parking.caseId === caseId &&
      parking.meetingId === task.meetingId &&
      parking.dueOn === task.dueOn &&
      task.count <= parking.count,
  );
