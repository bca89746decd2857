// [Note: Undo] An ordinary change can be taken back for as long as its message is shown, with its button or Ctrl+Z. The way
// back is an ordinary command with the values from before, so that it is checked, refused if somebody has changed the record
// since, and logged beside the change: history is never rewritten. What has left, consent, and what has been decided are
// corrected instead. tests/features/ways-back.ts says of every command which it is.
import type { CallFailure } from "../../shared/contract/define.ts";
import type { Refusal } from "../../shared/domain/refusal.ts";
import type { Result } from "../../shared/result.ts";
import { undoText } from "../../shared/text/undo.ts";
import { toast } from "../ui/Toasts.tsx";
import { failureInWords } from "./failure-words.ts";

/** Says what was done, with the way back. `back` is the command that restores what was there before. */
export const undoable = (said: string, back: () => Promise<Result<unknown, CallFailure | Refusal>>): void => {
  toast(said, async () => {
    const answer = await back();
    if (answer.ok) return { text: undoText.undone, isProblem: false };
    const why = answer.error.code === "changedMeanwhile" ? undoText.changedSince : failureInWords(answer.error);
    return { text: `${undoText.failed} ${why}`, isProblem: true };
  });
};
