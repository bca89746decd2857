// Minutes that are not whole, or have not gone out within the profile's days (R38).
import { addDays } from "../day.ts";
import { foundTask, type TaskRule } from "../task.ts";

export const minutesTasks: TaskRule = (facts, profile) =>
  facts.meetings
    .filter((meeting) => meeting.cancelledOn === null)
    .flatMap(({ meetingId, heldOn, minutesState }) => {
      if (minutesState === "draft") return [foundTask("minutesNotEstablished", heldOn, { meetingId })];
      return minutesState === "established"
        ? [foundTask("minutesNotDispatched", addDays(heldOn, profile.minutesWithinDays), { meetingId })]
        : [];
    });
