// The steering group is told figures each half-year or year (R47). Tasks of the office, about no case.
import { addDays, addMonths, type Day } from "../day.ts";
import type { Profile } from "../profile.ts";
import { daysOf, periodAt, periodBefore, type ReportPeriod, samePeriod } from "../statistics/period.ts";
import { type FoundTask, foundTask } from "../task.ts";

/** What the office knows of its reports: the periods that were told. */
export interface ReportFacts {
  readonly told: readonly ReportPeriod[];
}

const kindOf = { halfYearly: "half", yearly: "year" } as const;

/** The period whose data should be filled in by now: the one that ends within a month. Nothing where no report is made. */
export const periodEnding = ({ reporting }: Pick<Profile, "reporting">, today: Day): ReportPeriod | undefined => {
  if (reporting === "none") return undefined;
  const running = periodAt(kindOf[reporting], today);
  return today > addMonths(daysOf(running).to, -1) ? running : undefined;
};

/** The report of the period that has just ended, through the month after it, until it is told; `count` is its months. */
export const reportTasks = (
  { reporting }: Pick<Profile, "reporting">,
  { told }: ReportFacts,
  today: Day,
): readonly FoundTask[] => {
  if (reporting === "none") return [];
  const ended = periodBefore(periodAt(kindOf[reporting], today));
  const lastOfMonth = addDays(addMonths(addDays(daysOf(ended).to, 1), 1), -1);
  if (today > lastOfMonth || told.some((period) => samePeriod(period, ended))) return [];
  return [foundTask("reportDue", lastOfMonth, { count: reporting === "yearly" ? 12 : 6 })];
};

/** What is not filled in a month before a period ends; `count` is how many things. */
export const reportDataTasks = (ending: ReportPeriod, missing: number): readonly FoundTask[] =>
  missing === 0 ? [] : [foundTask("reportDataMissing", daysOf(ending).to, { count: missing })];
