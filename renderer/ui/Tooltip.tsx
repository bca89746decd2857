import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Tooltip.module.css";

const css = classes(styles);

export interface TooltipProps {
  readonly text: string;
  /** The control it belongs to: one of ours or React Aria's, so that it can take focus. */
  readonly children: ReactElement;
}

/** Words beside a control on hover and focus. Never the only place where something is said. */
export const Tooltip = ({ text, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <AriaTooltip className={css("tooltip", "fade-in")} offset={6}>
      {text}
    </AriaTooltip>
  </TooltipTrigger>
);
