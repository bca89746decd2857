import { Info, OctagonAlert, ShieldAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Band.module.css";

const css = classes(styles);

export type BandTone = "info" | "warn" | "bad" | "protected";

const icons: Readonly<Record<BandTone, ReactNode>> = {
  info: <Info size={20} aria-hidden />,
  warn: <TriangleAlert size={20} aria-hidden />,
  bad: <OctagonAlert size={20} aria-hidden />,
  protected: <ShieldAlert size={20} aria-hidden />,
};

export interface BandProps {
  readonly tone: BandTone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The way forward. */
  readonly actions?: ReactNode;
  /** `alert` when it appears because of something the user just did. */
  readonly role?: "alert" | "status" | "note" | undefined;
}

/** A state that holds for all below it: what it is, why, and the way forward. */
export const Band = ({ tone, title, children, actions, role }: BandProps) => (
  <div className={css("band", tone)} {...(role !== undefined && { role })}>
    <span className={css("icon")}>{icons[tone]}</span>
    <div className={css("words")}>
      <strong>{title}</strong>
      {children !== undefined && <div className={css("text")}>{children}</div>}
    </div>
    {actions !== undefined && <div className={css("actions")}>{actions}</div>}
  </div>
);
