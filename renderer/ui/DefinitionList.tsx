import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./DefinitionList.module.css";

const css = classes(styles);

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Facts in two columns: whom and what a dialog is about, the details of a person. */
export const DefinitionList = ({
  facts,
  strong = false,
}: {
  readonly facts: readonly Fact[];
  readonly strong?: boolean;
}) => (
  <dl className={css("list", strong && "strong")}>
    {facts.map(({ term, value }) => (
      <div key={term} className={css("row")}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
