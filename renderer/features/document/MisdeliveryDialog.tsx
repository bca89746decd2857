import { Controller, useForm, useWatch } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import {
  type Misdelivery,
  MisdeliveryAssessment,
  MisdeliveryDetails,
  MisdeliveryMeasure,
  notifyBy,
} from "../../../shared/domain/misdelivery.ts";
import { isPastDue } from "../../../shared/domain/task.ts";
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
import { useNow } from "../../api/useNow.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { TimeField } from "../../ui/TimeField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./Document.module.css";
import { detailsFrom, type MisdeliveryValues, problemIn, valuesOf } from "./misdelivery-values.ts";

const outcomes = MisdeliveryAssessment.options.map(({ shape }) => shape.outcome.value);

export interface MisdeliveryDialogProps {
  readonly copy: SentDocument;
  readonly facts: CaseFacts;
  readonly today: Day;
  /** The event that is taken further; without one a new is registered. */
  readonly corrects: Misdelivery | undefined;
  readonly onClose: () => void;
}

/** Logs that a copy went to somebody else than it was meant for, what was done, and the assessment of it. */
export const MisdeliveryDialog = ({ copy, facts, today, corrects, onClose }: MisdeliveryDialogProps) => {
  const api = useApi();
  const register = useCommand(api.disclosure.registerMisdelivery);
  const { documentId } = copy;
  const start = valuesOf(corrects);
  const form = useForm<MisdeliveryValues, unknown, MisdeliveryDetails>({
    defaultValues: start,
    resolver: schemaResolver(MisdeliveryDetails, problemIn, detailsFrom),
  });
  const draft = useFormDraft(
    {
      record: `misdelivery:${facts.caseFile.caseId}`,
      field: corrects?.misdeliveryId ?? documentId,
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
  const [outcome, foundOn, foundAt] = useWatch({ control, name: ["outcome", "foundOn", "foundAt"] });
  const submit = form.handleSubmit(async (details) => {
    const done = await register.run({ documentId, details, corrects: corrects?.misdeliveryId ?? null });
    if (!done.ok) return;
    toast(text.saved);
    close();
  });
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
      <p>
        <strong>
          {text.copy(
            documentsText.documentName(documentKindText[copy.kind], copy.number),
            copy.disclosedOn,
            copy.recipientLabel === "" ? copy.recipientCode : copy.recipientLabel,
          )}
        </strong>
      </p>
      {corrects === undefined ? <Steps /> : <p>{text.continueLead}</p>}
      {register.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(register.failure, facts.naming)} />
      )}
      <Controller
        control={control}
        name="cameTo"
        render={(render) => (
          <TextField label={text.cameTo} hint={text.cameToHint} required maxLength={200} {...bound(render)} />
        )}
      />
      <FieldRow>
        <Controller
          control={control}
          name="foundOn"
          render={(render) => <DateField label={text.foundOn} required max={today} {...bound(render)} />}
        />
        <Controller
          control={control}
          name="foundAt"
          render={(render) => <TimeField label={text.foundAt} required {...bound(render)} />}
        />
      </FieldRow>
      {outcome === "pending" && foundOn !== null && foundAt !== null && (
        <Deadline foundOn={foundOn} foundAt={foundAt} today={today} />
      )}
      <FieldRow>
        <Controller
          control={control}
          name="outcome"
          render={({ field: { value, onChange } }) => (
            <Select
              label={text.assessment}
              name="assessment.outcome"
              required
              options={outcomes.map((id) => ({ id, label: misdeliveryOutcomeText[id] }))}
              value={value}
              onChange={onChange}
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
                name="assessment.on"
                required
                max={today}
                value={value}
                onChange={onChange}
                error={problems.of("assessment.on")}
              />
            )}
          />
        )}
      </FieldRow>
      {outcome === "notNeeded" && (
        <Controller
          control={control}
          name="because"
          render={({ field: { value, onChange } }) => (
            <TextArea
              label={text.because}
              hint={text.becauseHint}
              name="assessment.because"
              required
              rows={2}
              value={value}
              onChange={onChange}
              error={problems.of("assessment.because")}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="measures"
        render={(render) => (
          <CheckboxGroup
            label={text.measures}
            options={MisdeliveryMeasure.options.map((id) => ({ id, label: misdeliveryMeasureText[id] }))}
            {...bound(render)}
          />
        )}
      />
      <Controller
        control={control}
        name="done"
        render={(render) => <TextArea label={text.done} optional rows={2} {...bound(render)} />}
      />
    </FormDialog>
  );
};

/** What is to be done at once, and who is told. */
const Steps = () => (
  <Band tone="info" role="note" title={text.steps.title}>
    <ol className={styles["steps"]}>
      {text.steps.all.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </Band>
);

interface DeadlineProps {
  readonly foundOn: Day;
  readonly foundAt: string;
  readonly today: Day;
}

/** Until which minute it can be notified in time. */
const Deadline = ({ today, ...found }: DeadlineProps) => {
  const now = useNow();
  const by = notifyBy(found);
  return isPastDue({ dueOn: by.on, dueAt: by.at }, today, now) ? (
    <Band tone="warn" role="note" title={text.deadlinePassed(by)}>
      {text.deadlinePassedHint}
    </Band>
  ) : (
    <Band tone="info" role="note" title={text.deadline(by)} />
  );
};
