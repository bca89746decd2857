// A new recovery key before it counts: what is shown of it, and what is asked back.
import type { RecoveryForm, RecoveryPapers } from "../../shared/contract/keys.ts";
import { twoGroups } from "./ask-back.ts";
import { groupsOf, newRecoveryKey, tidy } from "./recovery-key.ts";
import { cardsLabel, sheetLabel } from "./slot-roles.ts";

export interface PreparedPapers extends RecoveryPapers {
  readonly recoveryKey: Uint8Array;
  readonly label: string;
}

export const newPapers = (form: RecoveryForm): PreparedPapers => {
  const recoveryKey = newRecoveryKey();
  const papers = [groupsOf(recoveryKey)];
  const [first, second] = twoGroups();
  return {
    recoveryKey,
    label: form === "cards" ? cardsLabel : sheetLabel,
    form,
    papers,
    ask: [
      { paper: 1, group: first },
      { paper: 1, group: second },
    ],
  };
};

export const shownPapers = ({ form, papers, ask }: PreparedPapers): RecoveryPapers => ({ form, papers, ask });

/** Whether what was typed is what stands in the groups that were asked for. */
export const fitsPapers = ({ papers, ask }: PreparedPapers, typed: readonly [string, string]): boolean =>
  ask.every(({ paper, group }, index) => tidy(typed[index] ?? "") === papers[paper - 1]?.[group - 1]);
