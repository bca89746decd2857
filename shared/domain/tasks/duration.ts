// How long a case is expected to take, counted from the day its consent first was complete (R42, T14).
import { firstCompleteOn } from "../consent-rules.ts";
import { addMonths } from "../day.ts";
import { foundTask, type TaskKind, type TaskRule } from "../task.ts";

/** A mark is raised on its day and goes when the family has met since: the meeting is where the way forward is talked about. */
export const durationTasks: TaskRule = (facts, profile, today) => {
  const begun = firstCompleteOn(facts.consent, today);
  if (begun === undefined || profile.durationMonths === null) return [];
  const { from, to } = profile.durationMonths;
  const metSince = (day: string): boolean =>
    facts.meetings.some(
      ({ kind, startedAt, heldOn }) => kind !== "preMeeting" && startedAt !== null && heldOn >= day && heldOn <= today,
    );
  const raised = (kind: TaskKind, months: number) => {
    const mark = addMonths(begun, months);
    return mark <= today && !metSince(mark) ? [foundTask(kind, mark, { count: months })] : [];
  };
  const passed = raised("durationPassed", to);
  // The later mark says all that the earlier one did.
  return passed.length > 0 ? passed : raised("durationBegun", from);
};
