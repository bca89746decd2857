import { type Control, Controller, useWatch } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import { closureText } from "../../../shared/text/closure.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow } from "../../ui/Layout.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ClosureValues } from "./closure-values.ts";

const { result, after } = closureText;

export interface ResultFieldsProps<Output> {
  readonly control: Control<ClosureValues, unknown, Output>;
}

export const ResultFields = <Output,>({ control }: ResultFieldsProps<Output>) => (
  <Card title={result.title}>
    <FieldRow>
      {(["before", "after"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={(render) => (
            <NumberField {...bound(render)} label={result[name]} unit={result.percent} min={0} max={100} optional />
          )}
        />
      ))}
    </FieldRow>
    <Controller
      control={control}
      name="whatWorked"
      render={(render) => <TextArea {...bound(render)} label={result.whatWorked} optional rows={3} />}
    />
  </Card>
);

export interface AfterFieldsProps<Output> extends ResultFieldsProps<Output> {
  readonly naming: Naming;
  readonly today: Day;
}

/** Who goes on with what, who has been told, and a later look only where the family said yes to it. */
export const AfterFields = <Output,>({ control, naming, today }: AfterFieldsProps<Output>) => {
  const continued = useWatch({ control, name: "continued" });
  const hasCheck = useWatch({ control, name: "hasCheck" });
  return (
    <Card title={after.title}>
      {continued.map(({ agencyId }, index) => (
        <Controller
          key={agencyId}
          control={control}
          name={`continued.${index}.what`}
          render={(render) => (
            <TextField
              {...bound(render)}
              label={after.continued(naming.agency(agencyId))}
              hint={index === 0 ? after.continuedHint : undefined}
              optional
            />
          )}
        />
      ))}
      <FieldRow>
        <Controller
          control={control}
          name="familyInformedOn"
          render={(render) => (
            <DateField
              {...bound(render)}
              label={after.familyInformedOn}
              hint={after.informedHint}
              max={today}
              optional
            />
          )}
        />
        <Controller
          control={control}
          name="partiesInformedOn"
          render={(render) => <DateField {...bound(render)} label={after.partiesInformedOn} max={today} optional />}
        />
      </FieldRow>
      <Controller
        control={control}
        name="hasCheck"
        render={(render) => <Checkbox {...bound(render)}>{after.check}</Checkbox>}
      />
      {hasCheck && (
        <FieldRow>
          <Controller
            control={control}
            name="checkOn"
            render={(render) => <DateField {...bound(render)} label={after.checkOn} min={today} />}
          />
          <Controller
            control={control}
            name="agreedWith"
            render={(render) => <TextField {...bound(render)} label={after.agreedWith} />}
          />
          <Controller
            control={control}
            name="agreedOn"
            render={(render) => <DateField {...bound(render)} label={after.agreedOn} max={today} />}
          />
        </FieldRow>
      )}
    </Card>
  );
};
