// Counting.
import { daysBetween, type Day } from "../day.ts";

/** How many of the values are each of the ids, in the ids' order: a row for every id, with 0 where there is none. */
export const tally = <Id extends string>(ids: readonly Id[], values: readonly Id[]) =>
  ids.map((id) => ({ id, count: values.filter((value) => value === id).length }));

/** The middle value, or the mean of the two in the middle; nothing of nothing. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted.at(Math.floor((sorted.length - 1) / 2)), sorted.at(Math.floor(sorted.length / 2))];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** A row of a table of medians. */
export const medianRow = (id: string, spans: readonly number[]) => ({ id, days: median(spans), from: spans.length });

/** The days between two days that both are known and in their order. */
export const span = (from: Day | null | undefined, to: Day | null | undefined): readonly number[] =>
  from !== null && from !== undefined && to !== null && to !== undefined && from <= to ? [daysBetween(from, to)] : [];
