import { diffWords } from "diff";
import { returnedText as text } from "../../../../shared/text/returned-minutes.ts";
import { classes } from "../../../ui/classes.ts";
import styles from "./Returned.module.css";

const css = classes(styles);
const words = new Intl.Segmenter("sv", { granularity: "word" });

export interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts as one, word by word: what goes is struck, what comes is underlined, and a screen reader is told which. */
export const WordDiff = ({ before, after }: WordDiffProps) => (
  <p className={css("diff")}>
    {diffWords(before, after, { intlSegmenter: words }).map(({ value, added, removed }, index) => {
      // the parts have no identity but their place
      const key = `${String(index)} ${value}`;
      if (added) {
        return (
          <ins key={key}>
            <span className="visually-hidden">{text.comes} </span>
            {value}
          </ins>
        );
      }
      return removed ? (
        <del key={key}>
          <span className="visually-hidden">{text.goes} </span>
          {value}
        </del>
      ) : (
        <span key={key}>{value}</span>
      );
    })}
  </p>
);
