// Open commitments whose follow-up day has passed without a follow-up (R39).
import { isOverdue } from "../plan.ts";
import { foundTask, type TaskRule } from "../task.ts";

export const commitmentTasks: TaskRule = (facts, _profile, today) => {
  const overdue = facts.commitments
    .filter((commitment) => isOverdue(commitment, today))
    .flatMap(({ followUpOn }) => followUpOn ?? [])
    .toSorted();
  const [first] = overdue;
  return first === undefined ? [] : [foundTask("commitmentOverdue", first, { count: overdue.length })];
};
