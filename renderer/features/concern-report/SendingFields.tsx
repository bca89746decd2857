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
