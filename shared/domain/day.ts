// Whole days. See: [Note: Whole days in Stockholm]
import { z } from "zod";

/** A day, `YYYY-MM-DD`, between 1900 and 2199: an absurd year is a slip of the keyboard, not a fact. */
export const Day = z.iso.date().refine((day) => day >= "1900-01-01" && day < "2200-01-01");
export type Day = z.infer<typeof Day>;

/** One day or several, as those of a meeting past midnight. */
export type Days = readonly [Day, ...Day[]];

/** A time of day, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const partsOf = (day: Day): Parts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

const dayFrom = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** The day `count` days later (or earlier, when negative). */
export const addDays = (day: Day, count: number): Day => {
  const { year, month, date } = partsOf(day);
  return dayFrom(Date.UTC(year, month - 1, date + count));
};

/** The same date `count` months later; the month's last day where that date does not exist. */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, date } = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayFrom(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth)));
};

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * Whole years of age on a day. Somebody born on 29 February comes of age on 28 February of a common year:
 * the earlier day, on which guardians stop deciding (R18b), is the one that cannot disclose too much.
 */
export const ageOn = (birthDate: Day, day: Day): number => {
  const birth = partsOf(birthDate);
  const now = partsOf(day);
  const birthday = addMonths(birthDate, (now.year - birth.year) * 12);
  return now.year - birth.year - (day < birthday ? 1 : 0);
};
