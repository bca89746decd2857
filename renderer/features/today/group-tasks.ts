import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type TaskGroup, taskGroup } from "../../../shared/domain/task.ts";

/** Where tasks stand on the page: as the rules say, or put aside. */
export type ShownGroup = TaskGroup | "parked";

/** The groups in the order they are shown: what is late first, what only waits last. */
export const shownGroups = [
  "overdue",
  "today",
  "week",
  "waiting",
  "later",
  "parked",
] as const satisfies readonly ShownGroup[];

/** What has hours stands before what has days. */
const byDay = (first: Task, second: Task): number =>
  Number(second.dueAt !== undefined) - Number(first.dueAt !== undefined) ||
  (first.dueOn ?? "").localeCompare(second.dueOn ?? "") ||
  (first.about?.caseNumber ?? "").localeCompare(second.about?.caseNumber ?? "");

/** Whether any of them is due at a time of day, so that the clock is to be looked at. */
export const countsHours = (tasks: readonly Task[]): boolean => tasks.some(({ dueAt }) => dueAt !== undefined);

/** The tasks of each group, soonest first. */
export const groupTasks = (
  tasks: readonly Task[],
  today: Day,
  now: Date | undefined,
): Readonly<Record<ShownGroup, readonly Task[]>> => {
  const groups = Map.groupBy([...tasks].sort(byDay), (task) =>
    task.parking !== null && task.parking.wakeOn > today ? "parked" : taskGroup(task, today, now),
  );
  const of = (group: ShownGroup): readonly Task[] => groups.get(group) ?? [];
  return {
    overdue: of("overdue"),
    today: of("today"),
    week: of("week"),
    waiting: of("waiting"),
    later: of("later"),
    parked: of("parked"),
  };
};
