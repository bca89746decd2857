import { Controller, useForm, useWatch } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import { type Misdelivery, MisdeliveryAssessment, MisdeliveryMeasure } from "../../../shared/domain/misdelivery.ts";
import { documentKindText, documentsText } from "../../../shared/text/document.ts";
import {
  misdeliveryMeasureText,
  misdeliveryOutcomeText,
  misdeliveryText as text,
} from "../../../shared/text/misdelivery.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { formFrom, MisdeliveryForm, type MisdeliveryValues, problemIn, valuesOf } from "./misdelivery-values.ts";

const outcomes = MisdeliveryAssessment.options.map(({ shape }) => shape.outcome.value);

export interface MisdeliveryDialogProps {
  readonly documents: readonly SentDocument[];
  readonly facts: CaseFacts;
  readonly today: Day;
  /** The event that is taken further; without one a new is registered. */
  readonly corrects: Misdelivery | undefined;
  readonly onClose: () => void;
}

/** Logs that a copy went to somebody else than it was meant for, what was done, and the assessment of it. */
export const MisdeliveryDialog = ({ documents, facts, today, corrects, onClose }: MisdeliveryDialogProps) => {
  const api = useApi();
  const register = useCommand(api.disclosure.registerMisdelivery);
  const start = valuesOf(corrects);
  const form = useForm<MisdeliveryValues, unknown, MisdeliveryForm>({
    defaultValues: start,
    resolver: schemaResolver(MisdeliveryForm, problemIn, formFrom),
  });
  const draft = useFormDraft(
    {
      record: `misdelivery:${facts.caseFile.caseId}`,
      field: corrects?.misdeliveryId ?? "new",
      values: shapedLike(start),
    },
    form,
  );
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const outcome = useWatch({ control, name: "outcome" });
  const submit = form.handleSubmit(async ({ documentId, details }) => {
    const done = await register.run({ documentId, details, corrects: corrects?.misdeliveryId ?? null });
    if (!done.ok) return;
    toast(text.saved);
    close();
  });
  const choices = documents.map(({ documentId, kind, number, disclosedOn, recipientCode, recipientLabel }) => ({
    id: documentId,
    label: text.documentOption(
      documentsText.documentName(documentKindText[kind], number),
      disclosedOn,
      recipientLabel === "" ? recipientCode : recipientLabel,
    ),
  }));
  return (
    <FormDialog
      title={corrects === undefined ? text.registerTitle : text.continueTitle(corrects.number)}
      size="wide"
      submit={text.register}
      pending={register.pending}
      errors={problems.all}
      attempt={formState.submitCount}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <p>{corrects === undefined ? text.registerLead : text.continueLead}</p>
      {register.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(register.failure, facts.naming)} />
      )}
      <Controller
        control={control}
        name="documentId"
        render={({ field: { value, onChange } }) => (
          <Select
            label={text.document}
            name="documentId"
            required
            options={choices.filter(({ id }) => corrects === undefined || id === corrects.documentId)}
            value={value}
            onChange={onChange}
            error={problems.of("documentId")}
          />
        )}
      />
      <Controller
        control={control}
        name="foundOn"
        render={({ field: { value, onChange } }) => (
          <DateField
            label={text.foundOn}
            name="details.foundOn"
            required
            max={today}
            value={value}
            onChange={onChange}
            error={problems.of("details.foundOn")}
          />
        )}
      />
      <Controller
        control={control}
        name="cameTo"
        render={({ field: { value, onChange } }) => (
          <TextField
            label={text.cameTo}
            hint={text.cameToHint}
            name="details.cameTo"
            required
            maxLength={200}
            value={value}
            onChange={onChange}
            error={problems.of("details.cameTo")}
          />
        )}
      />
      <Controller
        control={control}
        name="measures"
        render={({ field: { value, onChange } }) => (
          <CheckboxGroup
            label={text.measures}
            name="details.measures"
            options={MisdeliveryMeasure.options.map((id) => ({ id, label: misdeliveryMeasureText[id] }))}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="done"
        render={({ field: { value, onChange } }) => (
          <TextArea
            label={text.done}
            name="details.done"
            optional
            rows={2}
            value={value}
            onChange={onChange}
            error={problems.of("details.done")}
          />
        )}
      />
      <Controller
        control={control}
        name="outcome"
        render={({ field: { value, onChange } }) => (
          <Select
            label={text.assessment}
            name="details.assessment.outcome"
            required
            options={outcomes.map((id) => ({ id, label: misdeliveryOutcomeText[id] }))}
            value={value}
            onChange={onChange}
            error={problems.of("details.assessment")}
          />
        )}
      />
      {outcome === "notified" && (
        <Controller
          control={control}
          name="on"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={text.notifiedOn}
              name="details.assessment.on"
              required
              max={today}
              value={value}
              onChange={onChange}
              error={problems.of("details.assessment.on")}
            />
          )}
        />
      )}
      {outcome === "notNeeded" && (
        <Controller
          control={control}
          name="because"
          render={({ field: { value, onChange } }) => (
            <TextArea
              label={text.because}
              hint={text.becauseHint}
              name="details.assessment.because"
              required
              rows={2}
              value={value}
              onChange={onChange}
              error={problems.of("details.assessment.because")}
            />
          )}
        />
      )}
    </FormDialog>
  );
};
