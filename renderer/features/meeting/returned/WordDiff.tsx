import { returnedText as text } from "../../../../shared/text/returned-minutes.ts";
import { classes } from "../../../ui/classes.ts";
import { diffWords } from "../../../ui/diff-words.ts";
import styles from "./Returned.module.css";

const css = classes(styles);

export interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts as one, word by word: what goes is struck, what comes is underlined, and a screen reader is told which. */
export const WordDiff = ({ before, after }: WordDiffProps) => (
  <p className={css("diff")}>
    {diffWords(before, after).map((stretch, index) => {
      // the parts have no identity but their place
      const key = `${String(index)} ${stretch.text}`;
      switch (stretch.in) {
        case "after":
          return (
            <ins key={key}>
              <span className="visually-hidden">{text.comes} </span>
              {stretch.text}
            </ins>
          );
        case "before":
          return (
            <del key={key}>
              <span className="visually-hidden">{text.goes} </span>
              {stretch.text}
            </del>
          );
        case "both":
          return <span key={key}>{stretch.text}</span>;
      }
    })}
  </p>
);
