import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./States.module.css";

const css = classes(styles);

export interface EmptyStateProps {
  readonly title: string;
  /** What belongs here, in a sentence. */
  readonly children?: ReactNode;
  /** The one button that begins it, or clears the filters. */
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  /** When it is all that the page holds, it has the page's heading. */
  readonly isPage?: boolean | undefined;
}

/** Nothing here: because nothing has been made, because of filters, or because all is well. Say which. */
export const EmptyState = ({ title, children, action, icon, isPage = false }: EmptyStateProps) => (
  <div className={css("empty")}>
    {icon !== undefined && <span className={css("icon")}>{icon}</span>}
    {isPage ? <h1 className={css("title")}>{title}</h1> : <p className={css("title")}>{title}</p>}
    {children !== undefined && <div className={css("body")}>{children}</div>}
    {action !== undefined && <div className={css("action")}>{action}</div>}
  </div>
);
