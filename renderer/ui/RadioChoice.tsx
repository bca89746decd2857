import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import { classes } from "./classes.ts";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";
import fieldStyles from "./Field.module.css";
import type { Option } from "./Option.tsx";
import styles from "./Choice.module.css";

const css = classes({ ...fieldStyles, ...styles });

export interface RadioChoiceProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  /** Null until somebody has chosen: never preset an answer that is a decision. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: (() => void) | undefined;
  /** `row` sets short choices beside each other. */
  readonly layout?: "column" | "row" | undefined;
}

/** One of two to five, all in sight. */
export const RadioChoice = <Id extends string>(props: RadioChoiceProps<Id>) => {
  const { options, value, onChange, onBlur, layout = "column" } = props;
  const { autoFocus, ...aria } = ariaProps(props);
  return (
    <RadioGroup
      className={css("field")}
      {...aria}
      {...fieldMark(props.name)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <div className={css("choices", layout)}>
        {options.map((option, index) => (
          <RadioField
            key={option.id}
            value={option.id}
            isDisabled={option.disabled === true}
            autoFocus={autoFocus && index === 0}
          >
            <RadioButton className={css("choice")}>
              <span className={css("dot")} aria-hidden />
              <span className={css("words")}>
                <span className={css("name")}>{option.label}</span>
                {option.hint !== undefined && <span className={css("hint")}>{option.hint}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldProblem error={props.error} />
    </RadioGroup>
  );
};
