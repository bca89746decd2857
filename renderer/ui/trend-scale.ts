// The arithmetic of a trend's drawing.

/** One point: what stands under it, and its value where one is known. */
export interface TrendPoint {
  readonly at: string;
  readonly value: number | null;
}

interface Known {
  readonly index: number;
  readonly value: number;
}

/** The unbroken runs of known values: a line is never drawn over what is not known. */
export const linesThrough = (points: readonly TrendPoint[]): readonly (readonly Known[])[] => {
  const lines: Known[][] = [];
  let line: Known[] = [];
  for (const [index, { value }] of points.entries()) {
    if (value === null) {
      line = [];
      continue;
    }
    if (line.length === 0) lines.push(line);
    line.push({ index, value });
  }
  return lines;
};

interface Ends {
  readonly target: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** How far up a value lies, 0–1. The scale begins at 0 unless something is below it. */
export const scaleOf = (points: readonly TrendPoint[], { target, from, to }: Ends) => {
  const values = [...points.flatMap(({ value }) => value ?? []), ...(target === undefined ? [] : [target])];
  const low = from ?? Math.min(0, ...values);
  const high = to ?? Math.max(low + 1, ...values);
  return { part: (value: number): number => (value - low) / (high - low) };
};
