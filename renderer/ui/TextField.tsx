import { type ReactNode, type Ref, useState } from "react";
import { Button as AriaButton, Group, Input, TextField as AriaTextField } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";

const css = classes(styles);

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: "text" | "password" | "search" | "tel" | "email" | undefined;
  readonly inputMode?: "text" | "numeric" | "tel" | "email" | undefined;
  readonly maxLength?: number | undefined;
  /** Few characters are expected: a postal code, a personnummer. */
  readonly short?: boolean | undefined;
  /** Something small at the end of the box, such as a unit. */
  readonly suffix?: ReactNode;
}

/** One line of text. A password gets a button that shows it. */
export const TextField = (props: TextFieldProps) => {
  const [shown, setShown] = useState(false);
  const { type = "text", value, onChange, onBlur, inputMode, maxLength, placeholder, inputRef, suffix } = props;
  const isPassword = type === "password";
  const input = (
    <Input
      {...(inputRef !== undefined && { ref: inputRef })}
      {...(suffix === undefined && !isPassword && { className: css("control") })}
      {...(placeholder !== undefined && { placeholder })}
      spellCheck={false}
    />
  );
  return (
    <AriaTextField
      className={css("field", props.short && "short")}
      {...ariaProps(props)}
      {...fieldMark(props.name)}
      type={isPassword && shown ? "text" : type}
      value={value}
      onChange={onChange}
      autoComplete="off"
      {...(onBlur && { onBlur })}
      {...(inputMode && { inputMode })}
      {...(maxLength !== undefined && { maxLength })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      {suffix === undefined && !isPassword ? (
        input
      ) : (
        <Group className={css("control")} isInvalid={props.error !== undefined}>
          {input}
          {suffix}
          {isPassword && (
            <AriaButton
              className={css("inside")}
              aria-pressed={shown}
              onPress={() => {
                setShown(!shown);
              }}
            >
              {shown ? kitText.hidePassword : kitText.showPassword}
              <span className="visually-hidden"> {props.label.toLowerCase()}</span>
            </AriaButton>
          )}
        </Group>
      )}
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
};
