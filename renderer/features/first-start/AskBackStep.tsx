import { type SyntheticEvent, useState } from "react";
import { createWords, firstStartText } from "../../../shared/text/first-start.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import { focusField } from "../../ui/focus-field.ts";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { isCreateCode } from "./create-failure.ts";
import styles from "../../keys/Keys.module.css";

const css = classes(styles);
const text = firstStartText.askBack;

export interface AskBackStepProps {
  readonly ask: readonly [number, number];
  readonly onBack: () => void;
  readonly onCreated: () => void;
}

export const AskBackStep = ({ ask, onBack, onCreated }: AskBackStepProps) => {
  const api = useApi();
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [missing, setMissing] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const [pending, setPending] = useState(false);

  const create = async (): Promise<void> => {
    setFailure(undefined);
    const empty = first.trim() === "" ? 0 : second.trim() === "" ? 1 : undefined;
    setMissing(empty);
    if (empty !== undefined) {
      focusField(`group-${empty}`);
      return;
    }
    setPending(true);
    const answer = await api.vault.create({ groups: [first, second] });
    setPending(false);
    if (answer.ok) {
      onCreated();
      return;
    }
    setFailure(isCreateCode(answer.error.code) ? createWords[answer.error.code] : firstStartText.unexpected);
    focusField("group-0");
  };

  const fields = [
    { value: first, onChange: setFirst },
    { value: second, onChange: setSecond },
  ];

  return (
    <CalmScreen wide above={firstStartText.step(4)} title={text.title} lead={text.lead}>
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void create();
        }}
      >
        <Stack>
          {failure !== undefined && <Band tone="bad" role="alert" title={failure} />}
          <div className={css("pair")}>
            {ask.map((group, index) => (
              <TextField
                key={group}
                name={`group-${index}`}
                label={text.group(group)}
                hint={text.hint}
                maxLength={8}
                autoFocus={index === 0}
                error={missing === index ? text.missing(group) : undefined}
                value={fields[index]?.value ?? ""}
                onChange={(value) => {
                  fields[index]?.onChange(value);
                }}
              />
            ))}
          </div>
          <CalmButtons>
            <Button look="quiet" onPress={onBack}>
              {text.again}
            </Button>
            <Button type="submit" look="primary" size="large" pending={pending}>
              {pending ? text.creating : text.next}
            </Button>
          </CalmButtons>
        </Stack>
      </form>
    </CalmScreen>
  );
};
