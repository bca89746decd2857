// Copies that went wrong and wait for the assessment of whether it is to be notified (GDPR art. 33).
import { notifyBy, standing } from "../misdelivery.ts";
import { isLater } from "../moment.ts";
import { foundTask, type FoundTask, type TaskFacts } from "../task.ts";

/** One task a case, due at the first deadline. Asked of closed cases too: the 72 hours do not wait. */
export const misdeliveryTasks = ({ misdeliveries }: Pick<TaskFacts, "misdeliveries">): readonly FoundTask[] => {
  const deadlines = standing(misdeliveries)
    .filter(({ assessment }) => assessment.outcome === "pending")
    .map(notifyBy);
  const [first] = deadlines.toSorted((one, other) => (isLater(one, other) ? 1 : -1));
  return first === undefined
    ? []
    : [foundTask("misdeliveryToAssess", first.on, { dueAt: first.at, count: deadlines.length })];
};
