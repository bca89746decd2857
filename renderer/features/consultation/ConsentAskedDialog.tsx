import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { ConsentAsked, ConsentAskedAnswer, type Consultation } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { bound } from "../../ui/form-binding.ts";
import { consentAskedDraft, type ConsentAskedValues, startingValues } from "./consent-asked-draft.ts";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { ScannedTextField } from "../../about-nobody/ScannedText.tsx";

const text = consultationText.consent;
const words: Readonly<Record<string, string>> = text.errors;

export interface ConsentAskedDialogProps {
  readonly consultation: Consultation;
  readonly today: Day;
  readonly onClose: () => void;
}

/** That a family was asked, and what it said, without anybody knowing here which family. */
export const ConsentAskedDialog = ({ consultation, today, onClose }: ConsentAskedDialogProps) => {
  const api = useApi();
  const record = useCommand(api.consultation.recordConsentAsked);
  const { consultationId, version } = consultation;
  const [names, setNames] = useState<NamesPossible>();
  const form = useForm<ConsentAskedValues, unknown, ConsentAsked>({
    defaultValues: startingValues(consultation, today),
    resolver: schemaResolver(
      ConsentAsked,
      (field) => words[field] ?? text.errors.answer,
      (values: ConsentAskedValues) => ({
        ...values,
        answeredOn: values.answer === "awaited" ? null : values.answeredOn,
      }),
    ),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const answer = useWatch({ control, name: "answer" });
  const draft = useFormDraft(consentAskedDraft(consultationId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (consentAsked: ConsentAsked, keepAnyway = false): Promise<void> => {
    const saved = await record.run({ consultationId, version, consentAsked, ...(keepAnyway && { keepAnyway }) });
    setNames(undefined);
    if (saved.ok) {
      toast(text.saved);
      close();
    } else if (saved.error.code === "namesPossible") {
      setNames(saved.error);
    } else {
      form.setError(saved.error.code === "identityInText" ? "askedByRole" : "root", {
        message: failureInWords(saved.error),
      });
    }
  };

  return (
    <FormDialog
      title={text.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit((values) => save(values))()}
      submit={text.save}
      pending={record.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <DefinitionList strong facts={[{ term: consultationText.decide.consultation, value: consultation.number }]} />
      <Controller
        control={control}
        name="askedOn"
        render={(render) => <DateField label={text.askedOn} max={today} {...bound(render)} />}
      />
      <Controller
        control={control}
        name="askedByRole"
        render={(render) => (
          <ScannedTextField label={text.askedByRole} hint={text.askedByRoleHint} {...bound(render)} />
        )}
      />
      <Controller
        control={control}
        name="answer"
        render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
          <RadioChoice
            name={name}
            onBlur={onBlur}
            label={text.answer}
            layout="row"
            options={ConsentAskedAnswer.options.map((id) => ({ id, label: text.answers[id] }))}
            value={value}
            onChange={onChange}
            error={error?.message}
          />
        )}
      />
      {(answer === "yes" || answer === "no") && (
        <Controller
          control={control}
          name="answeredOn"
          render={(render) => <DateField label={text.answeredOn} max={today} {...bound(render)} />}
        />
      )}
      <KeepAnyway
        refusal={names}
        pending={record.pending}
        onKeep={() => void form.handleSubmit((values) => save(values, true))()}
      />
    </FormDialog>
  );
};
