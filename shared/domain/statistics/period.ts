// The periods that figures are told for: quarters, half-years (halvår) and years of the calendar.
import { z } from "zod";
import { addDays, type Day } from "../day.ts";

/** `part` counts from 1: a half-year is 1–2, a quarter 1–4, a year always 1. */
export const ReportPeriod = z
  .strictObject({ kind: z.enum(["quarter", "half", "year"]), year: z.int().min(2000).max(2199), part: z.int().min(1) })
  .refine(({ kind, part }) => part <= partsIn[kind]);
export type ReportPeriod = z.infer<typeof ReportPeriod>;

const partsIn = { quarter: 4, half: 2, year: 1 } as const;

const monthsIn = { quarter: 3, half: 6, year: 12 } as const;

const firstOfMonth = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** First and last day, both within. */
export const daysOf = ({ kind, year, part }: ReportPeriod): { readonly from: Day; readonly to: Day } => {
  const months = monthsIn[kind];
  const from = firstOfMonth(year, (part - 1) * months + 1);
  return { from, to: addDays(firstOfMonth(year, part * months + 1), -1) };
};

/** Whether a day lies in a period. */
export const isIn = (period: ReportPeriod, day: Day | null | undefined): day is Day => {
  const { from, to } = daysOf(period);
  return day !== null && day !== undefined && from <= day && day <= to;
};

/** The period of a kind in which a day lies. */
export const periodAt = (kind: ReportPeriod["kind"], day: Day): ReportPeriod => {
  const month = Number(day.slice(5, 7));
  return { kind, year: Number(day.slice(0, 4)), part: Math.ceil(month / monthsIn[kind]) };
};

/** The period before, of the same kind. */
export const periodBefore = (period: ReportPeriod): ReportPeriod =>
  periodAt(period.kind, addDays(daysOf(period).from, -1));

/** The two half-years of a year, which its report is put together from. */
export const halvesOf = ({ year }: ReportPeriod): readonly [ReportPeriod, ReportPeriod] => [
  { kind: "half", year, part: 1 },
  { kind: "half", year, part: 2 },
];

/** Whether two periods have a day in common. */
export const overlap = (one: ReportPeriod, other: ReportPeriod): boolean => {
  const [first, second] = [daysOf(one), daysOf(other)];
  return first.from <= second.to && second.from <= first.to;
};

/** Whether two periods are the same. */
export const samePeriod = (one: ReportPeriod, other: ReportPeriod): boolean =>
  one.kind === other.kind && one.year === other.year && one.part === other.part;

/** A period as one word, for keys and file names: `2026-H1`, `2026-K3`, `2026`. */
export const periodKey = ({ kind, year, part }: ReportPeriod): string =>
  kind === "year" ? String(year) : `${String(year)}-${kind === "half" ? "H" : "K"}${String(part)}`;
