import { useState } from "react";
import { useForm } from "react-hook-form";
import type { CallFailure } from "../../../shared/contract/define.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import { type Consultation, ConsultationDetails } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { Refusal } from "../../../shared/domain/refusal.ts";
import type { Result } from "../../../shared/result.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { Button } from "../../ui/Button.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { type ConsultationValues, detailsFrom, fieldProblem } from "./consultation-values.ts";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { ConsultationFields } from "./ConsultationFields.tsx";
import styles from "./Consultation.module.css";
import { NoIdentityNote } from "./NoIdentityNote.tsx";
import { useConsultationDraft } from "./useConsultationDraft.ts";

interface KeptAnyway {
  readonly keepAnyway?: boolean;
}

export interface ConsultationFormProps {
  /** Where the draft of it is kept. */
  readonly record: string;
  readonly values: ConsultationValues;
  readonly agencies: readonly Agency[];
  readonly today: Day;
  readonly submit: string;
  readonly cancelHref: string;
  readonly save: (details: ConsultationDetails & KeptAnyway) => Promise<Result<Consultation, CallFailure | Refusal>>;
  readonly onSaved: (consultation: Consultation) => void;
}

export const ConsultationForm = (props: ConsultationFormProps) => {
  const form = useForm<ConsultationValues, unknown, ConsultationDetails>({
    defaultValues: props.values,
    resolver: schemaResolver(ConsultationDetails, fieldProblem, detailsFrom),
    shouldFocusError: false,
  });
  const draft = useConsultationDraft(props.record, form);
  const { errors, submitCount, isSubmitting } = form.formState;

  const [names, setNames] = useState<NamesPossible>();

  const save = async (details: ConsultationDetails & KeptAnyway): Promise<void> => {
    const answer = await props.save(details);
    setNames(undefined);
    if (answer.ok) {
      await draft.discard();
      props.onSaved(answer.value);
      return;
    }
    const { error } = answer;
    if (error.code === "namesPossible") setNames(error);
    else form.setError(fieldOfRefusal(error), { message: failureInWords(error) });
  };

  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit(save)(event);
      }}
    >
      <NoIdentityNote />
      <FormErrors errors={formErrors(errors)} attempt={submitCount} />
      <ConsultationFields control={form.control} agencies={props.agencies} today={props.today} />
      <KeepAnyway
        refusal={names}
        pending={isSubmitting}
        onKeep={() => void form.handleSubmit((details) => save({ ...details, keepAnyway: true }))()}
      />
      <div className={styles["footer"]}>
        <LinkButton href={props.cancelHref}>{kitText.cancel}</LinkButton>
        <Button type="submit" look="primary" pending={isSubmitting}>
          {props.submit}
        </Button>
      </div>
    </form>
  );
};

const fields = ["fromRole", "question", "doneSoFar", "advice"] as const;

/** Which field a refusal is about, or the whole form. */
const fieldOfRefusal = (
  refusal: CallFailure | Refusal,
): "root" | "heldOn" | "urgency.reason" | (typeof fields)[number] => {
  if (refusal.code === "dateInFuture") return "heldOn";
  if (refusal.code !== "identityInText") return "root";
  if (refusal.field === "urgencyReason") return "urgency.reason";
  return fields.find((field) => field === refusal.field) ?? "root";
};
