// Chance that can be replayed: the same seed gives the same run. Not for keys.
import { createHash } from "node:crypto";

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** At least 0, below `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones of the list, or all of them, in the list's order. */
  some<T>(from: readonly T[], count: number): readonly T[];
  bytes(length: number): Buffer;
}

/** Mulberry32, begun from a hash, so that neighbouring seeds have nothing in common. */
export const randomFrom = (seed: number, ...words: readonly string[]): Random => {
  let state = createHash("sha256")
    .update(JSON.stringify([seed, ...words]))
    .digest()
    .readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      if (from.length === 0) throw new Error("there is nothing to pick from");
      // Below the length, so it is one of them, which may itself be undefined.
      return from[below(from.length)] as (typeof from)[number];
    },
    some: (from, count) => {
      const left = from.map((_, index) => index);
      const taken = new Set<number>();
      while (taken.size < Math.min(count, from.length)) {
        const [index = 0] = left.splice(below(left.length), 1);
        taken.add(index);
      }
      return from.filter((_, index) => taken.has(index));
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
};
