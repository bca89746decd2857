// A case without a meeting ahead, although one can be held, or one that the last meeting agreed to end (R36).
import { agreedToEnd } from "../case-steps.ts";
import { foundTask, type TaskRule } from "../task.ts";
import { someMayAttend } from "./consent.ts";

export const meetingTasks: TaskRule = (facts, _profile, today) => {
  const meetings = facts.meetings.filter((meeting) => meeting.cancelledOn === null);
  const isPlanned = meetings.some((meeting) => meeting.startedAt === null && meeting.heldOn >= today);
  const isRunning = meetings.some((meeting) => meeting.minutesState === "draft");
  if (isPlanned || isRunning) return [];
  if (agreedToEnd(facts)) return [foundTask("caseNotClosed", null)];
  return someMayAttend(facts, today) ? [foundTask("meetingNotPlanned", null)] : [];
};
