// Personal numbers (personnummer) and coordination numbers (samordningsnummer), `domain.md` 3.9.
import personnummer from "personnummer";
import type { Day } from "./day.ts";

/** What is odd about a number. It is said, never refused (`domain.md` 3.9). */
export type PersonalNumberWarning = "checkDigit" | "coordinationNumber" | "temporaryNumber";

export interface PersonalNumberReading {
  /** `YYYYMMDD-NNNN`, or as typed when it is a T-number. */
  readonly personalNumber: string;
  /** The birth date that the number says; the day may be a nearby one (FOL 18 §), so it is only a suggestion. */
  readonly birthDate: Day | null;
  readonly warnings: readonly PersonalNumberWarning[];
}

const shape = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)([\dT])(\d{3})$/i;

/** Reads what was typed, on a day; nothing when it has not the shape of a personal number. */
export const readPersonalNumber = (typed: string, today: Day): PersonalNumberReading | null => {
  const match = shape.exec(typed.replaceAll(/[\s\u00a0\u2013\u2212]/g, (mark) => (/\s/.test(mark) ? "" : "-")));
  if (match === null) return null;
  const [, century, year = "", month = "", date = "", sign = "", first = "", rest = ""] = match;
  const fullYear = `${century ?? centuryOf(Number(year), sign, today)}${year}`;
  const coordination = Number(date) > 60;
  const day = coordination ? String(Number(date) - 60).padStart(2, "0") : date;
  const birthDate = `${fullYear}-${month}-${day}`;
  const real = isDay(birthDate);
  if (!real) return null;
  const personalNumber = `${fullYear}${month}${date}-${first.toUpperCase()}${rest}`;
  const temporary = !/\d/.test(first);
  const warnings: PersonalNumberWarning[] = [];
  if (temporary) warnings.push("temporaryNumber");
  else if (!personnummer.valid(personalNumber)) warnings.push("checkDigit");
  if (coordination) warnings.push("coordinationNumber");
  return { personalNumber, birthDate, warnings };
};

/** The number with its last four hidden, as it is shown until somebody asks for it. */
export const maskedPersonalNumber = (personalNumber: string): string => `${personalNumber.slice(0, 8)}-••••`;

/** A plus sign means that the year in which one turns a hundred has begun. */
const centuryOf = (year: number, sign: string, today: Day): string => {
  const thisYear = Number(today.slice(0, 4));
  const latest = sign === "+" ? thisYear - 100 : thisYear;
  const century = Math.floor((latest - year) / 100);
  return String(century).padStart(2, "0");
};

const isDay = (text: string): boolean => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};
