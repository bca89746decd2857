import type { ReactNode } from "react";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import choiceStyles from "./Choice.module.css";
import { classes } from "./classes.ts";
import fieldStyles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";
import type { Option } from "./Option.tsx";
import styles from "./RadioCards.module.css";

const css = classes({ ...fieldStyles, ...choiceStyles, ...styles });

export interface CardOption<Id extends string> extends Option<Id> {
  /** What the choice means, in lists and words below it; not part of its name. */
  readonly details: ReactNode;
}

export interface RadioCardsProps<Id extends string> extends FieldProps {
  readonly options: readonly CardOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
}

/** One of two or three that each need explaining, beside each other. */
export const RadioCards = <Id extends string>(props: RadioCardsProps<Id>) => {
  const { options, value, onChange } = props;
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
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <div className={css("cards")}>
        {options.map((option, index) => (
          <div key={option.id} className={css("card")} data-chosen={option.id === value ? true : undefined}>
            <RadioField value={option.id} autoFocus={autoFocus && index === 0}>
              <RadioButton className={css("choice", "plain", "head")}>
                <span className={css("dot")} aria-hidden />
                <span className={css("words")}>
                  <span className={css("title")}>{option.label}</span>
                  {option.hint !== undefined && <span className={css("hint")}>{option.hint}</span>}
                </span>
              </RadioButton>
            </RadioField>
            <div className={css("details")}>{option.details}</div>
          </div>
        ))}
      </div>
      <FieldProblem error={props.error} />
    </RadioGroup>
  );
};
