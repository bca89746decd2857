import { describe, expect, it } from "vitest";
import { hidden, suppressAlone, suppressParts, suppressShare } from "../../../shared/domain/statistics/suppression.ts";

/** Every table of so many cells with so large a total. */
const tables = function* (cells: number, total: number): Generator<number[]> {
  if (cells === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of tables(cells - 1, total - first)) yield [first, ...rest];
  }
};

/**
 * For each picture, the values that somebody who knows the total, the picture and the rule itself can still think of in
 * each hidden cell.
 */
const possible = (cells: number, total: number, least: number): ReadonlyMap<string, readonly ReadonlySet<number>[]> => {
  const pictures = new Map<string, Set<number>[]>();
  for (const table of tables(cells, total)) {
    const key = JSON.stringify(suppressParts(table, least));
    const values = pictures.get(key) ?? table.map(() => new Set<number>());
    table.forEach((cell, index) => values[index]?.add(cell));
    pictures.set(key, values);
  }
  return pictures;
};

describe("Small numbers in a breakdown (R47)", () => {
  it("leave at least two possible values in each hidden cell, for whoever knows the rule and the total", () => {
    let hiddenCells = 0;
    for (const [cells, most] of [
      [2, 40],
      [3, 30],
      [4, 22],
      [5, 16],
      [6, 12],
    ] as const) {
      for (const least of [3, 4, 5, 6]) {
        for (let total = 0; total <= most; total += 1) {
          for (const [picture, values] of possible(cells, total, least)) {
            const shown: unknown = JSON.parse(picture);
            if (!Array.isArray(shown)) throw new Error("a picture is a list");
            shown.forEach((cell, index) => {
              if (cell !== hidden) return;
              hiddenCells += 1;
              expect(values[index]?.size, `${picture} of ${String(total)}, least ${String(least)}`).toBeGreaterThan(1);
            });
          }
        }
      }
    }
    expect(hiddenCells).toBeGreaterThan(1_000);
  });

  it("are never told, and a breakdown without any is told whole", () => {
    expect(suppressParts([0, 7, 12], 5)).toEqual([0, 7, 12]);
    expect(suppressParts([5, 5, 0], 5)).toEqual([5, 5, 0]);
    expect(suppressParts([1, 9, 30], 5)).toEqual([hidden, hidden, 30]);
    expect(suppressParts([30, 9, 2], 5)).toEqual([hidden, 9, hidden]);
    expect(suppressParts([0, 3, 9, 30], 5)).toEqual([hidden, hidden, hidden, 30]);
  });

  it("leave only the total where the hidden ones could be read in one way", () => {
    expect(suppressParts([1, 5, 30], 5)).toEqual([hidden, hidden, hidden]);
  });

  it("hide both parts of a share, and stand as few where there is no total", () => {
    expect(suppressShare(2, 30, 5)).toBe(hidden);
    expect(suppressShare(28, 30, 5)).toBe(hidden);
    expect(suppressShare(0, 30, 5)).toBe(0);
    expect(suppressShare(12, 30, 5)).toBe(12);
    expect([0, 1, 4, 5].map((count) => suppressAlone(count, 5))).toEqual([0, hidden, hidden, 5]);
  });
});
