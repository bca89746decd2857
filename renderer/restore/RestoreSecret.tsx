import { type SyntheticEvent, useState } from "react";
import type { RestoreSource, RestoreSummary } from "../../shared/contract/restore.ts";
import { restoreText, workText } from "../../shared/text/restore.ts";
import { unlockText } from "../../shared/text/unlock.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { CalmButtons } from "../frame/CalmScreen.tsx";
import { useSecretField } from "../keys/useSecretField.ts";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Layout.tsx";
import { TextField } from "../ui/TextField.tsx";
import { restoreProblem } from "./restore-problem.ts";
import { WorkProgress } from "./WorkProgress.tsx";

type With = "passphrase" | "recoveryKey";
const missing = { passphrase: unlockText.passphraseMissing, recoveryKey: unlockText.recoveryKeyMissing } as const;

export interface RestoreSecretProps {
  readonly from: RestoreSource;
  readonly onBack: () => void;
  readonly onPrepared: (summary: RestoreSummary) => void;
}

/** The passphrase or recovery key of the backup's own day. Then it is read, checked and built, which can be stopped. */
export const RestoreSecret = ({ from, onBack, onPrepared }: RestoreSecretProps) => {
  const api = useApi();
  const [opensWith, setOpensWith] = useState<With>("passphrase");
  const [pending, setPending] = useState(false);
  const { secret, isWaiting, wait, fail, forget, beginAnew, field } = useSecretField(opensWith);

  const prepare = async (): Promise<void> => {
    if (isWaiting || pending) return;
    if (secret.trim() === "") {
      fail(missing[opensWith]);
      return;
    }
    setPending(true);
    const answer = await api.restore.prepare({
      from,
      secret: opensWith === "passphrase" ? { passphrase: secret } : { recoveryKey: secret },
    });
    setPending(false);
    if (answer.ok) {
      onPrepared(answer.value);
      return;
    }
    if ("waitSeconds" in answer.error) {
      forget();
      wait(answer.error.waitSeconds);
    }
    fail(restoreProblem(answer.error));
  };

  const change = (to: With) => () => {
    setOpensWith(to);
    beginAnew();
  };
  if (pending) return <WorkProgress title={workText.start} />;
  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <Stack>
        {opensWith === "passphrase" ? (
          <TextField
            key="passphrase"
            {...field}
            label={unlockText.passphrase}
            hint={restoreText.secret.passphraseHint}
            type="password"
          />
        ) : (
          <TextField key="recoveryKey" {...field} label={unlockText.recoveryKey} hint={unlockText.recoveryKeyHint} />
        )}
        <Button look="quiet" onPress={change(opensWith === "passphrase" ? "recoveryKey" : "passphrase")}>
          {opensWith === "passphrase" ? unlockText.useRecoveryKey : unlockText.usePassphrase}
        </Button>
        <CalmButtons>
          <Button onPress={onBack}>{restoreText.back}</Button>
          <Button type="submit" look="primary" disabled={isWaiting}>
            {restoreText.secret.read}
          </Button>
        </CalmButtons>
      </Stack>
    </form>
  );
};
