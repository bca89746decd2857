// The municipality's routine has a day on which it is to be revised (R48). A task of the office, about no case.
import { addDays, type Day } from "../day.ts";
import type { Profile } from "../profile.ts";
import { type FoundTask, foundTask } from "../task.ts";

/** How long before its day the revision is told of. */
const noticeDays = 60;

/** The revision of the routine, from two months before its day until another day is given. */
export const routineTasks = ({ routine }: Pick<Profile, "routine">, today: Day): readonly FoundTask[] =>
  routine.reviseOn !== null && routine.reviseOn <= addDays(today, noticeDays)
    ? [foundTask("routineRevision", routine.reviseOn)]
    : [];
