import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type TaskGroup, taskGroup } from "../../../shared/domain/task.ts";

/** The groups in the order they are shown: what is late first, what only waits last. */
export const shownGroups = ["overdue", "today", "week", "waiting", "later"] as const satisfies readonly TaskGroup[];

const byDay = (first: Task, second: Task): number =>
  (first.dueOn ?? "").localeCompare(second.dueOn ?? "") ||
  (first.about?.caseNumber ?? "").localeCompare(second.about?.caseNumber ?? "");

/** The tasks of each group, soonest first. */
export const groupTasks = (tasks: readonly Task[], today: Day): Readonly<Record<TaskGroup, readonly Task[]>> => {
  const groups = Map.groupBy([...tasks].sort(byDay), (task) => taskGroup(task, today));
  const of = (group: TaskGroup): readonly Task[] => groups.get(group) ?? [];
  return {
    overdue: of("overdue"),
    today: of("today"),
    week: of("week"),
    waiting: of("waiting"),
    later: of("later"),
  };
};
