import { useState } from "react";
import { createWords, firstStartText } from "../../../shared/text/first-start.ts";
import { keysText } from "../../../shared/text/keys.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { StrengthMeter } from "../../keys/StrengthMeter.tsx";
import { useStrength } from "../../keys/useStrength.ts";
import { focusField } from "../../ui/focus-field.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";

const text = keysText.newPassphrase;
const first = firstStartText.passphrase;

export interface PassphraseDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  /** Answers with words when it was refused. */
  readonly onChosen: (passphrase: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** A new passphrase, twice, with how hard it is to guess. */
export const PassphraseDialog = ({ title, lead, submit, onChosen, onClose }: PassphraseDialogProps) => {
  const api = useApi();
  const [chosen, setChosen] = useState("");
  const [again, setAgain] = useState("");
  const [errors, setErrors] = useState<{ readonly chosen?: string; readonly again?: string }>({});
  const [pending, setPending] = useState(false);
  const strength = useStrength(chosen);

  const problems = async (): Promise<typeof errors> => {
    if (chosen === "") return { chosen: first.missing };
    // The text as it is now: the meter may still be a keystroke behind.
    const measured = await api.vault.strength({ passphrase: chosen });
    if (measured.ok && !measured.value.enough) return { chosen: createWords.weakPassphrase };
    if (chosen !== again) return { again: first.different };
    const refused = await onChosen(chosen);
    return refused === undefined ? {} : { chosen: refused };
  };
  const choose = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    const found = await problems();
    setPending(false);
    setErrors(found);
    if (found.chosen !== undefined) focusField("chosen");
    else if (found.again !== undefined) focusField("again");
  };

  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onSubmit={() => void choose()}
      submit={submit}
      pending={pending}
      errors={[]}
      attempt={0}
    >
      <Stack>
        <p>{lead}</p>
        <TextField
          name="chosen"
          type="password"
          label={text.label}
          hint={first.hint}
          value={chosen}
          onChange={(typed) => {
            setChosen(typed);
            setErrors({});
          }}
          error={errors.chosen}
          autoFocus
        />
        <StrengthMeter strength={strength} />
        <TextField
          name="again"
          type="password"
          label={text.again}
          value={again}
          onChange={(typed) => {
            setAgain(typed);
            setErrors({});
          }}
          error={errors.again}
        />
      </Stack>
    </FormDialog>
  );
};
