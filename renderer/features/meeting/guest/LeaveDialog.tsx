import { useState } from "react";
import { unlockText } from "../../../../shared/text/unlock.ts";
import { writingText as text } from "../../../../shared/text/writing.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useCountdown } from "../../../api/useCountdown.ts";
import { focusField } from "../../../ui/focus-field.ts";
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
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [seconds, startCountdown] = useCountdown();
  const submit = async (): Promise<void> => {
    if (seconds > 0 || pending) return;
    setAttempt((before) => before + 1);
    if (passphrase.trim() === "") {
      setProblem(unlockText.passphraseMissing);
      focusField("passphrase");
      return;
    }
    setPending(true);
    const answer = await api.vault.endGuestMode({ passphrase });
    setPending(false);
    setPassphrase("");
    if (answer.ok) {
      onLeft();
      return;
    }
    if (answer.error.code === "wrongPassphrase" && "waitSeconds" in answer.error) {
      startCountdown(answer.error.waitSeconds);
      setProblem(unlockText.wrongPassphrase);
    } else {
      setProblem(unlockText.unexpected);
    }
    // Whoever pressed the button is to write again at once.
    focusField("passphrase");
  };
  const error = problem === undefined ? undefined : seconds > 0 ? `${problem} ${unlockText.wait(seconds)}` : problem;
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
        <TextField
          label={unlockText.passphrase}
          type="password"
          name="passphrase"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          autoFocus
        />
      </Stack>
    </FormDialog>
  );
};
