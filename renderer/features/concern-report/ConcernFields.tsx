import { type Control, Controller } from "react-hook-form";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { Card } from "../../ui/Card.tsx";
import { bound } from "../../ui/form-binding.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./ConcernReport.module.css";
import type { LongField, ReportValues } from "./report-values.ts";

const text = concernReportText.concern;

interface LongProps<Output> {
  readonly control: Control<ReportValues, unknown, Output>;
  readonly name: LongField;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly rows?: number;
}

const Long = <Output,>({ control, name, ...field }: LongProps<Output>) => (
  <Controller control={control} name={name} render={(render) => <TextArea {...bound(render)} {...field} />} />
);

/** What the worry is about, with one's own observation apart from what others have told. */
export const ConcernFields = <Output,>({ control }: { readonly control: Control<ReportValues, unknown, Output> }) => (
  <Card title={text.title} lead={text.lead}>
    <Long control={control} name="reason" label={text.reason} hint={text.reasonHint} rows={5} />
    <div className={styles["apart"]}>
      <Long control={control} name="observed" label={text.observed} hint={text.observedHint} optional rows={5} />
      <Long control={control} name="heardFrom" label={text.heardFrom} hint={text.heardFromHint} optional rows={5} />
    </div>
    <div className={styles["apart"]}>
      <Long control={control} name="ownWords" label={text.ownWords} optional rows={2} />
      <Long control={control} name="knownSupport" label={text.knownSupport} optional rows={2} />
    </div>
  </Card>
);
