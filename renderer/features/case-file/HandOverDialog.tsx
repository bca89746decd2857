import { Controller, useForm } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { type Responsibility, ResponsibilityDetails } from "../../../shared/domain/responsibility.ts";
import { responsibilityText as text } from "../../../shared/text/responsibility.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";

const words: Readonly<Record<string, string>> = text.errors;

interface Values extends Omit<ResponsibilityDetails, "since"> {
  readonly since: Day | null;
}

export interface HandOverDialogProps {
  readonly caseId: CaseId;
  readonly now: Responsibility | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

export const HandOverDialog = ({ caseId, now, today, onClose }: HandOverDialogProps) => {
  const api = useApi();
  const handOver = useCommand(api.responsibility.handOver);
  const start: Values = { coordinator: now?.coordinator ?? "", deputy: now?.deputy ?? "", since: today };
  const form = useForm<Values, unknown, ResponsibilityDetails>({
    defaultValues: start,
    resolver: schemaResolver(ResponsibilityDetails, (field) => words[field] ?? text.errors.coordinator),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: `case:${caseId}`, field: "responsibility", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (details: ResponsibilityDetails): Promise<void> => {
    const answer = await handOver.run({ caseId, details });
    if (answer.ok) {
      toast(text.form.saved);
      close();
    } else {
      form.setError("root", { message: failureInWords(answer.error) });
    }
  };
  const line = (name: "coordinator" | "deputy", label: string) => (
    <Controller
      control={control}
      name={name}
      render={(render) => (
        <TextField label={label} optional={name === "deputy"} autoFocus={name === "coordinator"} {...bound(render)} />
      )}
    />
  );
  return (
    <FormDialog
      title={text.form.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.form.save}
      pending={handOver.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <p>{text.form.lead}</p>
      {line("coordinator", text.coordinator)}
      {line("deputy", text.deputy)}
      <Controller
        control={control}
        name="since"
        render={(render) => <DateField label={text.since} required max={today} {...bound(render)} />}
      />
    </FormDialog>
  );
};
