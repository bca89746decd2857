// Contact with the family between meetings (R41): how long it may be since anybody in it was last talked to.
import { firstCompleteOn } from "../consent-rules.ts";
import { addDays, type Day } from "../day.ts";
import { foundTask, type TaskFacts, type TaskRule } from "../task.ts";

/** How long before its day the contact is told of; a meeting with the family within that time is a contact too. */
const warningDays = 7;

/** When the family was last in contact with the coordinator: a contact that is noted, or a meeting that was held. */
export const lastFamilyContact = (facts: Pick<TaskFacts, "contacts" | "meetings">, today: Day): Day | undefined =>
  [
    ...facts.contacts.filter(({ withFamily }) => withFamily).map(({ on }) => on),
    ...facts.meetings
      .filter(({ kind, startedAt }) => kind !== "preMeeting" && startedAt !== null)
      .map(({ heldOn }) => heldOn),
  ]
    .filter((on) => on <= today)
    .toSorted()
    .at(-1);

export const contactTasks: TaskRule = (facts, profile, today) => {
  const begun = firstCompleteOn(facts.consent, today);
  if (begun === undefined) return [];
  const last = lastFamilyContact(facts, today);
  const dueOn = addDays(last !== undefined && last > begun ? last : begun, 7 * profile.contactEveryWeeks);
  const soon = addDays(today, warningDays);
  const meetsSoon = facts.meetings.some(
    ({ kind, startedAt, cancelledOn, heldOn }) =>
      kind !== "preMeeting" &&
      startedAt === null &&
      cancelledOn === null &&
      heldOn >= today &&
      (heldOn <= soon || heldOn <= dueOn),
  );
  return dueOn > soon || meetsSoon ? [] : [foundTask("familyContactDue", dueOn)];
};
