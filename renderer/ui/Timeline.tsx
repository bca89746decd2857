import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Timeline.module.css";

const css = classes(styles);

export interface TimelineItem {
  readonly id: string;
  readonly title: ReactNode;
  /** Who and when. */
  readonly meta: ReactNode;
  readonly body?: ReactNode;
}

/** What has happened, newest first. Not a measure of progress: that is Stepper. */
export const Timeline = ({ items, label }: { readonly items: readonly TimelineItem[]; readonly label: string }) => (
  <ol className={css("timeline")} aria-label={label}>
    {items.map(({ id, title, meta, body }) => (
      <li key={id} className={css("item")}>
        <p className={css("title")}>{title}</p>
        <p className={css("meta")}>{meta}</p>
        {body}
      </li>
    ))}
  </ol>
);
