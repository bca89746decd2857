import { useState } from "react";
import type { RecoveryPapers } from "../../../shared/contract/keys.ts";
import { firstStartText } from "../../../shared/text/first-start.ts";
import { keysText } from "../../../shared/text/keys.ts";
import { classes } from "../../ui/classes.ts";
import { Band } from "../../ui/Band.tsx";
import { focusField } from "../../ui/focus-field.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import keyStyles from "../../keys/Keys.module.css";

const css = classes(keyStyles);
const text = keysText.askBack;

export interface AskBackDialogProps {
  readonly papers: RecoveryPapers;
  readonly submit: string;
  /** What takes its time, while it does. */
  readonly busy?: string | undefined;
  readonly onAnswered: (groups: [string, string]) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Two groups of the new papers, before the old ones stop counting. */
export const AskBackDialog = ({ papers: { form, ask }, submit, busy, onAnswered, onClose }: AskBackDialogProps) => {
  const [typed, setTyped] = useState<[string, string]>(["", ""]);
  const [problem, setProblem] = useState<string>();
  const [missing, setMissing] = useState<number>();
  const [pending, setPending] = useState(false);

  const answer = async (): Promise<void> => {
    if (pending) return;
    setProblem(undefined);
    const empty = typed.findIndex((group) => group.trim() === "");
    setMissing(empty === -1 ? undefined : empty);
    if (empty !== -1) {
      focusField(`group-${String(empty)}`);
      return;
    }
    setPending(true);
    const refused = await onAnswered(typed);
    setPending(false);
    if (refused === undefined) return;
    setProblem(refused);
    focusField("group-0");
  };

  return (
    <FormDialog
      title={text.title}
      onClose={onClose}
      onSubmit={() => void answer()}
      submit={submit}
      pending={pending}
      errors={[]}
      attempt={0}
    >
      <Stack>
        <p>{text.lead[form]}</p>
        <p>{text.old}</p>
        {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
        {pending && busy !== undefined && <Band tone="info" role="status" title={busy} />}
        <div className={css("pair")}>
          {ask.map(({ paper, group }, index) => (
            <TextField
              key={index}
              name={`group-${String(index)}`}
              label={form === "cards" ? text.cardGroup(paper, group) : text.group(group)}
              hint={text.hint}
              maxLength={8}
              autoFocus={index === 0}
              error={missing === index ? firstStartText.askBack.missing(group) : undefined}
              value={typed[index] ?? ""}
              onChange={(value) => {
                setTyped(index === 0 ? [value, typed[1]] : [typed[0], value]);
              }}
            />
          ))}
        </div>
      </Stack>
    </FormDialog>
  );
};
