import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { Day } from "../../../shared/domain/day.ts";
import { Line, Reason } from "../../../shared/domain/text-fields.ts";
import { guideText as text } from "../../../shared/text/guide.ts";
import { type Failure, failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface StandValues {
  readonly answer: string;
  readonly by: string;
  readonly on: Day | null;
}
interface Stand {
  readonly answer: string;
  readonly by: string;
  readonly on: Day;
}

export interface StandDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly draftField: string;
  readonly before: StandValues | undefined;
  /** Whether something is to be written beside who and when. */
  readonly withAnswer: boolean;
  readonly today: Day;
  readonly submit: string;
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  /** Whether it was saved. */
  readonly onSave: (stand: Stand) => Promise<boolean>;
  readonly onClose: () => void;
}

const problems: Readonly<Record<string, string>> = text.errors;

/** That somebody in the municipality took a stand: what, who and when. */
export const StandDialog = (props: StandDialogProps) => {
  const { withAnswer, today, before, failure, onSave, onClose } = props;
  const start: StandValues = before ?? { answer: "", by: "", on: today };
  const schema = z.object({
    answer: withAnswer ? Reason : z.string(),
    by: Line,
    on: Day.refine((day) => day <= today),
  });
  const form = useForm<StandValues, unknown, Stand>({
    defaultValues: start,
    resolver: schemaResolver(schema, (path) => problems[path] ?? text.errors.on),
  });
  const draft = useFormDraft({ record: "profile", field: props.draftField, values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const found = problemsOf(formState.errors);
  const submit = form.handleSubmit(async (stand) => {
    if (await onSave(stand)) close();
  });
  return (
    <FormDialog
      title={props.title}
      submit={props.submit}
      pending={props.pending}
      errors={found.all}
      attempt={formState.submitCount}
      onSubmit={() => void submit()}
      onClose={close}
    >
      {props.lead !== undefined && <p>{props.lead}</p>}
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure)} />}
      {withAnswer && (
        <Controller
          control={control}
          name="answer"
          render={({ field: { value, onChange } }) => (
            <TextArea
              label={text.answer}
              name="answer"
              required
              rows={4}
              value={value}
              onChange={onChange}
              error={found.of("answer")}
            />
          )}
        />
      )}
      <FieldRow>
        <Controller
          control={control}
          name="by"
          render={({ field: { value, onChange } }) => (
            <TextField
              label={withAnswer ? text.by : text.law.by}
              name="by"
              required
              value={value}
              onChange={onChange}
              error={found.of("by")}
            />
          )}
        />
        <Controller
          control={control}
          name="on"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={text.on}
              name="on"
              required
              max={today}
              value={value}
              onChange={onChange}
              error={found.of("on")}
            />
          )}
        />
      </FieldRow>
    </FormDialog>
  );
};
