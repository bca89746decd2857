import { type ReactNode, useState } from "react";
import { keysText } from "../../../shared/text/keys.ts";
import { unlockText } from "../../../shared/text/unlock.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useSecretField } from "../../keys/useSecretField.ts";
import { Button } from "../../ui/Button.tsx";
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
  const [pending, setPending] = useState(false);
  const { secret, isWaiting, wait, fail, forget, beginAnew, field } = useSecretField("secret");
  const isPassphrase = opensWith === "passphrase";

  const submit = async (): Promise<void> => {
    if (isWaiting || pending) return;
    if (secret.trim() === "") {
      fail(isPassphrase ? unlockText.passphraseMissing : unlockText.recoveryKeyMissing);
      return;
    }
    setPending(true);
    const answer = await api.keys.confirm(isPassphrase ? { passphrase: secret } : { recoveryKey: secret });
    const refused = answer.ok ? await props.onConfirmed() : confirmProblem(answer.error);
    setPending(false);
    if (refused === undefined) return;
    if (answer.ok || answer.error.code !== "recoveryKeyMistyped") forget();
    if (!answer.ok && "waitSeconds" in answer.error) wait(answer.error.waitSeconds);
    fail(refused);
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
          <TextField key="passphrase" {...field} label={text.passphrase} type="password" />
        ) : (
          <TextField key="recoveryKey" {...field} label={text.recoveryKey} hint={unlockText.recoveryKeyHint} />
        )}
        <Button
          look="quiet"
          onPress={() => {
            setOpensWith(isPassphrase ? "recoveryKey" : "passphrase");
            beginAnew();
          }}
        >
          {isPassphrase ? text.useRecoveryKey : text.usePassphrase}
        </Button>
      </Stack>
    </FormDialog>
  );
};
