// Open commitments whose follow-up day has passed (R39).
import { isOpen } from "../plan.ts";
import { foundTask, type TaskRule } from "../task.ts";

export const commitmentTasks: TaskRule = (facts, _profile, today) => {
  const overdue = facts.commitments
    .filter(isOpen)
    .flatMap(({ followUpOn }) => (followUpOn !== null && followUpOn < today ? [followUpOn] : []))
    .toSorted();
  const [first] = overdue;
  return first === undefined ? [] : [foundTask("commitmentOverdue", first, { count: overdue.length })];
};
