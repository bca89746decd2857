import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField, CheckboxGroup as AriaCheckboxGroup } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Choice.module.css";
import fieldStyles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";
import type { Option } from "./Option.tsx";

const css = classes({ ...fieldStyles, ...styles });

const Box = () => (
  <span className={css("box")} aria-hidden>
    <Check size={14} strokeWidth={3.5} />
  </span>
);

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** One thing that is so or not. The label is a statement. */
export const Checkbox = ({
  children,
  value,
  onChange,
  onBlur,
  name,
  hint,
  error,
  disabled,
  autoFocus,
}: CheckboxProps) => (
  <div className={css("field")} {...fieldMark(name)}>
    <CheckboxField
      isSelected={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={disabled === true}
      autoFocus={autoFocus === true}
      {...(onBlur && { onBlur })}
    >
      <CheckboxButton className={css("choice", "plain")}>
        <Box />
        <span className={css("words")}>
          <span className={css("name")}>{children}</span>
          {hint !== undefined && <span className={css("hint")}>{hint}</span>}
          {error !== undefined && <span className={css("error")}>{error}</span>}
        </span>
      </CheckboxButton>
    </CheckboxField>
  </div>
);

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly layout?: "column" | "row" | undefined;
}

/** Any number of a few. What cannot be chosen stays in the list with its reason. */
export const CheckboxGroup = <Id extends string>(props: CheckboxGroupProps<Id>) => {
  const { options, value, onChange, onBlur, layout = "column" } = props;
  const { autoFocus, ...aria } = ariaProps(props);
  return (
    <AriaCheckboxGroup
      className={css("field")}
      {...aria}
      {...fieldMark(props.name)}
      value={[...value]}
      onChange={(keys) => {
        onChange(options.map((option) => option.id).filter((id) => keys.includes(id)));
      }}
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <div className={css("choices", layout)}>
        {options.map((option, index) => (
          <CheckboxField
            key={option.id}
            value={option.id}
            isDisabled={option.disabled === true}
            autoFocus={autoFocus && index === 0}
          >
            <CheckboxButton className={css("choice", layout === "column" && "plain")}>
              <Box />
              <span className={css("words")}>
                <span className={css("name")}>{option.label}</span>
                {option.hint !== undefined && <span className={css("hint")}>{option.hint}</span>}
              </span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <FieldProblem error={props.error} />
    </AriaCheckboxGroup>
  );
};
