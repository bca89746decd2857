import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";

export interface GroupedTasks {
  readonly overdue: readonly Task[];
  readonly now: readonly Task[];
  readonly upcoming: readonly Task[];
}

const byDay = (first: Task, second: Task): number =>
  (first.dueOn ?? "").localeCompare(second.dueOn ?? "") || first.caseNumber.localeCompare(second.caseNumber);

/** What has no day of its own can be done now, so it stands with today's. */
export const groupTasks = (tasks: readonly Task[], today: Day): GroupedTasks => {
  const sorted = [...tasks].sort(byDay);
  return {
    overdue: sorted.filter(({ dueOn }) => dueOn !== null && dueOn < today),
    now: sorted.filter(({ dueOn }) => dueOn === null || dueOn === today),
    upcoming: sorted.filter(({ dueOn }) => dueOn !== null && dueOn > today),
  };
};
