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
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { bound } from "../../ui/form-binding.ts";
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
  const wake = useCommand(api.today.wake);
  const postpone = useCommand(api.watch.postpone);
  const change = useCommand(api.watch.change);
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
    if (watch === null) {
      const caseId = about?.caseId ?? null;
      const parked = await park.run({ task: { kind, dueOn, meetingId, count, caseId }, wakeOn, comment });
      if (parked.ok) {
        const { parkingId } = parked.value;
        undoable(parkingText.done, () => wake.run({ parkingId }));
        close();
      } else form.setError("root", { message: failureInWords(parked.error) });
      return;
    }
    const { watchId, version, title } = watch;
    const answer = await postpone.run({ watchId, version, dueOn: wakeOn });
    if (answer.ok) {
      // A watch always has a day of its own.
      const back = { watchId, version: version + 1, details: { title, dueOn: dueOn ?? today } };
      undoable(watchText.postponed, () => change.run(back));
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
        render={(render) => (
          <DateField
            label={watch === null ? parkingText.wakeOn : watchText.dueOn}
            min={today}
            {...bound(render)}
            autoFocus
          />
        )}
      />
      {watch === null && (
        <Controller
          control={control}
          name="comment"
          render={(render) => <TextField label={parkingText.comment} {...bound(render)} />}
        />
      )}
    </FormDialog>
  );
};
