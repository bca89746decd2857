import { Group, Input, NumberField as AriaNumberField } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";

const css = classes(styles);

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Beside the number: "år", "månader", "%". */
  readonly unit?: string | undefined;
  /** How many decimals it takes, after a comma. */
  readonly decimals?: number | undefined;
}

/** A number with its unit, whole unless decimals are asked for. The arrow keys step it; Swedish grouping when the field is left. */
export const NumberField = (props: NumberFieldProps) => {
  const { value, onChange, onBlur, min, max, unit, decimals = 0 } = props;
  return (
    <AriaNumberField
      className={css("field")}
      {...ariaProps(props)}
      {...fieldMark(props.name)}
      value={value ?? Number.NaN}
      onChange={(number) => {
        onChange(Number.isNaN(number) ? null : number);
      }}
      formatOptions={{ maximumFractionDigits: decimals }}
      {...(onBlur && { onBlur })}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <Group className={css("control", "short")}>
        <Input className="digits" />
        {unit !== undefined && <span className={css("hint")}>{unit}</span>}
      </Group>
      <FieldProblem error={props.error} />
    </AriaNumberField>
  );
};
