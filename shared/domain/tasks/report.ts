// The steering group is told figures each half-year or year (R47). A task of the office, about no case.
import { addDays, addMonths, type Day } from "../day.ts";
import type { Profile } from "../profile.ts";
import { type FoundTask, foundTask } from "../task.ts";

/** The months after a period in which its report is reminded of: January, and July for the first half-year. */
const reportMonths = { none: [], halfYearly: ["01", "07"], yearly: ["01"] } as const;

/** The report of the period that has just ended, through the month after it; `count` is how many months it is about. */
export const reportTasks = ({ reporting }: Pick<Profile, "reporting">, today: Day): readonly FoundTask[] => {
  const months: readonly string[] = reportMonths[reporting];
  if (!months.includes(today.slice(5, 7))) return [];
  const lastOfMonth = addDays(addMonths(`${today.slice(0, 7)}-01`, 1), -1);
  return [foundTask("reportDue", lastOfMonth, { count: reporting === "yearly" ? 12 : 6 })];
};
