// Until another day: a task is put aside with a comment, a watch is put off.
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import type { Task } from "../../../shared/contract/today.ts";
import { Day } from "../../../shared/domain/day.ts";
import { Line } from "../../../shared/domain/text-fields.ts";
import { parkingText, watchText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { taskKey, taskWords } from "./task-words.ts";

interface Values {
  readonly wakeOn: string | null;
  readonly comment: string;
}
interface Chosen {
  readonly wakeOn: string;
  readonly comment: string;
}

const WithComment = z.object({ wakeOn: Day, comment: Line });
const WithoutComment = z.object({ wakeOn: Day, comment: z.string() });
const start: Values = { wakeOn: null, comment: "" };

export interface PutOffDialogProps {
  readonly task: Task;
  readonly today: string;
  readonly onClose: () => void;
}

export const PutOffDialog = ({ task, today, onClose }: PutOffDialogProps) => {
  const api = useApi();
  const park = useCommand(api.today.park);
  const postpone = useCommand(api.watch.postpone);
  const { watch } = task;
  const form = useForm<Values, unknown, Chosen>({
    defaultValues: start,
    resolver: schemaResolver<Values, Chosen>(watch === null ? WithComment : WithoutComment, (field) =>
      field === "comment" ? parkingText.errors.comment : parkingText.errors.wakeOn,
    ),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: `park:${taskKey(task)}`, field: "park", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async ({ wakeOn, comment }: Chosen): Promise<void> => {
    const { kind, dueOn, meetingId, count, about } = task;
    const answer =
      watch === null
        ? await park.run({
            task: { kind, dueOn, meetingId, count, caseId: about?.caseId ?? null },
            wakeOn,
            comment,
          })
        : await postpone.run({ watchId: watch.watchId, version: watch.version, dueOn: wakeOn });
    if (answer.ok) {
      toast(watch === null ? parkingText.done : watchText.postponed);
      close();
    } else form.setError("root", { message: failureInWords(answer.error) });
  };
  return (
    <FormDialog
      title={watch === null ? parkingText.title : watchText.postponeTitle}
      size="narrow"
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={watch === null ? parkingText.action : watchText.postponeAction}
      pending={park.pending || postpone.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <p>
        <strong>{taskWords(task)}</strong>
        {task.about !== null && ` · ${task.about.caseNumber} · ${task.about.name}`}
      </p>
      {watch === null && <p>{parkingText.body}</p>}
      <Controller
        control={control}
        name="wakeOn"
        render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
          <DateField
            name={name}
            label={watch === null ? parkingText.wakeOn : watchText.dueOn}
            min={today}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
            error={error?.message}
            autoFocus
          />
        )}
      />
      {watch === null && (
        <Controller
          control={control}
          name="comment"
          render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
            <TextField
              name={name}
              label={parkingText.comment}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
              error={error?.message}
            />
          )}
        />
      )}
    </FormDialog>
  );
};
