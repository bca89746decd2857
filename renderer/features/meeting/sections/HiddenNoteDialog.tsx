import { useState } from "react";
import { z } from "zod";
import { draftRecord, TextName } from "../../../../shared/domain/minutes-text-name.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useDraft } from "../../../api/useDraft.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Stack } from "../../../ui/Layout.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { moveTargets, textInWords } from "../room/section-texts.ts";
import { emptyMark, HiddenFields, markOf, markProblems } from "./HiddenFields.tsx";

const text = minutesText.hidden;

const Values = z.object({
  from: TextName.nullable(),
  said: z.string(),
  reason: z.string(),
  inYouthCopy: z.boolean().nullable(),
});
type Values = z.infer<typeof Values>;

const draftField = "hidden-note";

/** What was being written when the application was locked. */
const valuesIn = (draft: string): Values => {
  const empty = { from: null, said: "", ...emptyMark };
  if (draft === "") return empty;
  try {
    return Values.safeParse(JSON.parse(draft)).data ?? empty;
  } catch {
    return empty;
  }
};

/** A note that never stands where the guardians can read it (B3): written apart from the beginning. */
export const HiddenNoteDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { keeper, facts, meeting, view } = useRoom();
  const content = useContent();
  const draft = useDraft(draftRecord(view.minutes.minutesId), draftField);
  const values = valuesIn(draft.text);
  const [attempt, setAttempt] = useState(0);
  const tried = attempt > 0;
  const change = (changes: Partial<Values>): void => draft.setText(JSON.stringify({ ...values, ...changes }));
  const problems = {
    from: values.from === null ? text.fromNeeded : undefined,
    said: values.said.trim() === "" ? text.noteNeeded : undefined,
    ...markProblems(values),
  };
  const errors = Object.entries(problems).flatMap(([field, message]) =>
    message === undefined ? [] : [{ field, message }],
  );
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    const mark = markOf(values);
    const { from } = values;
    if (errors.length > 0 || mark === undefined || from === null) return;
    const note = { asideId: crypto.randomUUID(), from, area: null, text: values.said.trim(), ...mark };
    if (await keeper.keep((before) => ({ hidden: [...before.hidden, note] }))) close();
  };
  return (
    <FormDialog
      title={text.newTitle}
      onClose={close}
      onSubmit={() => void submit()}
      submit={text.save}
      pending={false}
      errors={tried ? errors : []}
      attempt={attempt}
    >
      <Stack>
        <TextArea
          name="said"
          label={text.note}
          rows={4}
          autoFocus
          value={values.said}
          onChange={(said) => change({ said })}
          error={tried ? problems.said : undefined}
        />
        <Select<TextName>
          name="from"
          label={text.from}
          hint={text.fromHint}
          options={moveTargets(facts, meeting, content).map((name) => ({
            id: name,
            label: textInWords(name, content, facts),
          }))}
          value={values.from}
          onChange={(from) => change({ from })}
          error={tried ? problems.from : undefined}
        />
        <HiddenFields mark={values} onChange={change} tried={tried} />
      </Stack>
    </FormDialog>
  );
};
