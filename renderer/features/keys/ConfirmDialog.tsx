import { type ReactNode, useState } from "react";
import { keysText } from "../../../shared/text/keys.ts";
import { unlockText } from "../../../shared/text/unlock.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCountdown } from "../../api/useCountdown.ts";
import { Button } from "../../ui/Button.tsx";
import { focusField } from "../../ui/focus-field.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { confirmProblem } from "./key-problem.ts";

const text = keysText.confirm;

export interface ConfirmDialogProps {
  readonly title: string;
  /** What is about to be done. */
  readonly children: ReactNode;
  readonly submit?: string | undefined;
  /** The host now lets one change be done. Answers with words when it was refused all the same. */
  readonly onConfirmed: () => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Who changes the keys: a secret that the host tries as at unlock, with its delays. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const api = useApi();
  const [opensWith, setOpensWith] = useState<"passphrase" | "recoveryKey">("passphrase");
  const [secret, setSecret] = useState("");
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  const [seconds, startCountdown] = useCountdown();
  const isPassphrase = opensWith === "passphrase";

  const fail = (words: string): void => {
    setProblem(words);
    focusField("secret");
  };
  const submit = async (): Promise<void> => {
    if (seconds > 0 || pending) return;
    if (secret.trim() === "") {
      fail(isPassphrase ? unlockText.passphraseMissing : unlockText.recoveryKeyMissing);
      return;
    }
    setPending(true);
    const answer = await api.keys.confirm(isPassphrase ? { passphrase: secret } : { recoveryKey: secret });
    const refused = answer.ok ? await props.onConfirmed() : confirmProblem(answer.error);
    setPending(false);
    if (refused === undefined) return;
    if (answer.ok || answer.error.code !== "recoveryKeyMistyped") setSecret("");
    if (!answer.ok && "waitSeconds" in answer.error) startCountdown(answer.error.waitSeconds);
    fail(refused);
  };
  const shared = {
    name: "secret",
    value: secret,
    autoFocus: true,
    onChange: (typed: string) => {
      setSecret(typed);
      if (seconds === 0) setProblem(undefined);
    },
    error: problem === undefined ? undefined : seconds > 0 ? `${problem} ${unlockText.wait(seconds)}` : problem,
  };

  return (
    <FormDialog
      title={props.title}
      onClose={props.onClose}
      onSubmit={() => void submit()}
      submit={props.submit ?? text.next}
      pending={pending}
      errors={[]}
      attempt={0}
    >
      <Stack>
        {props.children}
        <p>{text.lead}</p>
        {isPassphrase ? (
          <TextField key="passphrase" {...shared} label={text.passphrase} type="password" />
        ) : (
          <TextField key="recoveryKey" {...shared} label={text.recoveryKey} hint={unlockText.recoveryKeyHint} />
        )}
        <Button
          look="quiet"
          onPress={() => {
            setOpensWith(isPassphrase ? "recoveryKey" : "passphrase");
            setSecret("");
            setProblem(undefined);
          }}
        >
          {isPassphrase ? text.useRecoveryKey : text.usePassphrase}
        </Button>
      </Stack>
    </FormDialog>
  );
};
