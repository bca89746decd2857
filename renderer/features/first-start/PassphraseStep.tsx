import { type SyntheticEvent, useState } from "react";
import { createWords, firstStartText } from "../../../shared/text/first-start.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { focusField } from "../../ui/focus-field.ts";
import { StrengthMeter } from "../../keys/StrengthMeter.tsx";
import { useStrength } from "../../keys/useStrength.ts";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { isCreateCode } from "./create-failure.ts";
import type { PreparedKey } from "./FirstStartScreen.tsx";

const text = firstStartText.passphrase;

export interface PassphraseStepProps {
  readonly onBack: () => void;
  readonly onPrepared: (key: PreparedKey) => void;
}

export const PassphraseStep = ({ onBack, onPrepared }: PassphraseStepProps) => {
  const api = useApi();
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [errors, setErrors] = useState<{ first?: string; second?: string; form?: string }>({});
  const [pending, setPending] = useState(false);
  const strength = useStrength(first);

  const prepare = async (): Promise<void> => {
    if (first === "") {
      setErrors({ first: text.missing });
      focusField("first");
      return;
    }
    // The text as it is now: the meter may still be a keystroke behind.
    const measured = await api.vault.strength({ passphrase: first });
    if (measured.ok && !measured.value.enough) {
      setErrors({ first: createWords.weakPassphrase });
      focusField("first");
      return;
    }
    if (first !== second) {
      setErrors({ second: text.different });
      focusField("second");
      return;
    }
    setPending(true);
    const answer = await api.vault.prepare({ passphrase: first });
    setPending(false);
    if (answer.ok) onPrepared(answer.value);
    else
      setErrors({ form: isCreateCode(answer.error.code) ? createWords[answer.error.code] : firstStartText.unexpected });
  };

  return (
    <CalmScreen wide above={firstStartText.step(2)} title={text.title} lead={text.lead}>
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void prepare();
        }}
      >
        <Stack>
          {errors.form !== undefined && <Band tone="bad" role="alert" title={errors.form} />}
          <TextField
            name="first"
            type="password"
            label={text.label}
            hint={text.hint}
            value={first}
            onChange={(value) => {
              setFirst(value);
              setErrors({});
            }}
            error={errors.first}
            autoFocus
          />
          <StrengthMeter strength={strength} />
          <TextField
            name="second"
            type="password"
            label={text.again}
            value={second}
            onChange={(value) => {
              setSecond(value);
              setErrors({});
            }}
            error={errors.second}
          />
          <CalmButtons>
            <Button look="quiet" onPress={onBack}>
              {firstStartText.back}
            </Button>
            <Button type="submit" look="primary" size="large" pending={pending}>
              {text.next}
            </Button>
          </CalmButtons>
        </Stack>
      </form>
    </CalmScreen>
  );
};
