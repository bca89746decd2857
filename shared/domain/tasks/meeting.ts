// A case without a meeting ahead, although one can be held (R36).
import { foundTask, type TaskRule } from "../task.ts";
import { someMayAttend } from "./consent.ts";

export const meetingTasks: TaskRule = (facts, _profile, today) => {
  const meetings = facts.meetings.filter((meeting) => meeting.cancelledOn === null);
  const isPlanned = meetings.some((meeting) => meeting.startedAt === null && meeting.heldOn >= today);
  const isRunning = meetings.some((meeting) => meeting.minutesState === "draft");
  return isPlanned || isRunning || !someMayAttend(facts, today) ? [] : [foundTask("meetingNotPlanned", null)];
};
