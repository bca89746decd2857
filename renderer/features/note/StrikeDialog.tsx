import type { Note } from "../../../shared/domain/note.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { noteText } from "../../../shared/text/note.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useDraft } from "../../api/useDraft.ts";
import { useState } from "react";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = noteText.striking;

export interface StrikeDialogProps {
  readonly note: Note;
  readonly naming: Naming;
  readonly onClose: () => void;
}

/** A correction: the note stays, struck through, with the reason. */
export const StrikeDialog = ({ note, naming, onClose }: StrikeDialogProps) => {
  const { noteId, version } = note;
  const strike = useCommand(useApi().note.strike);
  const draft = useDraft(`note:${noteId}`, "strike");
  const [attempt, setAttempt] = useState(0);
  const isMissing = attempt > 0 && draft.text.trim() === "";
  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (draft.text.trim() === "") return;
    const answer = await strike.run({ noteId, version, reason: draft.text });
    if (!answer.ok) return;
    toast(text.done);
    await draft.discard();
    onClose();
  };
  return (
    <FormDialog
      title={text.title}
      size="narrow"
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={text.action}
      pending={strike.pending}
      errors={[
        ...(isMissing ? [{ field: "reason", message: text.reasonMissing }] : []),
        ...(strike.failure === undefined ? [] : [{ field: "root", message: failureInWords(strike.failure, naming) }]),
      ]}
      attempt={attempt}
    >
      <p>{text.body}</p>
      <TextArea
        name="reason"
        label={text.reason}
        value={draft.text}
        onChange={draft.setText}
        onBlur={() => void draft.keepNow()}
        error={isMissing ? text.reasonMissing : undefined}
        autoFocus
      />
    </FormDialog>
  );
};
