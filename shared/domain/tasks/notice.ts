// A planned meeting whose notice has not been sent (R23).
import { addDays } from "../day.ts";
import { foundTask, type TaskRule } from "../task.ts";

export const noticeTasks: TaskRule = (facts, profile, today) =>
  facts.meetings
    .filter(
      (meeting) =>
        meeting.cancelledOn === null &&
        meeting.startedAt === null &&
        meeting.heldOn >= today &&
        meeting.noticeSentOn === null,
    )
    .map(({ meetingId, heldOn }) => foundTask("noticeNotSent", addDays(heldOn, -profile.noticeDays), { meetingId }));
