// Risk assessments (riskbedömningar) that the agencies called to a pre-meeting have not handed in before it (R21).
import { mayAttend } from "../consent-rules.ts";
import { addDays } from "../day.ts";
import { latestOf } from "../retention.ts";
import { foundTask, type TaskRule } from "../task.ts";

/** How long before the meeting they are asked for. */
const askedDaysBefore = 7;

/** Due the day before the meeting, and the agencies' turn until then; not before they have been called. */
export const assessmentTasks: TaskRule = (facts, _profile, today) =>
  facts.meetings
    .filter(
      ({ kind, cancelledOn, startedAt, noticeSentOn, heldOn }) =>
        kind === "preMeeting" &&
        cancelledOn === null &&
        startedAt === null &&
        noticeSentOn !== null &&
        heldOn >= today &&
        addDays(heldOn, -askedDaysBefore) <= today,
    )
    .flatMap(({ meetingId, heldOn, noticeSentOn }) => {
      const handedIn = facts.assessments.get(meetingId) ?? [];
      const called = facts.notices.find((one) => one.meetingId === meetingId)?.notice.recipients ?? [];
      const count = called.filter(
        ({ party }) =>
          party.kind === "agency" &&
          mayAttend(facts.consent, party.agencyId, heldOn) &&
          !handedIn.includes(party.agencyId),
      ).length;
      const dueOn = latestOf([addDays(heldOn, -1), noticeSentOn]);
      return count === 0 ? [] : [foundTask("assessmentMissing", dueOn, { meetingId, count })];
    });
