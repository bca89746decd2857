import { type Control, Controller, useWatch } from "react-hook-form";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { PersonalNumberField } from "./PersonalNumberField.tsx";
import type { ReportValues } from "./report-values.ts";

const text = concernReportText.child;

export interface ChildFieldsProps<Output> {
  readonly control: Control<ReportValues, unknown, Output>;
  readonly isProtected: boolean;
}

/** The one child that the report is about. */
export const ChildFields = <Output,>({ control, isProtected }: ChildFieldsProps<Output>) => {
  const isChosen = useWatch({ control, name: "includesProtected" });
  const isTold = isChosen || !isProtected;
  return (
    <Card title={text.title} lead={text.lead}>
      {isProtected && (
        <Band tone="protected" title={text.protectedTitle}>
          {text.protectedBody}
        </Band>
      )}
      {isProtected && (
        <Controller
          control={control}
          name="includesProtected"
          render={(render) => <Checkbox {...bound(render)}>{text.includesProtected}</Checkbox>}
        />
      )}
      <FieldRow>
        <Controller
          control={control}
          name="childName"
          render={(render) => <TextField {...bound(render)} label={text.name} />}
        />
        <Controller
          control={control}
          name="childPersonalNumber"
          render={(render) => <PersonalNumberField {...bound(render)} />}
        />
      </FieldRow>
      {isTold && (
        <FieldRow>
          <Controller
            control={control}
            name="childSchool"
            render={(render) => <TextField {...bound(render)} label={text.school} optional />}
          />
          <Controller
            control={control}
            name="childAddress"
            render={(render) => <TextField {...bound(render)} label={text.address} optional />}
          />
        </FieldRow>
      )}
      <FieldRow>
        {isTold && (
          <Controller
            control={control}
            name="childContact"
            render={(render) => <TextField {...bound(render)} label={text.contact} optional />}
          />
        )}
        <Controller
          control={control}
          name="siblings"
          render={(render) => <TextField {...bound(render)} label={text.siblings} hint={text.siblingsHint} optional />}
        />
      </FieldRow>
      <FieldRow>
        <Controller
          control={control}
          name="guardianNames"
          render={(render) => <TextField {...bound(render)} label={text.guardians} optional />}
        />
        <Controller
          control={control}
          name="interpreter"
          render={(render) => (
            <TextField {...bound(render)} label={text.interpreter} hint={text.interpreterHint} optional />
          )}
        />
      </FieldRow>
      <Controller
        control={control}
        name="childInformed"
        render={(render) => <Checkbox {...bound(render)}>{text.informed}</Checkbox>}
      />
    </Card>
  );
};
