import type { ReactNode } from "react";
import { SwitchButton, SwitchField } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Choice.module.css";
import fieldStyles from "./Field.module.css";

const css = classes({ ...fieldStyles, ...styles });

export interface SwitchProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** A setting that acts at once. Never for an answer that somebody gives: use RadioChoice. */
export const Switch = ({ children, value, onChange, hint, disabled = false }: SwitchProps) => (
  <SwitchField isSelected={value} onChange={onChange} isDisabled={disabled}>
    <SwitchButton className={css("choice", "plain")}>
      <span className={css("track")} aria-hidden />
      <span className={css("words")}>
        <span className={css("name")}>{children}</span>
        {hint !== undefined && <span className={css("hint")}>{hint}</span>}
      </span>
    </SwitchButton>
  </SwitchField>
);
