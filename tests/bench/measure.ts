// Measures two sides of a row in turn, so that whatever else the machine does touches both.

/** One comparison: ours against a reference, in milliseconds; the smaller the better. */
export interface Row {
  readonly name: string;
  readonly referenceIs: string;
  /** The row holds when ours takes at most this many times the reference. */
  readonly goal: number;
  /** At least 7, or 3 of one that takes minutes. */
  readonly rounds: number;
  readonly isLong?: boolean;
  readonly ours: () => Promise<number>;
  readonly reference: () => Promise<number>;
  /** Removes what the row made. */
  readonly close: () => Promise<void>;
}

/** Makes ready what a row needs; that is not measured. A sentence instead where it cannot be run. */
export type OpenRow = () => Promise<Row | string>;

export interface Measured {
  readonly name: string;
  /** Milliseconds, median. */
  readonly ours: number;
  readonly reference: number;
  readonly referenceIs: string;
  readonly ratio: number;
  readonly goal: number;
  readonly holds: boolean;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

const rounded = (value: number): number => Number(value.toPrecision(4));

export const measure = async (row: Row): Promise<Measured> => {
  if (row.rounds < (row.isLong === true ? 3 : 7)) throw new Error("a median of fewer is not shown");
  // The first run of each fills caches and is not counted.
  await row.reference();
  await row.ours();
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < row.rounds; round += 1) {
    if (round % 2 === 0) reference.push(await row.reference());
    ours.push(await row.ours());
    if (round % 2 === 1) reference.push(await row.reference());
  }
  const ratio = median(ours) / median(reference);
  return {
    name: row.name,
    ours: rounded(median(ours)),
    reference: rounded(median(reference)),
    referenceIs: row.referenceIs,
    ratio: rounded(ratio),
    goal: row.goal,
    holds: ratio <= row.goal,
  };
};

/** The milliseconds that something took. */
export const time = async (body: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await body();
  return performance.now() - started;
};
