import { type SyntheticEvent, useState } from "react";
import type { TypedSecret, Unlocked, UnlockFailure } from "../../../shared/contract/vault.ts";
import { timeOf } from "../../../shared/text/dates.ts";
import { restoreText } from "../../../shared/text/restore.ts";
import { unlockText } from "../../../shared/text/unlock.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { CalmScreen } from "../../frame/CalmScreen.tsx";
import { useSecretField } from "../../keys/useSecretField.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";

type With = "passphrase" | "recoveryKey" | "cards";

const missingWords: Readonly<Record<With, string>> = {
  passphrase: unlockText.passphraseMissing,
  recoveryKey: unlockText.recoveryKeyMissing,
  cards: unlockText.cardMissing,
};
/** In the order in which they are offered when another is in use. */
const ways = [
  { id: "passphrase", words: unlockText.usePassphrase },
  { id: "recoveryKey", words: unlockText.useRecoveryKey },
  { id: "cards", words: unlockText.useCards },
] as const;

const groupsPlaceholder = "XXXX XXXX XXXX XXXX …";

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
  const [card, setCard] = useState("");
  const [pending, setPending] = useState(false);
  const { secret, isWaiting, wait, fail, beginAnew, field, ...first } = useSecretField(opensWith);

  const forget = (): void => {
    first.forget();
    setCard("");
  };

  const typedSecret = (): TypedSecret => {
    if (opensWith === "passphrase") return { passphrase: secret };
    return opensWith === "recoveryKey" ? { recoveryKey: secret } : { cards: [secret, card] };
  };

  const unlock = async (): Promise<void> => {
    if (isWaiting || pending) return;
    if (secret.trim() === "" || (opensWith === "cards" && card.trim() === "")) {
      fail(missingWords[opensWith]);
      return;
    }
    setPending(true);
    const typed = typedSecret();
    const answer = await api.vault.unlock(typed);
    setPending(false);
    if (answer.ok) {
      forget();
      onOpened(answer.value);
      return;
    }
    const { error: failure } = answer;
    switch (failure.code) {
      case "wrongPassphrase":
      case "wrongRecoveryKey":
        forget();
        wait(failure.waitSeconds);
        fail(opensWith === "cards" ? unlockText.wrongCards : unlockText[failure.code]);
        return;
      case "recoveryKeyMistyped":
        fail(opensWith === "cards" ? unlockText.cardMistyped : unlockText.recoveryKeyMistyped);
        return;
      case "sameCard":
        fail(unlockText.sameCard);
        return;
      case "invalidInput":
      case "locked":
      case "notAllowed":
      case "guestMode":
      case "notSaved":
      case "caseClosed":
      case "takenOver":
      case "unexpected":
        fail(unlockText.unexpected);
        return;
      default:
        onRefused(failure, typed);
    }
  };

  const change = (to: With) => () => {
    setOpensWith(to);
    setCard("");
    beginAnew();
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
            <TextField key="passphrase" {...field} label={unlockText.passphrase} type="password" />
          ) : opensWith === "recoveryKey" ? (
            <TextField
              key="recoveryKey"
              {...field}
              label={unlockText.recoveryKey}
              hint={unlockText.recoveryKeyHint}
              placeholder={groupsPlaceholder}
            />
          ) : (
            <>
              <TextField
                key="cards"
                {...field}
                label={unlockText.card(1)}
                hint={unlockText.cardHint}
                placeholder={groupsPlaceholder}
              />
              <TextField
                name="card"
                label={unlockText.card(2)}
                value={card}
                onChange={setCard}
                placeholder={groupsPlaceholder}
              />
            </>
          )}
          <Button type="submit" look="primary" size="large" stretch pending={pending} disabled={isWaiting}>
            {unlockText.unlock}
          </Button>
          <div>
            {ways
              .filter(({ id }) => id !== opensWith)
              .map(({ id, words }) => (
                <Button key={id} look="quiet" stretch onPress={change(id)}>
                  {words}
                </Button>
              ))}
          </div>
          <Button look="quiet" stretch onPress={onRestore}>
            {restoreText.open}
          </Button>
        </Stack>
      </form>
    </CalmScreen>
  );
};
