import { Controller, useForm, useWatch } from "react-hook-form";
import type { ClosureView } from "../../../shared/contract/closure.ts";
import { ClosureDetails, ClosureReason } from "../../../shared/domain/closure.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { closureText as text, subjectInWords } from "../../../shared/text/closure.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { AfterFields, ResultFields } from "./AfterFields.tsx";
import styles from "./Closure.module.css";
import { closureProblem, ClosureValues, detailsOf, startOf } from "./closure-values.ts";
import { ConcernFields } from "./ConcernFields.tsx";
import { PlanFields } from "./PlanFields.tsx";
import { ViewFields } from "./ViewFields.tsx";

const reasons = ClosureReason.options.map((id) => ({ id, label: text.decision.reasons[id] }));

export interface ClosureFormProps {
  readonly view: ClosureView;
  readonly facts: CaseFacts;
  readonly today: Day;
  /** What the closure said so far, when it is corrected. */
  readonly before: ClosureDetails | undefined;
  readonly onDone: () => void;
}

/** Closes the case, or corrects what was written when it was closed. */
export const ClosureForm = ({ view, facts, today, before, onDone }: ClosureFormProps) => {
  const api = useApi();
  const close = useCommand(api.closure.close);
  const correct = useCommand(api.closure.correct);
  const { naming } = facts;
  const { caseId } = facts.caseFile;
  const form = useForm<ClosureValues, unknown, ClosureDetails>({
    defaultValues: startOf(view, facts, today, before),
    resolver: schemaResolver(ClosureDetails, closureProblem, detailsOf),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const record = before === undefined ? `closure ${caseId}` : `closure-correction ${caseId}`;
  const draft = useFormDraft({ record, field: "closure", values: ClosureValues }, form);
  const closedOn = useWatch({ control, name: "closedOn" });
  const late = view.latestEventOn !== null && closedOn !== null && view.latestEventOn > closedOn;

  const save = async (details: ClosureDetails): Promise<void> => {
    const known = { caseId, version: view.version, details };
    const reason = form.getValues("correction");
    if (before !== undefined && reason.trim() === "") {
      form.setError("correction", { message: text.errors.correction });
      return;
    }
    const answer = before === undefined ? await close.run(known) : await correct.run({ ...known, reason });
    if (!answer.ok) {
      // What is asked for about a report has its own field, far down; the rest concerns the whole form.
      const field = answer.error.code === "concernReportNeeded" ? "answer" : "root";
      form.setError(field, { message: failureInWords(answer.error, naming) });
      return;
    }
    await draft.discard();
    toast(before === undefined ? text.closed : text.correct.saved);
    onDone();
  };

  const errors = formErrors(formState.errors).map(({ field, message }) => {
    const row = rowInWords(field, view, naming);
    return { field, message: row === undefined ? message : text.errors.ofRow(row, message) };
  });
  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit(save)(event);
      }}
    >
      <FormErrors errors={errors} attempt={formState.submitCount} />
      {before !== undefined && (
        <Card title={text.correct.title} lead={text.correct.lead}>
          <Controller
            control={control}
            name="correction"
            render={(render) => <TextArea {...bound(render)} label={text.correct.reason} rows={2} />}
          />
        </Card>
      )}
      <Card title={text.decision.title}>
        <FieldRow>
          <Controller
            control={control}
            name="reason"
            render={(render) => <Select {...bound(render)} label={text.decision.reason} options={reasons} />}
          />
          <Controller
            control={control}
            name="closedOn"
            render={(render) => <DateField {...bound(render)} label={text.decision.closedOn} max={today} />}
          />
          <Controller
            control={control}
            name="decidedBy"
            render={(render) => <TextField {...bound(render)} label={text.decision.decidedBy} />}
          />
        </FieldRow>
        <Controller
          control={control}
          name="reasonNote"
          render={(render) => (
            <TextArea
              {...bound(render)}
              label={text.decision.reasonNote}
              hint={text.decision.reasonNoteHint}
              optional
              rows={2}
            />
          )}
        />
        {late && <Band tone="warn" role="status" title={text.decision.later(view.latestEventOn ?? "")} />}
        {before === undefined && view.plannedMeetings.length > 0 && (
          <Band tone="info" title={text.planned(view.plannedMeetings)} />
        )}
      </Card>
      <PlanFields control={control} view={view} naming={naming} />
      <ConcernFields control={control} caseId={caseId} view={view} naming={naming} />
      <ResultFields control={control} />
      <ViewFields control={control} guardians={facts.guardians} />
      <AfterFields control={control} naming={naming} today={today} />
      <div className={styles["footer"]}>
        <p className={styles["quiet"]}>
          {text.draft} {before === undefined && text.mistakes}
        </p>
        {before !== undefined && (
          <Button
            onPress={() => {
              void draft.discard();
              onDone();
            }}
          >
            {text.correct.cancel}
          </Button>
        )}
        <Button type="submit" look="primary" size="large" pending={close.pending || correct.pending}>
          {before === undefined ? text.close : text.correct.save}
        </Button>
      </div>
    </form>
  );
};

/** Which of many alike a field is about, as the form itself calls it. */
const rowInWords = (field: string | undefined, view: ClosureView, naming: CaseFacts["naming"]): string | undefined => {
  const [part, index] = field?.split(".") ?? [];
  const goal = part === "goals" ? view.goals[Number(index)] : undefined;
  if (goal !== undefined) return `M${String(goal.number)}`;
  const commitment = part === "commitments" ? view.openCommitments[Number(index)] : undefined;
  if (commitment !== undefined) return `A${String(commitment.number)}`;
  const concern = part === "remainingConcern" ? view.subjects[Number(index)] : undefined;
  return concern && subjectInWords(concern.subject, naming);
};
