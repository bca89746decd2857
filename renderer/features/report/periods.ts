// The periods that can be chosen: what runs now and what is just over, and the two years before.
import { addDays, type Day } from "../../../shared/domain/day.ts";
import {
  daysOf,
  periodAt,
  periodBefore,
  periodKey,
  type ReportPeriod,
} from "../../../shared/domain/statistics/period.ts";

/** Half-years first, then years, then quarters; newest first. */
export const periodsToChoose = (today: Day): readonly ReportPeriod[] =>
  (
    [
      ["half", 5],
      ["year", 3],
      ["quarter", 4],
    ] as const
  ).flatMap(([kind, count]) => {
    const periods = [periodAt(kind, today)];
    while (periods.length < count) periods.push(periodBefore(periods.at(-1) ?? periodAt(kind, today)));
    return periods;
  });

/** What is meant when nothing is said: the half-year that is over, in the two months after it; otherwise the one that runs. */
export const usualPeriod = (today: Day): ReportPeriod => {
  const running = periodAt("half", today);
  const before = periodBefore(running);
  return today <= addDays(daysOf(before).to, 62) ? before : running;
};

export const periodOf = (key: string | undefined, today: Day): ReportPeriod =>
  periodsToChoose(today).find((period) => periodKey(period) === key) ?? usualPeriod(today);
