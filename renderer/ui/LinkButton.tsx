import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Button.module.css";

const css = classes(styles);

export interface LinkButtonProps {
  /** Where it leads, with the hash: `#/arenden`. */
  readonly href: string;
  readonly children: ReactNode;
  readonly look?: "normal" | "primary" | "quiet" | undefined;
  readonly icon?: ReactNode;
  readonly size?: "normal" | "small" | "large" | undefined;
  readonly shortcut?: string | undefined;
}

/** Looks like a button, goes somewhere: a link to those who listen. */
export const LinkButton = ({ href, children, look = "normal", icon, size = "normal", shortcut }: LinkButtonProps) => (
  <a
    href={href}
    className={css("button", look, size)}
    {...(shortcut !== undefined && { "aria-keyshortcuts": shortcut.replace("Ctrl", "Control") })}
  >
    {icon}
    {children}
  </a>
);
