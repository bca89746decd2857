// A case without a meeting ahead, although one can be held, one that the last meeting agreed to, or its end (R36).
import { agreedToEnd, agreedToMeet } from "../case-steps.ts";
import { foundTask, type TaskRule } from "../task.ts";
import { someMayAttend } from "./consent.ts";

export const meetingTasks: TaskRule = (facts, _profile, today) => {
  const meetings = facts.meetings.filter((meeting) => meeting.cancelledOn === null);
  const isPlanned = meetings.some((meeting) => meeting.startedAt === null && meeting.heldOn >= today);
  const isRunning = meetings.some((meeting) => meeting.minutesState === "draft");
  if (isPlanned || isRunning) return [];
  if (agreedToEnd(facts)) return [foundTask("caseNotClosed", null)];
  if (!someMayAttend(facts, today)) return [];
  return [foundTask(agreedToMeet(facts) ? "decidedMeetingNotPlanned" : "meetingNotPlanned", null)];
};
