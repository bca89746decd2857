import { Controller, useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { ConsentException, type ConsentVersion, ExceptionKind } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consentText, exceptionHints, exceptionWords } from "../../../shared/text/consent.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { signersToAsk } from "./consent-people.ts";
import { exceptionDraft, type ExceptionValues } from "./decision-drafts.ts";
import { About, SignerField } from "./SignerField.tsx";

const start: ExceptionValues = { signer: null, kind: null, reason: "", decidedBy: "", decidedOn: null, until: null };

export interface ExceptionDialogProps {
  readonly facts: CaseFacts;
  readonly version: ConsentVersion;
  readonly today: Day;
  readonly onClose: () => void;
}

const problem = (path: string, issue: z.core.$ZodIssue): string => {
  if (issue.code === "custom") return issue.message;
  switch (path) {
    case "kind":
      return consentText.exceptionKindProblem;
    case "reason":
      return consentText.exceptionReasonProblem;
    case "decidedBy":
      return consentText.decidedByProblem;
    case "decidedOn":
      return consentText.decidedOnProblem;
    default:
      return path.startsWith("signer") ? consentText.whoProblem : consentText.other;
  }
};

/** One of the three documented reasons why a signer's answer is not awaited (R18). A no is never one of them. */
export const ExceptionDialog = ({ facts, version, today, onClose }: ExceptionDialogProps) => {
  const api = useApi();
  const add = useCommand(api.consent.addException);
  const people = signersToAsk(facts, version, today);
  const form = useForm<ExceptionValues, unknown, ConsentException>({
    defaultValues: start,
    resolver: schemaResolver(
      ConsentException.refine((exception) => exception.decidedOn <= today, {
        path: ["decidedOn"],
        message: consentText.onFuture,
      }).refine((exception) => exception.kind !== "hindered" || exception.until !== null, {
        path: ["until"],
        message: consentText.untilProblem,
        // Said together with what else is missing, not after it.
        when: () => true,
      }),
      problem,
      (values: ExceptionValues) => ({
        ...values,
        signer: people.find((person) => person.key === values.signer)?.signer,
      }),
    ),
  });
  const draft = useFormDraft(exceptionDraft(facts.caseFile.caseId, version.consentId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const chosen = useWatch({ control: form.control, name: "signer" });
  const kind = useWatch({ control: form.control, name: "kind" });
  const person = people.find((one) => one.key === chosen);
  const kinds = ExceptionKind.options.filter((one) => (one === "youthNotAsked") === (person?.signer.kind === "youth"));
  const submit = form.handleSubmit(async (exception) => {
    const done = await add.run({ caseId: facts.caseFile.caseId, exception });
    if (!done.ok) return;
    toast(consentText.exceptionSaved);
    close();
  });
  return (
    <Dialog
      isOpen
      title={consentText.exceptionTitle}
      onClose={close}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={close}>{kitText.cancel}</Button>
          <Button look="primary" type="submit" pending={add.pending} shortcut="Ctrl+Enter">
            {consentText.saveException}
          </Button>
        </>
      }
    >
      <About facts={facts} person={undefined} />
      <p>{consentText.exceptionLead}</p>
      <FormErrors errors={problems.all} attempt={formState.submitCount} />
      {add.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(add.failure, facts.naming)} />}
      <Controller
        control={control}
        name="signer"
        render={({ field: { value, onChange } }) => (
          <SignerField
            label={consentText.exceptionWho}
            people={people}
            value={value}
            onChange={(key) => {
              onChange(key);
              form.setValue("kind", null);
            }}
            error={problems.of("signer")}
          />
        )}
      />
      {person !== undefined && (
        <Controller
          control={control}
          name="kind"
          render={({ field: { value, onChange } }) => (
            <RadioChoice
              label={consentText.exceptionKind}
              name="kind"
              required
              options={kinds.map((id) => ({ id, label: exceptionWords[id], hint: exceptionHints[id] }))}
              value={value}
              onChange={onChange}
              error={problems.of("kind")}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="reason"
        render={({ field: { value, onChange } }) => (
          <TextArea
            label={consentText.exceptionReason}
            name="reason"
            required
            value={value}
            onChange={onChange}
            error={problems.of("reason")}
          />
        )}
      />
      <FieldRow>
        <Controller
          control={control}
          name="decidedBy"
          render={({ field: { value, onChange } }) => (
            <TextField
              label={consentText.decidedBy}
              name="decidedBy"
              required
              maxLength={200}
              value={value}
              onChange={onChange}
              error={problems.of("decidedBy")}
            />
          )}
        />
        <Controller
          control={control}
          name="decidedOn"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={consentText.decidedOn}
              name="decidedOn"
              required
              max={today}
              value={value}
              onChange={onChange}
              error={problems.of("decidedOn")}
            />
          )}
        />
        <Controller
          control={control}
          name="until"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={consentText.exceptionUntil}
              name="until"
              required={kind === "hindered"}
              optional={kind !== "hindered"}
              value={value}
              onChange={onChange}
              error={problems.of("until")}
            />
          )}
        />
      </FieldRow>
    </Dialog>
  );
};
