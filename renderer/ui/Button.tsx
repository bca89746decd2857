import type { ReactNode } from "react";
import { Button as AriaButton, type PressEvent } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Button.module.css";
import { Tooltip } from "./Tooltip.tsx";

const css = classes(styles);

export type ButtonLook = "normal" | "primary" | "quiet" | "danger" | "danger-primary";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: ButtonLook | undefined;
  readonly icon?: ReactNode;
  readonly size?: "normal" | "small" | "large" | undefined;
  readonly onPress?: ((event: PressEvent) => void) | undefined;
  readonly type?: "button" | "submit" | undefined;
  /** The id of the form that a submit button outside it belongs to. */
  readonly form?: string | undefined;
  /** Work is under way: the button keeps its focus and its words, and cannot be pressed twice. */
  readonly pending?: boolean | undefined;
  /** Prefer to let the button be pressed and say what is missing; disable only what cannot be acted on at all. */
  readonly disabled?: boolean | undefined;
  readonly shortcut?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly stretch?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

export const Button = ({
  children,
  look = "normal",
  icon,
  size = "normal",
  onPress,
  type = "button",
  form,
  pending = false,
  disabled = false,
  shortcut,
  autoFocus = false,
  stretch = false,
  expanded,
  describedBy,
}: ButtonProps) => (
  <AriaButton
    className={css("button", look, size, stretch && "stretch")}
    type={type}
    isPending={pending}
    isDisabled={disabled}
    autoFocus={autoFocus}
    {...(onPress && { onPress })}
    {...(form !== undefined && { form })}
    {...(expanded !== undefined && { "aria-expanded": expanded })}
    {...(describedBy !== undefined && { "aria-describedby": describedBy })}
    {...(shortcut !== undefined && { "aria-keyshortcuts": shortcut.replace("Ctrl", "Control") })}
  >
    {icon}
    {children}
  </AriaButton>
);

export interface IconButtonProps {
  /** What the button does, in words: its name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: ((event: PressEvent) => void) | undefined;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly look?: "quiet" | "normal" | undefined;
  readonly slot?: string | undefined;
}

/** A button whose only content is an icon: always with its words as name and tooltip. */
export const IconButton = ({
  label,
  icon,
  onPress,
  shortcut,
  disabled = false,
  pressed,
  look = "quiet",
  slot,
}: IconButtonProps) => (
  <Tooltip text={shortcut === undefined ? label : `${label} (${shortcut})`}>
    <AriaButton
      className={css("button", "icon", look)}
      aria-label={label}
      isDisabled={disabled}
      {...(slot !== undefined && { slot })}
      {...(onPress && { onPress })}
      {...(pressed !== undefined && { "aria-pressed": pressed })}
      {...(shortcut !== undefined && { "aria-keyshortcuts": shortcut.replace("Ctrl", "Control") })}
    >
      {icon}
    </AriaButton>
  </Tooltip>
);
