import { type ReactNode, type Ref, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Card.module.css";

const css = classes(styles);

export interface CardProps {
  readonly children: ReactNode;
  readonly title?: ReactNode;
  /** Buttons or links at the right of the title. */
  readonly actions?: ReactNode;
  /** One line below the title. */
  readonly lead?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** `next` has the accent edge: the one obvious next step of a page. `flush` leaves no padding, for a table. */
  readonly look?: "normal" | "next" | "flush" | undefined;
  /** Lets a navigation lead here. */
  readonly id?: string | undefined;
  /** Lets the focus be led to the heading. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
}

export const Card = ({ children, title, actions, lead, level = 2, look = "normal", id, headingRef }: CardProps) => {
  const headingId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      className={css("card", look)}
      {...(id !== undefined && { id, tabIndex: -1 })}
      {...(title !== undefined && { "aria-labelledby": headingId })}
    >
      {(title !== undefined || actions !== undefined) && (
        <header className={css("header")}>
          <div>
            <Heading id={headingId} {...(headingRef !== undefined && { ref: headingRef, tabIndex: -1 })}>
              {title}
            </Heading>
            {lead !== undefined && <p className={css("lead")}>{lead}</p>}
          </div>
          {actions !== undefined && <div className={css("actions")}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
};
