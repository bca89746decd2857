// A contact person who may be one of the family: the name is all that tells, so it is said and not refused.
import type { CaseFacts } from "../../api/useCaseFacts.ts";

const plain = (name: string): string => name.trim().toLocaleLowerCase("sv").replace(/\s+/gu, " ");

/** Whether somebody has the same name as the youth or a guardian of the case. */
export const namesake = (name: string, { youth, guardians }: Pick<CaseFacts, "youth" | "guardians">): boolean =>
  plain(name) !== "" &&
  [youth, ...guardians].some((person) => plain(`${person.givenName} ${person.familyName}`) === plain(name));
