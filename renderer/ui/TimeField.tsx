import { parseTime } from "@internationalized/date";
import { DateInput, DateSegment, TimeField as AriaTimeField } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";

const css = classes(styles);

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM`, or null while it is not a whole time. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** A time of day on the 24-hour clock: type 1330. */
export const TimeField = (props: TimeFieldProps) => {
  const { value, onChange, onBlur } = props;
  return (
    <AriaTimeField
      className={css("field")}
      {...ariaProps(props)}
      {...fieldMark(props.name)}
      value={value === null ? null : parseTime(value)}
      onChange={(time) => {
        onChange(time === null ? null : time.toString().slice(0, 5));
      }}
      hourCycle={24}
      shouldForceLeadingZeros
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <DateInput className={css("control", "short")}>
        {(segment) => <DateSegment segment={segment} className={css("segment")} />}
      </DateInput>
      <FieldProblem error={props.error} />
    </AriaTimeField>
  );
};
