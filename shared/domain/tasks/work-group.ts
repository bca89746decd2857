// What the agencies have undertaken in the work group and have not said to be done. Tasks of the office, about no case.
import type { Day } from "../day.ts";
import { type FoundTask, foundTask } from "../task.ts";
import type { Undertaking } from "../work-group.ts";

/** One task for each day on which something is to be done. */
export const workGroupTasks = (undertakings: readonly Pick<Undertaking, "byOn" | "doneOn">[]): readonly FoundTask[] => {
  const days = undertakings.flatMap(({ byOn, doneOn }) => (byOn !== null && doneOn === null ? [byOn] : []));
  const counts = Map.groupBy(days, (day: Day) => day);
  return [...counts].map(([day, { length }]) => foundTask("undertakingDue", day, { count: length }));
};
