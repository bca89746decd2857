import { Controller, useForm } from "react-hook-form";
import type { CaseRow } from "../../../shared/contract/case-file.ts";
import { type Watch, WatchDetails } from "../../../shared/domain/watch.ts";
import { watchText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { bound } from "../../ui/form-binding.ts";

interface Values {
  readonly title: string;
  readonly dueOn: string | null;
  readonly note: string;
  readonly caseKey: string;
}

type Texts = Pick<Watch, "title" | "dueOn" | "note">;

const noCase = "none";
const words: Readonly<Record<string, string>> = watchText.errors;

export interface WatchDialogProps {
  readonly cases: readonly CaseRow[];
  /** The watch to change; without one a new is added. Its case stays. */
  readonly known?: Watch | undefined;
  readonly onClose: () => void;
}

export const WatchDialog = ({ cases, known, onClose }: WatchDialogProps) => {
  const api = useApi();
  const add = useCommand(api.watch.add);
  const change = useCommand(api.watch.change);
  /** A note that is not shown is left as it is. */
  const changeIt = ({ watchId, version, note: shown }: Watch, { title, dueOn, note }: Texts) =>
    change.run({ watchId, version, details: { title, dueOn, ...(shown !== null && note !== null && { note }) } });
  const start: Values = {
    title: known?.title ?? "",
    dueOn: known?.dueOn ?? null,
    note: known?.note ?? "",
    caseKey: known?.caseId ?? noCase,
  };
  const form = useForm<Values, unknown, WatchDetails>({
    defaultValues: start,
    resolver: schemaResolver(
      WatchDetails,
      (field) => words[field] ?? watchText.errors.other,
      ({ caseKey, ...values }: Values) => ({ ...values, caseId: caseKey === noCase ? null : caseKey }),
    ),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const record = `watch:${known?.watchId ?? "new"}`;
  const draft = useFormDraft({ record, field: "watch", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async ({ caseId, ...details }: WatchDetails): Promise<void> => {
    const answer = known === undefined ? await add.run({ ...details, caseId }) : await changeIt(known, details);
    if (!answer.ok) {
      form.setError("root", { message: failureInWords(answer.error) });
      return;
    }
    if (known === undefined) toast(watchText.added);
    else undoable(watchText.added, () => changeIt({ ...known, version: known.version + 1 }, known));
    close();
  };
  const openCases = cases.filter(({ closedOn }) => closedOn === null);
  return (
    <FormDialog
      title={known === undefined ? watchText.add : watchText.change}
      size="narrow"
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={watchText.save}
      pending={add.pending || change.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <Controller
        control={control}
        name="title"
        render={(render) => (
          <TextField label={watchText.title} hint={watchText.titleHint} {...bound(render)} autoFocus />
        )}
      />
      <Controller
        control={control}
        name="dueOn"
        render={(render) => <DateField label={watchText.dueOn} {...bound(render)} />}
      />
      {known === undefined && openCases.length > 0 && (
        <Controller
          control={control}
          name="caseKey"
          render={({ field: { name, value, onChange, onBlur } }) => (
            <Select
              name={name}
              label={watchText.caseFile}
              options={[
                { id: noCase, label: watchText.noCase },
                ...openCases.map((row) => ({ id: String(row.caseId), label: `${row.number} ${row.name}` })),
              ]}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
            />
          )}
        />
      )}
      {/* What is noted in a case is seen and changed where the case has been opened. */}
      {known?.note !== null && (
        <Controller
          control={control}
          name="note"
          render={(render) => <TextArea label={watchText.note} optional limit={2_000} {...bound(render)} />}
        />
      )}
    </FormDialog>
  );
};
