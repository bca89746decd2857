// What every field has round its control: label, hint, and what is wrong with it.
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";

const css = classes(styles);

/** What all fields take. `name` is how FormErrors finds the field to focus. */
export interface FieldProps {
  readonly label: string;
  readonly name?: string | undefined;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, in words. Present means invalid. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Says "valfritt" beside the label. */
  readonly optional?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

export const FieldLabel = ({ label, optional, hideLabel }: Pick<FieldProps, "label" | "optional" | "hideLabel">) => (
  <Label className={hideLabel ? "visually-hidden" : css("label")}>
    {label}
    {optional && <span className={css("optional")}> ({kitText.optional})</span>}
  </Label>
);

export const FieldHint = ({ hint }: Pick<FieldProps, "hint">) =>
  hint === undefined ? null : (
    <Text slot="description" className={css("hint")}>
      {hint}
    </Text>
  );

export const FieldProblem = ({ error }: Pick<FieldProps, "error">) => (
  <FieldError className={css("error")}>
    <CircleAlert size={16} aria-hidden />
    <span>{error}</span>
  </FieldError>
);

/** The properties that all of React Aria's fields share. */
export const ariaProps = ({ error, required, disabled, autoFocus }: FieldProps) => ({
  isInvalid: error !== undefined,
  isRequired: required === true,
  isDisabled: disabled === true,
  autoFocus: autoFocus === true,
  validationBehavior: "aria" as const,
});

/** Marks the field's outermost element so that `focusField` finds it. */
export const fieldMark = (name: string | undefined) => (name === undefined ? {} : { "data-field": name });
