import { type SyntheticEvent, useState } from "react";
import type { Unlocked, UnlockFailure } from "../../../shared/contract/vault.ts";
import { timeOf } from "../../../shared/text/dates.ts";
import { restoreText } from "../../../shared/text/restore.ts";
import { unlockText } from "../../../shared/text/unlock.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCountdown } from "../../api/useCountdown.ts";
import { CalmScreen } from "../../frame/CalmScreen.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { focusField } from "../../ui/focus-field.ts";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { TypedSecret } from "./RescueScreen.tsx";

type With = "passphrase" | "recoveryKey";

const missingWords = { passphrase: unlockText.passphraseMissing, recoveryKey: unlockText.recoveryKeyMissing } as const;

export interface UnlockFormProps {
  readonly folder: string;
  readonly lockedAt: string | null;
  readonly hostLost: boolean;
  readonly onOpened: (unlocked: Unlocked) => void;
  /** Answers true when it takes the failure over from the form. */
  readonly onRefused: (failure: UnlockFailure, secret: TypedSecret) => boolean;
  readonly onRestore: () => void;
}

export const UnlockForm = ({ folder, lockedAt, hostLost, onOpened, onRefused, onRestore }: UnlockFormProps) => {
  const api = useApi();
  const [opensWith, setOpensWith] = useState<With>("passphrase");
  const [secret, setSecret] = useState("");
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const [seconds, startCountdown] = useCountdown();

  const fail = (words: string): void => {
    setError(words);
    focusField(opensWith);
  };

  const unlock = async (): Promise<void> => {
    if (seconds > 0 || pending) return;
    if (secret.trim() === "") {
      fail(missingWords[opensWith]);
      return;
    }
    setPending(true);
    const typed: TypedSecret = opensWith === "passphrase" ? { passphrase: secret } : { recoveryKey: secret };
    const answer = await api.vault.unlock(typed);
    setPending(false);
    if (answer.ok) {
      setSecret("");
      onOpened(answer.value);
      return;
    }
    const { error: failure } = answer;
    switch (failure.code) {
      case "wrongPassphrase":
      case "wrongRecoveryKey":
        setSecret("");
        startCountdown(failure.waitSeconds);
        fail(unlockText[failure.code]);
        return;
      case "recoveryKeyMistyped":
        fail(unlockText.recoveryKeyMistyped);
        return;
      case "invalidInput":
      case "locked":
      case "notAllowed":
      case "guestMode":
      case "notSaved":
      case "caseClosed":
      case "unexpected":
        fail(unlockText.unexpected);
        return;
      default:
        onRefused(failure, typed);
    }
  };

  const change = (to: With) => () => {
    setOpensWith(to);
    setSecret("");
    setError(undefined);
  };
  const shared = {
    value: secret,
    autoFocus: true,
    name: opensWith,
    error: error === undefined ? undefined : seconds > 0 ? `${error} ${unlockText.wait(seconds)}` : error,
    onChange: (text: string) => {
      setSecret(text);
      if (seconds === 0) setError(undefined);
    },
  };

  return (
    <CalmScreen
      title={lockedAt === null ? unlockText.titleAtStart : unlockText.title}
      lead={lockedAt === null || hostLost ? unlockText.where(folder) : unlockText.lockedAt(timeOf(lockedAt))}
    >
      {hostLost && <Band tone="warn" title={unlockText.hostLost} />}
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <Stack>
          {opensWith === "passphrase" ? (
            <TextField key="passphrase" {...shared} label={unlockText.passphrase} type="password" />
          ) : (
            <TextField
              key="recoveryKey"
              {...shared}
              label={unlockText.recoveryKey}
              hint={unlockText.recoveryKeyHint}
              placeholder="XXXX XXXX XXXX XXXX …"
            />
          )}
          <Button type="submit" look="primary" size="large" stretch pending={pending} disabled={seconds > 0}>
            {unlockText.unlock}
          </Button>
          {opensWith === "passphrase" ? (
            <Button look="quiet" stretch onPress={change("recoveryKey")}>
              {unlockText.useRecoveryKey}
            </Button>
          ) : (
            <Button look="quiet" stretch onPress={change("passphrase")}>
              {unlockText.usePassphrase}
            </Button>
          )}
          <Button look="quiet" stretch onPress={onRestore}>
            {restoreText.open}
          </Button>
        </Stack>
      </form>
    </CalmScreen>
  );
};
