import { type Control, Controller } from "react-hook-form";
import { concernReportText, type Danger } from "../../../shared/text/concern-report.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox, CheckboxGroup } from "../../ui/Checkbox.tsx";
import { bound } from "../../ui/form-binding.ts";
import type { Option } from "../../ui/Option.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { ReportValues, Telling } from "./report-values.ts";

const text = concernReportText.first;

const answers: readonly Option<Telling>[] = [
  { id: "danger", label: text.yes, hint: text.yesHint },
  { id: "otherReason", label: text.otherReason, hint: text.otherReasonHint },
  { id: "unknown", label: text.unknown, hint: text.unknownHint },
  { id: "mayKnow", label: text.no, hint: text.noHint },
];

const dangers: readonly Option<Danger>[] = [
  { id: "violence", label: text.dangerLabels.violence },
  { id: "sexualAbuse", label: text.dangerLabels.sexualAbuse },
  { id: "honour", label: text.dangerLabels.honour },
];

export interface TellingFieldsProps<Output> {
  readonly control: Control<ReportValues, unknown, Output>;
  readonly telling: Telling | null;
}

/** The safety question, before anything else: with violence, abuse or honour the guardians must not be told. */
export const TellingFields = <Output,>({ control, telling }: TellingFieldsProps<Output>) => (
  <Card title={text.title} lead={text.lead}>
    <Controller
      control={control}
      name="telling"
      render={(render) => <RadioChoice {...bound(render)} label={text.question} options={answers} />}
    />
    {telling === "danger" && (
      <Controller
        control={control}
        name="dangers"
        render={(render) => (
          <CheckboxGroup {...bound(render)} label={text.dangers} options={dangers} layout="row" optional />
        )}
      />
    )}
    {telling !== null && telling !== "mayKnow" && (
      <Controller
        control={control}
        name="because"
        render={(render) => (
          <TextArea {...bound(render)} label={text.because} hint={text.becauseHint} optional rows={2} />
        )}
      />
    )}
    {telling === "mayKnow" && (
      <Controller
        control={control}
        name="guardiansInformed"
        render={(render) => <Checkbox {...bound(render)}>{text.informed}</Checkbox>}
      />
    )}
  </Card>
);
