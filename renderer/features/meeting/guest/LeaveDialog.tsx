import { useState } from "react";
import { unlockText } from "../../../../shared/text/unlock.ts";
import { writingText as text } from "../../../../shared/text/writing.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useSecretField } from "../../../keys/useSecretField.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Stack } from "../../../ui/Layout.tsx";
import { TextField } from "../../../ui/TextField.tsx";

export interface LeaveDialogProps {
  readonly to: "meeting" | "concernReport";
  readonly onLeft: () => void;
  readonly onClose: () => void;
}

/** The coordinator takes the computer back: with the passphrase, tried by the host as at unlock. */
export const LeaveDialog = ({ to, onLeft, onClose }: LeaveDialogProps) => {
  const api = useApi();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { secret: passphrase, isWaiting, wait, fail, forget, field } = useSecretField("passphrase");
  const submit = async (): Promise<void> => {
    if (isWaiting || pending) return;
    setAttempt((before) => before + 1);
    if (passphrase.trim() === "") {
      fail(unlockText.passphraseMissing);
      return;
    }
    setPending(true);
    const answer = await api.vault.endGuestMode({ passphrase });
    setPending(false);
    forget();
    if (answer.ok) {
      onLeft();
      return;
    }
    if (answer.error.code === "wrongPassphrase" && "waitSeconds" in answer.error) {
      wait(answer.error.waitSeconds);
      fail(unlockText.wrongPassphrase);
    } else {
      fail(unlockText.unexpected);
    }
  };
  return (
    <FormDialog
      title={text.leave[to].title}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={text.leave[to].submit}
      pending={pending}
      errors={[]}
      attempt={attempt}
      size="narrow"
    >
      <Stack>
        <p>{text.leave[to].body}</p>
        <TextField label={unlockText.passphrase} type="password" {...field} />
      </Stack>
    </FormDialog>
  );
};
