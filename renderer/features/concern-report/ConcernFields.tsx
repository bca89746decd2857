import { type Control, Controller } from "react-hook-form";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { Card } from "../../ui/Card.tsx";
import { bound } from "../../ui/form-binding.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./ConcernReport.module.css";
import type { ReportValues, TextField } from "./report-values.ts";

const text = concernReportText.concern;

interface LongProps<Output> {
  readonly control: Control<ReportValues, unknown, Output>;
  readonly name: TextField;
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
      <Long control={control} name="whyNow" label={text.whyNow} optional rows={2} />
      <Long control={control} name="mostWorrying" label={text.mostWorrying} optional rows={2} />
    </div>
    <Long control={control} name="ownWords" label={text.ownWords} hint={text.ownWordsHint} optional rows={2} />
    <div className={styles["apart"]}>
      <Long control={control} name="observed" label={text.observed} hint={text.observedHint} optional rows={5} />
      <Long control={control} name="heardFrom" label={text.heardFrom} hint={text.heardFromHint} optional rows={5} />
    </div>
    <Long control={control} name="heardFromWhom" label={text.heardFromWhom} optional rows={1} />
    <div className={styles["apart"]}>
      <Long control={control} name="effect" label={text.effect} optional rows={2} />
      <Long control={control} name="duration" label={text.duration} optional rows={2} />
    </div>
    <div className={styles["apart"]}>
      <Long control={control} name="earlierConcern" label={text.earlierConcern} optional rows={2} />
      <Long control={control} name="knownSupport" label={text.knownSupport} optional rows={2} />
    </div>
  </Card>
);
