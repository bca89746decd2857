// What asks for something in the office as a whole, in no case.
import { addMonths, type Day } from "../day.ts";
import { type FoundTask, foundTask } from "../task.ts";

/** How long the details of a contact person are trusted, in months (R24). */
const trustedMonths = 12;

export interface OfficeFacts {
  /** When each contact person who has not ended was last confirmed. */
  readonly contactsConfirmedOn: readonly Day[];
  /** How many kinds of fault the last check of the vault found. */
  readonly vaultFaults: number;
}

export const officeTasks = (facts: OfficeFacts, today: Day): readonly FoundTask[] => {
  const old = facts.contactsConfirmedOn.filter((on) => addMonths(on, trustedMonths) <= today);
  return [
    ...(facts.vaultFaults === 0 ? [] : [foundTask("vaultFaulty", today, { count: facts.vaultFaults })]),
    ...(old.length === 0 ? [] : [foundTask("contactsNotConfirmed", null, { count: old.length })]),
  ];
};
