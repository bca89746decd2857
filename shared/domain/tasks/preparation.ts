// Before a meeting that the family is summoned to: prepare them a week ahead (R28), remind them two days ahead.
import { addDays, type Day } from "../day.ts";
import { latestOf } from "../retention.ts";
import { foundTask, type TaskRule } from "../task.ts";

const preparedDaysBefore = 7;
const remindedDaysBefore = 2;
/** A contact about the meeting this near to it reminds as well. */
const reminderCoversDays = 5;
/** How long before its day each is told of. */
const warningDays = 7;

export const preparationTasks: TaskRule = (facts, _profile, today) =>
  facts.meetings
    .filter(
      ({ kind, cancelledOn, startedAt, noticeSentOn, heldOn }) =>
        kind !== "preMeeting" && cancelledOn === null && startedAt === null && noticeSentOn !== null && heldOn >= today,
    )
    .flatMap(({ meetingId, heldOn, informedOn, noticeSentOn }) => {
      const talkedSince = (day: Day): boolean =>
        (informedOn !== null && informedOn >= day) ||
        facts.contacts.some((contact) => contact.withFamily && contact.meetingId === meetingId && contact.on >= day);
      if (!talkedSince("1900-01-01")) {
        // Not before the family was called: a meeting may be planned with shorter notice than a week.
        const dueOn = latestOf([addDays(heldOn, -preparedDaysBefore), noticeSentOn]);
        return dueOn <= addDays(today, warningDays) ? [foundTask("familyNotPrepared", dueOn, { meetingId })] : [];
      }
      // A family that is not called to the meeting is told of it once, not reminded to come.
      if (!facts.familyPresent) return [];
      const dueOn = addDays(heldOn, -remindedDaysBefore);
      return dueOn <= today && !talkedSince(addDays(heldOn, -reminderCoversDays))
        ? [foundTask("familyNotReminded", dueOn, { meetingId })]
        : [];
    });
