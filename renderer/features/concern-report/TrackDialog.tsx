import { Controller, useForm, useWatch } from "react-hook-form";
import type { ConcernReportRow } from "../../../shared/contract/concern-report.ts";
import { ReportProgress, reportWait } from "../../../shared/domain/concern-clock.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = concernReportText.track;

export interface TrackDialogProps {
  readonly report: ConcernReportRow;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What has come of a report: sent, decided upon within 14 days, told about within a week. */
export const TrackDialog = ({ report, today, onClose }: TrackDialogProps) => {
  const api = useApi();
  const track = useCommand(api.concernReport.track);
  const { concernReportId, version, progress } = report;
  const form = useForm<ReportProgress, unknown, ReportProgress>({
    defaultValues: progress,
    resolver: schemaResolver(ReportProgress, () => concernReportText.errors.tooLong),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const values = useWatch({ control });
  const draft = useFormDraft(
    { record: `concern-report-progress ${concernReportId}`, field: "progress", values: shapedLike(progress) },
    form,
  );
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (next: ReportProgress): Promise<void> => {
    const answer = await track.run({ concernReportId, version, progress: next });
    if (answer.ok) {
      toast(text.saved);
      close();
    } else {
      form.setError("root", { message: failureInWords(answer.error) });
    }
  };
  const due = (known: Partial<ReportProgress>): Day | undefined =>
    reportWait({ reportedOn: report.reportedOn, feedbackRequested: true }, { ...progress, ...values, ...known })?.dueOn;
  const decisionDue = due({ decidedOn: null, feedbackOn: null });
  const feedbackDue = due({ feedbackOn: null });
  return (
    <FormDialog
      title={text.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.save}
      pending={track.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <FieldRow>
        <Controller
          control={control}
          name="sentOn"
          render={(render) => <DateField {...bound(render)} label={text.sentOn} max={today} optional />}
        />
        <Controller
          control={control}
          name="sentVia"
          render={(render) => <TextField {...bound(render)} label={text.sentVia} hint={text.sentViaHint} optional />}
        />
      </FieldRow>
      <Controller
        control={control}
        name="decidedOn"
        render={(render) => (
          <DateField
            {...bound(render)}
            label={text.decidedOn}
            max={today}
            optional
            hint={values.sentOn && decisionDue !== undefined ? text.decidedHint(decisionDue) : undefined}
          />
        )}
      />
      <Controller
        control={control}
        name="decision"
        render={(render) => (
          <RadioChoice
            {...bound(render)}
            label={text.decision}
            layout="row"
            optional
            options={[
              { id: "investigation", label: text.decisions.investigation },
              { id: "noInvestigation", label: text.decisions.noInvestigation },
            ]}
          />
        )}
      />
      {report.feedbackRequested && (
        <Controller
          control={control}
          name="feedbackOn"
          render={(render) => (
            <DateField
              {...bound(render)}
              label={text.feedbackOn}
              max={today}
              optional
              hint={values.decidedOn && feedbackDue !== undefined ? text.feedbackHint(feedbackDue) : undefined}
            />
          )}
        />
      )}
    </FormDialog>
  );
};
