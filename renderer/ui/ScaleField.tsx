import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Choice.module.css";
import fieldStyles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";

const css = classes({ ...fieldStyles, ...styles });

export interface ScaleFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What 0 and 10 mean. */
  readonly low: string;
  readonly high: string;
}

const steps = Array.from({ length: 11 }, (_, index) => index);

/** A scale 0–10, unset until somebody answers. */
export const ScaleField = (props: ScaleFieldProps) => {
  const { value, onChange, low, high } = props;
  const { autoFocus: _, ...aria } = ariaProps(props);
  return (
    <RadioGroup
      className={css("field")}
      {...aria}
      {...fieldMark(props.name)}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        onChange(Number(chosen));
      }}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <div className={css("scale")}>
        {steps.map((step) => (
          <RadioField key={step} value={String(step)}>
            <RadioButton className={css("step")}>
              {step}
              {step === 0 && <span className="visually-hidden"> {low}</span>}
              {step === 10 && <span className="visually-hidden"> {high}</span>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <div className={css("ends")} aria-hidden>
        <span>0 {low}</span>
        <span>10 {high}</span>
      </div>
      <FieldProblem error={props.error} />
    </RadioGroup>
  );
};
