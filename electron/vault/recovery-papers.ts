// A new recovery key before it counts: what is shown of it, and what is asked back.
import type { RecoveryForm, RecoveryPapers } from "../../shared/contract/keys.ts";
import { twoGroups, twoOf } from "./ask-back.ts";
import { cardsOf, markOf } from "./recovery-cards.ts";
import { groupsOf, newRecoveryKey, tidy } from "./recovery-key.ts";
import { cardsLabel, sheetLabel } from "./slot-roles.ts";

export interface PreparedPapers extends RecoveryPapers {
  readonly recoveryKey: Uint8Array;
  /** Of the slot. */
  readonly label: string;
}

/** Of one sheet two groups, of three cards a group each of two. */
export const newPapers = (form: RecoveryForm): PreparedPapers => {
  const recoveryKey = newRecoveryKey();
  const [first, second] = twoGroups();
  const [one, other] = form === "cards" ? twoOf(3) : [1, 1];
  return {
    recoveryKey,
    label: form === "cards" ? cardsLabel : sheetLabel,
    form,
    mark: form === "cards" ? markOf(recoveryKey) : null,
    papers: form === "cards" ? cardsOf(recoveryKey) : [groupsOf(recoveryKey)],
    ask: [
      { paper: one, group: first },
      { paper: other, group: second },
    ],
  };
};

export const shownPapers = ({ form, mark, papers, ask }: PreparedPapers): RecoveryPapers => ({
  form,
  mark,
  papers,
  ask,
});

/** Whether what was typed is what stands in the groups that were asked for. */
export const fitsPapers = ({ papers, ask }: PreparedPapers, typed: readonly [string, string]): boolean =>
  ask.every(({ paper, group }, index) => tidy(typed[index] ?? "") === papers[paper - 1]?.[group - 1]);
