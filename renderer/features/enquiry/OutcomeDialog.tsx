import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, EnquiryOutcome, EnquiryOutcomeKind } from "../../../shared/domain/enquiry.ts";
import { enquiryOutcomeText, enquiryText } from "../../../shared/text/enquiry.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = enquiryText.conclude;
const words: Readonly<Record<string, string>> = text.errors;

const OutcomeValues = z.object({
  kind: EnquiryOutcomeKind.nullable(),
  decidedOn: Day.nullable(),
  decidedBy: z.string(),
  reason: z.string(),
});
type OutcomeValues = z.infer<typeof OutcomeValues>;

export interface OutcomeDialogProps {
  readonly enquiry: Enquiry;
  readonly today: Day;
  /** Proposed as the one who decides (R7). */
  readonly coordinator: string;
  readonly onClose: () => void;
}

/** The dated outcome of a contact: nothing is chosen beforehand. */
export const OutcomeDialog = ({ enquiry, today, coordinator, onClose }: OutcomeDialogProps) => {
  const api = useApi();
  const conclude = useCommand(api.enquiry.conclude);
  const { enquiryId, version, number } = enquiry;
  const form = useForm<OutcomeValues, unknown, EnquiryOutcome>({
    defaultValues: { kind: null, decidedOn: today, decidedBy: coordinator, reason: "" },
    resolver: schemaResolver(EnquiryOutcome, (field) => words[field] ?? text.errors.reason),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: `enquiry:${enquiryId}`, field: "outcome", values: OutcomeValues }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (outcome: EnquiryOutcome): Promise<void> => {
    const answer = await conclude.run({ enquiryId, version, outcome });
    if (answer.ok) {
      toast(text.saved);
      close();
      return;
    }
    form.setError(answer.error.code === "dateInFuture" ? "decidedOn" : "root", {
      message: failureInWords(answer.error),
    });
  };
  return (
    <FormDialog
      title={text.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.save}
      pending={conclude.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <DefinitionList strong facts={[{ term: enquiryText.columns.number, value: number }]} />
      <Controller
        control={control}
        name="kind"
        render={(render) => (
          <RadioChoice
            label={text.kind}
            autoFocus
            options={EnquiryOutcomeKind.options.map((id) => ({
              id,
              label: enquiryOutcomeText[id],
              hint: text.hints[id],
            }))}
            {...bound(render)}
          />
        )}
      />
      <FieldRow>
        <Controller
          control={control}
          name="decidedOn"
          render={(render) => <DateField label={text.decidedOn} max={today} {...bound(render)} />}
        />
        <Controller
          control={control}
          name="decidedBy"
          render={(render) => <TextField label={text.decidedBy} {...bound(render)} />}
        />
      </FieldRow>
      <Controller
        control={control}
        name="reason"
        render={(render) => <TextArea label={text.reason} {...bound(render)} />}
      />
    </FormDialog>
  );
};
