// What led to no case and has been kept its time is to be removed, on purpose and one by one (att ta bort).
import type { Day } from "../day.ts";
import { type KeptContact, removalDay } from "../retention.ts";
import { type FoundTask, foundTask } from "../task.ts";

export interface RetentionFacts {
  readonly consultations: readonly KeptContact[];
  readonly enquiries: readonly KeptContact[];
  /** How long they are kept. */
  readonly months: number;
}

export const retentionTasks = ({ consultations, enquiries, months }: RetentionFacts, today: Day): FoundTask[] => {
  const due = (kept: readonly KeptContact[]): number =>
    kept.filter((one) => (removalDay(one, months) ?? "9999") <= today).length;
  return [
    { kind: "consultationsToRemove" as const, count: due(consultations) },
    { kind: "enquiriesToRemove" as const, count: due(enquiries) },
  ].flatMap(({ kind, count }) => (count === 0 ? [] : [foundTask(kind, null, { count })]));
};
