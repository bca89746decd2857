// What a returned file is compared with, and one thing in which the two differ.
import type { Meeting } from "../../../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import type { TemplateFacts } from "../../../../shared/domain/minutes-template.ts";
import type { Commitment, Goal } from "../../../../shared/domain/plan.ts";
import type { MinutesChange, ReturnedItem, ReturnedProblem } from "../../../../shared/domain/returned-minutes.ts";

/** What a returned file is compared with. */
export interface Standing {
  readonly meeting: Meeting;
  readonly content: MinutesContent;
  readonly facts: TemplateFacts;
  readonly goals: readonly Goal[];
  readonly commitments: readonly Commitment[];
}

/** An item, unless the file says nothing there or what stands already. */
export const item = (
  label: string,
  now: string,
  returned: string,
  changes: readonly MinutesChange[],
  problem: ReturnedProblem | null = null,
): readonly ReturnedItem[] =>
  returned.trim() === "" || returned.trim() === now.trim()
    ? []
    : [{ label, now, returned, changes: problem === null ? [...changes] : [], problem }];
