import { type Control, Controller } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ReportValues } from "./report-values.ts";

const text = concernReportText.sending;

export interface SendingFieldsProps<Output> {
  readonly control: Control<ReportValues, unknown, Output>;
  readonly today: Day;
}

/** Who reports. A professional is never anonymous. */
export const ReporterFields = <Output,>({ control }: Pick<SendingFieldsProps<Output>, "control">) => (
  <Card title={text.reporter} lead={text.reporterLead}>
    <FieldRow>
      <Controller
        control={control}
        name="reporterName"
        render={(render) => <TextField {...bound(render)} label={text.reporterName} />}
      />
      <Controller
        control={control}
        name="reporterTitle"
        render={(render) => <TextField {...bound(render)} label={text.reporterTitle} optional />}
      />
    </FieldRow>
    <FieldRow>
      <Controller
        control={control}
        name="reporterOrganisation"
        render={(render) => <TextField {...bound(render)} label={text.reporterOrganisation} optional />}
      />
      <Controller
        control={control}
        name="reporterPhone"
        render={(render) => <TextField {...bound(render)} label={text.reporterPhone} optional />}
      />
    </FieldRow>
    <Controller
      control={control}
      name="relation"
      render={(render) => <TextField {...bound(render)} label={text.relation} hint={text.relationHint} optional />}
    />
  </Card>
);

export const SendingFields = <Output,>({ control, today }: SendingFieldsProps<Output>) => (
  <Card title={text.title}>
    <FieldRow>
      <Controller
        control={control}
        name="receiver"
        render={(render) => <TextField {...bound(render)} label={text.receiver} hint={text.receiverHint} />}
      />
      <Controller
        control={control}
        name="reportedOn"
        render={(render) => <DateField {...bound(render)} label={text.reportedOn} max={today} />}
      />
    </FieldRow>
    <Controller
      control={control}
      name="feedbackRequested"
      render={(render) => (
        <Checkbox {...bound(render)} hint={text.feedbackHint}>
          {text.feedback}
        </Checkbox>
      )}
    />
  </Card>
);
