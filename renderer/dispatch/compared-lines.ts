// Two recipients' lines that say nearly the same, found among those that differ, so that the words can be shown that do.
import { diffWords, type Stretch } from "../ui/diff-words.ts";

type Whose = "one" | "other";

interface OnlyLine {
  readonly only: Whose;
  readonly text: string;
}

/** A line in one copy alone, or one line as it reads in either. */
export type ComparedLine = OnlyLine | { readonly only: "neither"; readonly words: readonly Stretch[] };

const lengthOf = (words: readonly Stretch[], where: Stretch["in"]): number =>
  words.filter((stretch) => stretch.in === where).reduce((sum, { text }) => sum + text.trim().length, 0);

/** The words of two lines where at least half of the longer one stands in both; else they are two lines. */
const nearlySame = (one: string, other: string): readonly Stretch[] | undefined => {
  const words = diffWords(one, other);
  const both = lengthOf(words, "both");
  return both >= Math.max(lengthOf(words, "before"), lengthOf(words, "after")) && both > 0 ? words : undefined;
};

/** The lines under one heading, each line that was only worded otherwise as one. */
export const comparedLines = (lines: readonly OnlyLine[]): readonly ComparedLine[] => {
  const paired = new Set<OnlyLine>();
  const found = new Map<OnlyLine, readonly Stretch[]>();
  for (const line of lines.filter(({ only }) => only === "one")) {
    for (const candidate of lines) {
      if (candidate.only === "one" || paired.has(candidate)) continue;
      const words = nearlySame(line.text, candidate.text);
      if (words === undefined) continue;
      found.set(line, words);
      paired.add(candidate);
      break;
    }
  }
  return lines
    .filter((line) => !paired.has(line))
    .map((line): ComparedLine => {
      const words = found.get(line);
      return words === undefined ? line : { only: "neither", words };
    });
};
