import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { Line, Reason } from "../../../shared/domain/text-fields.ts";
import { closureText } from "../../../shared/text/closure.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = closureText.reopen;

const Again = z.object({ reopenedOn: Day, decidedBy: Line, reason: Reason });
type Again = z.infer<typeof Again>;
interface Values {
  readonly reopenedOn: string | null;
  readonly decidedBy: string;
  readonly reason: string;
}

const problems: Readonly<Record<string, string>> = {
  reopenedOn: closureText.errors.reopenedOn,
  decidedBy: closureText.errors.decidedBy,
  reason: text.reasonMissing,
};

export interface ReopenDialogProps {
  readonly caseId: CaseId;
  readonly version: number;
  readonly today: Day;
  readonly coordinator: string;
  readonly onClose: () => void;
  /** It is open: what comes next is in the overview, not in the form that closes it. */
  readonly onReopened: () => void;
}

/** Opens a closed case again, with why. */
export const ReopenDialog = ({ caseId, version, today, coordinator, onClose, onReopened }: ReopenDialogProps) => {
  const api = useApi();
  const reopen = useCommand(api.closure.reopen);
  const start: Values = { reopenedOn: today, decidedBy: coordinator, reason: "" };
  const form = useForm<Values, unknown, Again>({
    defaultValues: start,
    resolver: schemaResolver(Again, (path) => problems[path] ?? closureText.errors.other),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: `reopening ${caseId}`, field: "reopening", values: shapedLike(start) }, form);
  const leave = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (again: Again): Promise<void> => {
    const answer = await reopen.run({ caseId, version, ...again });
    if (answer.ok) {
      toast(text.saved);
      leave();
      onReopened();
    } else {
      form.setError("root", { message: failureInWords(answer.error) });
    }
  };
  return (
    <FormDialog
      title={text.title}
      onClose={leave}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.save}
      pending={reopen.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <p>{text.body}</p>
      <FieldRow>
        <Controller
          control={control}
          name="reopenedOn"
          render={(render) => <DateField {...bound(render)} label={text.on} max={today} />}
        />
        <Controller
          control={control}
          name="decidedBy"
          render={(render) => <TextField {...bound(render)} label={text.decidedBy} />}
        />
      </FieldRow>
      <Controller
        control={control}
        name="reason"
        render={(render) => <TextArea {...bound(render)} label={text.reason} rows={3} />}
      />
    </FormDialog>
  );
};
