// What differs between two recipients' copies, line by line. From the documents themselves, never from a file that was laid out.
import { diffArrays } from "diff";
import type { PlanLine } from "./plan-lines.ts";

/** A line that stands in only one of two copies. */
export interface OnlyLine {
  readonly only: "one" | "other";
  readonly text: string;
}

export interface Comparison {
  /** How many lines stand in both. */
  readonly same: number;
  /** In the order of the documents; the headings that the lines stand under, in words. */
  readonly parts: { readonly under: string; readonly lines: OnlyLine[] }[];
}

// A line is the same only under the same heading: what was moved is told of in both places.
const sameLine = (one: PlanLine, other: PlanLine): boolean =>
  one.text === other.text && one.under.join("\n") === other.under.join("\n");

/** Compares the lines of one copy with those of another. */
export const compareLines = (one: readonly PlanLine[], other: readonly PlanLine[]): Comparison => {
  let same = 0;
  const parts: Comparison["parts"] = [];
  // Where the last stretch of differences began: what either copy has under one heading there is told together.
  let stretch = 0;
  for (const { added, removed, value } of diffArrays<PlanLine>([...one], [...other], { comparator: sameLine })) {
    if (!added && !removed) {
      same += value.length;
      stretch = Math.max(0, parts.length - 1);
      continue;
    }
    for (const { under, text } of value) {
      const heading = under.join(", ");
      const line: OnlyLine = { only: removed ? "one" : "other", text };
      const part = parts.slice(stretch).find((one) => one.under === heading);
      if (part !== undefined) part.lines.push(line);
      else parts.push({ under: heading, lines: [line] });
    }
  }
  return { same, parts };
};
