// Where things stand on a page: one column, columns side by side, or a page with a side column.
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Layout.module.css";

const css = classes(styles);

/** Things below each other. */
export const Stack = ({
  children,
  gap = "normal",
}: {
  readonly children: ReactNode;
  readonly gap?: "tight" | "normal" | "wide";
}) => <div className={css("stack", gap)}>{children}</div>;

/** Things beside each other, wrapping when there is no room. */
export const Row = ({
  children,
  align = "end",
}: {
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
}) => <div className={css("row", align)}>{children}</div>;

/** Fields of equal width beside each other, their boxes level whichever have a hint; one column in a narrow place. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={css("fields")} data-field-row>
    {children}
  </div>
);

export interface WithSideProps {
  readonly children: ReactNode;
  readonly side?: ReactNode;
  /** What the page leads to: at the top of the side column, and of the page when it is narrow. */
  readonly first?: ReactNode;
}

/** The page's main column and, at its right, what helps: the next step, the latest events. Below each other when narrow. */
export const WithSide = ({ children, side, first }: WithSideProps) => (
  <div className={css("with-side", first !== undefined && "with-first")}>
    {first !== undefined && <div className={css("first")}>{first}</div>}
    <div className={css("stack", "normal", "main")}>{children}</div>
    {side !== undefined && <aside className={css("stack", "normal", "side")}>{side}</aside>}
  </div>
);
