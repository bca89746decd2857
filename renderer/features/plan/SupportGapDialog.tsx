import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { SupportGapKind } from "../../../shared/domain/support-gap.ts";
import { supportGapScreenText as text, supportGapText } from "../../../shared/text/report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";

const Chosen = z.object({ kind: SupportGapKind, noticedOn: Day });
type Chosen = z.infer<typeof Chosen>;

/** What has been chosen so far. */
const Choosing = z.object({ kind: SupportGapKind.nullable(), noticedOn: Day.nullable() });
type Choosing = z.infer<typeof Choosing>;

export interface SupportGapDialogProps {
  readonly caseId: CaseId;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What is missing, and since when. */
export const SupportGapDialog = ({ caseId, today, onClose }: SupportGapDialogProps) => {
  const api = useApi();
  const register = useCommand(api.supportGap.register);
  const form = useForm<Choosing, unknown, Chosen>({
    defaultValues: { kind: null, noticedOn: today },
    resolver: schemaResolver(Chosen, (field) => (field === "kind" ? text.kindMissing : text.dayMissing)),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: caseId, field: "support-gap", values: Choosing }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const submit = form.handleSubmit(async (chosen) => {
    const answer = await register.run({ caseId, ...chosen });
    if (!answer.ok) {
      form.setError("root", { message: failureInWords(answer.error) });
      return;
    }
    const { supportGapId, version } = answer.value;
    undoable(text.registered, () => api.supportGap.remove({ supportGapId, version }));
    close();
  });
  return (
    <FormDialog
      title={text.add}
      size="narrow"
      submit={text.save}
      onSubmit={() => void submit()}
      onClose={close}
      pending={register.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <Controller
        control={control}
        name="kind"
        render={(render) => (
          <Select
            label={text.kind}
            required
            options={SupportGapKind.options.map((id) => ({ id, label: supportGapText[id] }))}
            {...bound(render)}
          />
        )}
      />
      <Controller
        control={control}
        name="noticedOn"
        render={(render) => <DateField label={text.noticedOn} required max={today} {...bound(render)} />}
      />
    </FormDialog>
  );
};
