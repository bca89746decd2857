import { type ReactNode, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { type ConcernReport, ConcernReportDetails } from "../../../shared/domain/concern-report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { ChildFields } from "./ChildFields.tsx";
import { ConcernFields } from "./ConcernFields.tsx";
import styles from "./ConcernReport.module.css";
import { ProvisionLine } from "./ProvisionLine.tsx";
import { detailsOf, reportProblem, type ReportValues } from "./report-values.ts";
import { ReporterFields, SendingFields } from "./SendingFields.tsx";
import { TellingFields } from "./TellingFields.tsx";
import { useReportDraft } from "./useReportDraft.ts";

export interface ReportFormProps {
  /** Where the draft of it is kept. */
  readonly record: string;
  readonly caseId: CaseId | null;
  readonly today: Day;
  /** Whether somebody has a protected identity, or it is not known: where the child is found is told only by choice. */
  readonly isProtected: boolean;
  /** The form from the start, and as it was left. */
  readonly start: ReportValues;
  readonly values: ReportValues;
  readonly onMade: (report: ConcernReport) => void;
}

/** First whether guardians may be told; the rest when that has an answer. */
export const ReportForm = (props: ReportFormProps): ReactNode => {
  const { record, caseId, today, isProtected, start, values, onMade } = props;
  const api = useApi();
  const make = useCommand(api.concernReport.make);
  const form = useForm<ReportValues, unknown, ConcernReportDetails>({
    defaultValues: values,
    resolver: schemaResolver(ConcernReportDetails, reportProblem, (typed) => detailsOf(typed, caseId, isProtected)),
    shouldFocusError: false,
  });
  const discard = useReportDraft(record, form);
  const { control, formState } = form;
  const telling = useWatch({ control, name: "telling" });
  const reportedOn = useWatch({ control, name: "reportedOn" });
  const [emptied, setEmptied] = useState(0);

  const save = async (details: ConcernReportDetails): Promise<void> => {
    const answer = await make.run(details);
    if (answer.ok) {
      await discard();
      onMade(answer.value);
      return;
    }
    form.setError(answer.error.code === "dateInFuture" ? "reportedOn" : "root", {
      message: failureInWords(answer.error),
    });
  };
  const empty = async (): Promise<void> => {
    form.reset(start);
    setEmptied(emptied + 1);
    await discard();
  };

  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit(save)(event);
      }}
    >
      <FormErrors errors={formErrors(formState.errors)} attempt={formState.submitCount} />
      <TellingFields control={control} telling={telling} />
      {telling !== null && (
        <>
          {telling !== "mayKnow" && (
            <Band tone="warn" role="status" title={text.mayNotKnow}>
              {text.mayNotKnowBody}
            </Band>
          )}
          <ConcernFields control={control} />
          <ChildFields key={emptied} control={control} isProtected={isProtected} />
          <ReporterFields control={control} />
          <SendingFields control={control} today={today} />
          <ProvisionLine reportedOn={reportedOn} today={today} />
          <div className={styles["footer"]}>
            <p className={styles["quiet"]}>{text.draft}</p>
            <Button onPress={() => void empty()}>{text.clear}</Button>
            <Button type="submit" look="primary" size="large" pending={formState.isSubmitting}>
              {text.make}
            </Button>
          </div>
        </>
      )}
    </form>
  );
};
