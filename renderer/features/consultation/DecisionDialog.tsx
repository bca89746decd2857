import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { type Consultation, StartDecision } from "../../../shared/domain/consultation.ts";
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
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { bound } from "../../ui/form-binding.ts";
import styles from "./Consultation.module.css";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { ScannedTextArea, ScannedTextField } from "../../about-nobody/ScannedText.tsx";
import { decisionDraft, type DecisionValues } from "./decision-draft.ts";

const text = consultationText.decide;
const words: Readonly<Record<string, string>> = text.errors;

export interface DecisionDialogProps {
  readonly consultation: Consultation;
  readonly today: Day;
  /** Proposed as the one who decides (R7). */
  readonly coordinator: string;
  readonly onClose: () => void;
}

/** The dated decision whether to go on (R7): who, when, why. Nothing is chosen beforehand. */
export const DecisionDialog = ({ consultation, today, coordinator, onClose }: DecisionDialogProps) => {
  const api = useApi();
  const decide = useCommand(api.consultation.decide);
  const { consultationId, version } = consultation;
  const form = useForm<DecisionValues, unknown, StartDecision>({
    defaultValues: { goOn: null, decidedOn: today, decidedBy: coordinator, reason: "" },
    resolver: schemaResolver(StartDecision, (field) => words[field] ?? text.errors.reason),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft(decisionDraft(consultationId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };

  const [names, setNames] = useState<NamesPossible>();

  const save = async (decision: StartDecision, keepAnyway = false): Promise<void> => {
    const answer = await decide.run({ consultationId, version, decision, ...(keepAnyway && { keepAnyway }) });
    setNames(undefined);
    if (answer.ok) {
      toast(text.saved);
      close();
    } else if (answer.error.code === "namesPossible") {
      setNames(answer.error);
    } else {
      form.setError(answer.error.code === "dateInFuture" ? "decidedOn" : "root", {
        message: failureInWords(answer.error),
      });
    }
  };

  return (
    <FormDialog
      title={text.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit((decision) => save(decision))()}
      submit={text.save}
      pending={decide.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <DefinitionList strong facts={[{ term: text.consultation, value: consultation.number }]} />
      <Controller
        control={control}
        name="goOn"
        render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
          <RadioChoice
            name={name}
            onBlur={onBlur}
            label={text.goOn}
            autoFocus
            options={[
              { id: "yes", label: text.yes, hint: text.yesHint },
              { id: "no", label: text.no, hint: text.noHint },
            ]}
            value={value === null ? null : value ? "yes" : "no"}
            onChange={(id) => {
              onChange(id === "yes");
            }}
            error={error?.message}
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
          render={(render) => (
            <ScannedTextField mayName label={text.decidedBy} hint={text.decidedByHint} {...bound(render)} />
          )}
        />
      </FieldRow>
      <Controller
        control={control}
        name="reason"
        render={(render) => <ScannedTextArea label={text.reason} hint={text.reasonHint} {...bound(render)} />}
      />
      <KeepAnyway
        refusal={names}
        pending={decide.pending}
        onKeep={() => void form.handleSubmit((decision) => save(decision, true))()}
      />
      <p className={styles["quiet"]}>{text.stands}</p>
    </FormDialog>
  );
};
