import type { ReactNode, Ref } from "react";
import { classes } from "./classes.ts";
import styles from "./PageHeader.module.css";

const css = classes(styles);

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Chips beside the title. */
  readonly marks?: ReactNode;
  /** One line of facts or guidance below it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Lets the focus be led to the heading. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** A stepper or sub-navigation at the foot of the header. */
  readonly children?: ReactNode;
  /** A case header stays in sight and has its own ground from edge to edge. */
  readonly look?: "plain" | "bar" | undefined;
}

/** The heading of a page, with its marks and actions. One per page: it holds the h1. */
export const PageHeader = ({ title, marks, lead, actions, headingRef, children, look = "plain" }: PageHeaderProps) => (
  <header className={css("header", look)}>
    <div className={css("row")}>
      <div className={css("words")}>
        <div className={css("title")}>
          <h1 ref={headingRef} tabIndex={-1}>
            {title}
          </h1>
          {marks}
        </div>
        {lead !== undefined && <div className={css("lead")}>{lead}</div>}
      </div>
      {actions !== undefined && <div className={css("actions")}>{actions}</div>}
    </div>
    {children}
  </header>
);
