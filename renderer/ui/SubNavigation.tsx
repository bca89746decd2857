import { Link } from "@tanstack/react-router";
import { classes } from "./classes.ts";
import styles from "./SubNavigation.module.css";

const css = classes(styles);

export interface SubNavigationItem {
  readonly path: string;
  readonly label: string;
  /** Waiting for attention there. */
  readonly count?: number | undefined;
}

/** The parts of one thing, each a route of its own. The router marks the current one. */
export const SubNavigation = ({
  items,
  label,
}: {
  readonly items: readonly SubNavigationItem[];
  readonly label: string;
}) => (
  <nav aria-label={label} className={css("navigation")}>
    {items.map(({ path, label: words, count }) => (
      <Link key={path} to={path} className={css("item")}>
        {words}
        {count !== undefined && count > 0 && <span className={css("count")}>{count}</span>}
      </Link>
    ))}
  </nav>
);
