// Copies that went wrong and wait for the assessment of whether it is to be notified (GDPR art. 33).
import { notifyBy, standing } from "../misdelivery.ts";
import { foundTask, type FoundTask, type TaskFacts } from "../task.ts";

/** One task a case, due on the first deadline. Asked of closed cases too: the 72 hours do not wait. */
export const misdeliveryTasks = ({ misdeliveries }: Pick<TaskFacts, "misdeliveries">): readonly FoundTask[] => {
  const waiting = standing(misdeliveries).filter(({ assessment }) => assessment.outcome === "pending");
  const [first] = waiting.map(({ foundOn }) => notifyBy(foundOn)).toSorted();
  return first === undefined ? [] : [foundTask("misdeliveryToAssess", first, { count: waiting.length })];
};
