import { diffWords as diff } from "diff";

const words = new Intl.Segmenter("sv", { granularity: "word" });

/** A stretch of two texts: in both, or in one of them alone. */
export interface Stretch {
  readonly text: string;
  readonly in: "both" | "before" | "after";
}

/** Two texts word by word, in the order in which they would be read together. */
export const diffWords = (before: string, after: string): readonly Stretch[] =>
  diff(before, after, { intlSegmenter: words }).map(({ value, added, removed }) => ({
    text: value,
    in: added ? "after" : removed ? "before" : "both",
  }));
