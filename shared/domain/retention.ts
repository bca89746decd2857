// How long a contact that led to no case is kept (gallringsfrist), and when its text may be taken away. Never by itself.
import { addMonths, type Day } from "./day.ts";

/** A consultation or an identified contact, as its retention sees it. */
export interface KeptContact {
  /** The last day on which anything happened in it. */
  readonly lastOn: Day;
  readonly linkedCaseId: string | null;
  readonly removedOn: Day | null;
}

/** The latest of some days, those that are not there left out. */
export const latestOf = (days: readonly [Day, ...(Day | null | undefined)[]]): Day =>
  days.reduce<Day>((latest, day) => (day !== null && day !== undefined && day > latest ? day : latest), days[0]);

/** From which day a contact is to be removed (att ta bort); nothing when it led to a case or is removed already. */
export const removalDay = (contact: KeptContact, months: number): Day | null =>
  contact.linkedCaseId !== null || contact.removedOn !== null ? null : addMonths(contact.lastOn, months);

/** Why a contact may not be removed today, or nothing when it may. */
export const removalBlock = (
  contact: KeptContact,
  months: number,
  today: Day,
):
  | { readonly code: "removedAlready" | "ledToCase" }
  | { readonly code: "keptUntil"; readonly until: Day }
  | undefined => {
  if (contact.removedOn !== null) return { code: "removedAlready" };
  if (contact.linkedCaseId !== null) return { code: "ledToCase" };
  const until = addMonths(contact.lastOn, months);
  return today < until ? { code: "keptUntil", until } : undefined;
};
