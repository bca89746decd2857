// How a case is found: by number, name, personal number or registry number and by nothing else (`domain.md` 3.5, T18).
import { z } from "zod";
import type { CaseFile } from "./case-file.ts";
import { Day } from "./day.ts";
import { areNamesAlike, plainName } from "./name-likeness.ts";
import type { Youth } from "./person.ts";

/** All that a search may look at. What is not here cannot be searched for. */
export interface Searchable
  extends Pick<CaseFile, "number" | "registryNumber">, Pick<Youth, "givenName" | "familyName" | "personalNumber"> {}

/** The shortest text that is searched for: one letter would be the whole list. */
const shortest = 2;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, "");

/** A personal number as typed, with or without century and hyphen: only whole, for a part of it would select by age. */
const isSameNumber = (known: string | null, typed: string): boolean => {
  if (known === null || !/^[\d\s+–-]+$/.test(typed)) return false;
  const digits = digitsOf(typed);
  return (digits.length === 12 || digits.length === 10) && digitsOf(known).endsWith(digits);
};

/** Whether what was typed in the search box (sökrutan) finds a case: every word of it in the names, or a number. */
export const finds = (typed: string, known: Searchable): boolean => {
  const text = typed.trim().toLowerCase();
  if (text.length < shortest) return false;
  if (known.number.toLowerCase().includes(text) || known.registryNumber.toLowerCase().includes(text)) return true;
  if (isSameNumber(known.personalNumber, text)) return true;
  const names = plainName(`${known.givenName} ${known.familyName}`).split(" ");
  const words = plainName(text).split(" ").filter(Boolean);
  // A word with a digit in it is no name.
  return words.length > 0 && !/\d/.test(text) && words.every((word) => names.some((name) => name.startsWith(word)));
};

/** What is asked before a case is registered: may this youth already have one? */
export const LikeQuestion = z.object({
  givenName: z.string().max(200),
  familyName: z.string().max(200),
  personalNumber: z.string().max(20),
  birthDate: Day.nullable(),
});
export type LikeQuestion = z.infer<typeof LikeQuestion>;

/** What a case that is already there has in common with the question. */
export const MatchOn = z.enum(["personalNumber", "name", "birthDateAndName"]);
export type MatchOn = z.infer<typeof MatchOn>;

/** What a youth has in common with the question; nothing when it is another. A birth date alone is no match: many share one. */
export const matchesOn = (
  asked: LikeQuestion,
  known: Pick<Youth, "givenName" | "familyName" | "personalNumber" | "birthDate">,
): MatchOn[] => {
  const given = areNamesAlike(asked.givenName, known.givenName);
  const family = areNamesAlike(asked.familyName, known.familyName);
  const swapped = areNamesAlike(asked.givenName, known.familyName) && areNamesAlike(asked.familyName, known.givenName);
  const matches: MatchOn[] = [];
  if (isSameNumber(known.personalNumber, asked.personalNumber)) matches.push("personalNumber");
  if ((given && family) || swapped) matches.push("name");
  else if ((given || family) && asked.birthDate === known.birthDate) matches.push("birthDateAndName");
  return matches;
};
