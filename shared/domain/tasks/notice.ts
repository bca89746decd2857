// A planned meeting whose notice has not been sent (R23) or that consent no longer covers (R12), and what notices that have
// been sent ask for: a changed one to be sent again, replies to be asked for (R24), word of a cancelled meeting.
import { isSummoned } from "../case-steps.ts";
import { addDays } from "../day.ts";
import { latestOf } from "../retention.ts";
import { noticeState, silentAgencies } from "../notice-state.ts";
import { partyKey } from "../party.ts";
import { foundTask, type FoundTask, type NoticeFacts, type TaskRule } from "../task.ts";

/** Those who have been told to come, and not that the meeting is off. */
const untold = ({ notice, toldOff }: NoticeFacts): number =>
  new Set(notice.sendings.map(({ party }) => partyKey(party)).filter((key) => !toldOff.includes(key))).size;

const sentTasks: TaskRule = ({ consent, notices }, _profile, today) =>
  notices
    .filter(({ meeting }) => meeting.heldOn >= today)
    .flatMap((facts): readonly FoundTask[] => {
      const { meetingId, meeting, notice } = facts;
      if (meeting.cancelledOn !== null) {
        const count = untold(facts);
        return count === 0 ? [] : [foundTask("cancellationNotSent", meeting.cancelledOn, { meetingId, count })];
      }
      if (notice.groundLostOn !== null) return [foundTask("noticeToChange", notice.groundLostOn, { meetingId })];
      const seen = { consent, meeting, today };
      switch (noticeState(notice, seen)) {
        case "changed":
          return [foundTask("noticeOutdated", null, { meetingId })];
        case "unanswered":
          return [foundTask("replyMissing", notice.replyBy, { meetingId, count: silentAgencies(notice, seen) })];
        default:
          return [];
      }
    });

export const noticeTasks: TaskRule = (facts, profile, today) => [
  ...facts.meetings
    .filter(
      (meeting) =>
        meeting.cancelledOn === null &&
        meeting.startedAt === null &&
        meeting.heldOn >= today &&
        !isSummoned(meeting) &&
        !facts.notices.some((one) => one.meetingId === meeting.meetingId && one.notice.groundLostOn !== null),
    )
    .map(({ meetingId, heldOn }) => {
      // Not before the meeting was planned: it may have been with shorter notice than is usual.
      const earliest = facts.plannedOn.get(meetingId) ?? today;
      return foundTask("noticeNotSent", latestOf([earliest, addDays(heldOn, -profile.noticeDays)]), { meetingId });
    }),
  ...sentTasks(facts, profile, today),
];
