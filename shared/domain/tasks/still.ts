// A case in which nothing has happened for long, and nothing is planned.
import { addDays } from "../day.ts";
import { foundTask, type TaskRule } from "../task.ts";

/** Its day is the one since which nothing has happened. */
export const stillTasks: TaskRule = (facts, profile, today) => {
  const meetsAhead = facts.meetings.some(
    ({ startedAt, cancelledOn, heldOn }) => startedAt === null && cancelledOn === null && heldOn >= today,
  );
  return meetsAhead || addDays(facts.lastActivityOn, profile.stillAfterDays) > today
    ? []
    : [foundTask("caseStill", facts.lastActivityOn)];
};
