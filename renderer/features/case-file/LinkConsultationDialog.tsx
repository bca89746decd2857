import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { consultationLinkBlock } from "../../../shared/domain/consultation.ts";
import { ConsultationId } from "../../../shared/domain/ids.ts";
import { linkConsultationText as text } from "../../../shared/text/case-file.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { useQuery } from "../../api/useQuery.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { toast } from "../../ui/Toasts.tsx";

const LinkForm = z.object({ consultationId: ConsultationId });
type LinkForm = z.infer<typeof LinkForm>;
interface Values {
  readonly consultationId: ConsultationId | null;
}
const start: Values = { consultationId: null };

export interface LinkConsultationDialogProps {
  readonly caseFile: CaseFile;
  readonly onClose: () => void;
}

/** Ties a consultation to the case, on purpose and logged (R9): only number and day, since it says nothing about anybody. */
export const LinkConsultationDialog = ({ caseFile, onClose }: LinkConsultationDialogProps) => {
  const api = useApi();
  const link = useCommand(api.caseFile.linkConsultation);
  const consultations = useQuery(api.consultation.list, null);
  const free =
    consultations.state === "ready"
      ? consultations.value.filter((one) => consultationLinkBlock(one) === undefined)
      : [];
  const { caseId, version } = caseFile;
  const form = useForm<Values, unknown, LinkForm>({
    defaultValues: start,
    resolver: schemaResolver(LinkForm, () => text.problem),
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: `case:${caseId}`, field: "consultation", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async ({ consultationId }: LinkForm): Promise<void> => {
    const answer = await link.run({ caseId, version, consultationId });
    if (answer.ok) {
      toast(text.saved(free.find((one) => one.consultationId === consultationId)?.number ?? ""));
      close();
    } else {
      form.setError("root", { message: failureInWords(answer.error) });
    }
  };
  return (
    <FormDialog
      title={text.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.save}
      pending={link.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <p>{text.lead}</p>
      {consultations.state === "ready" && free.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Controller
          control={control}
          name="consultationId"
          render={({ field: { name, value, onChange }, fieldState: { error } }) => (
            <Select
              label={text.which}
              name={name}
              required
              value={value}
              onChange={onChange}
              options={free.map(({ consultationId, number, heldOn }) => ({
                id: consultationId,
                label: text.option(number, heldOn),
              }))}
              error={error?.message}
            />
          )}
        />
      )}
    </FormDialog>
  );
};
