// [Note: Suppression] Small numbers about people are not told (R47, `domain.md` 2.12), nor what would let somebody work
// them out. The rule is made so that it can be proved by hand, not searched for:
//
// A breakdown has cells that add up to a total everybody knows. `least` is the smallest number that is told (5, 3–20).
// 1. Where no cell lies in 1…least−1, everything is told, zeros too.
// 2. Otherwise every cell below `least` is hidden, zeros too, and with them one more: the next told cell in the table's
//    order after the first run of hidden ones. Which one it is follows from where the small cells are, never from how large
//    the others are, so that the choice tells nothing.
// 3. Where the hidden ones then add up to just `least` + 1 there is one way left to read them: nothing but the total is told.
//
// Whoever knows the rule, the total and every told cell can still move one unit between two hidden cells (or turn the
// whole table round, in 3) and get the same picture: at least two values are possible for each. `suppression.test.ts`
// tries every small table against somebody who knows this very code; `statistics-attack.test.ts` whole municipalities.
//
// Between tables: breakdowns share nothing but totals that are told anyway. Each counts what happened in the period (cases
// opened, cases closed, meetings held), so that no case's cell can be found by taking one period from another; a year and a
// region are put together from what has been told already (`combine.ts`), and periods that overlap are never told twice.

/** A cell that is not told (dolt tal). */
export const hidden = null;
export type Shown = number | null;

/**
 * The cells of a breakdown as they are told, in the same order; `null` is hidden. The total is known to everybody.
 * See: [Note: Suppression]
 */
export const suppressParts = (cells: readonly number[], least: number): readonly Shown[] => {
  const isSmall = (cell: number): boolean => cell < least;
  if (!cells.some((cell) => cell > 0 && isSmall(cell))) return cells;
  const extra = nextTold(cells.map(isSmall));
  const isHidden = (cell: number, index: number): boolean => isSmall(cell) || index === extra;
  const sum = cells.filter(isHidden).reduce((one, other) => one + other, 0);
  // See rule 3; without a further cell the sum is the total, which is always told.
  if (extra !== undefined && sum === least + 1) return cells.map(() => hidden);
  return cells.map((cell, index) => (isHidden(cell, index) ? hidden : cell));
};

/** The told cell that follows the first run of hidden ones, the table read as a ring. */
const nextTold = (small: readonly boolean[]): number | undefined => {
  const at = small.findIndex((isSmall, index) => !isSmall && small.at(index - 1) === true);
  return at === -1 ? undefined : at;
};

/** A number out of a known total, as "7 av 12"; `null` is hidden. The other part is as telling as this one. */
export const suppressShare = (count: number, total: number, least: number): Shown =>
  suppressParts([count, total - count], least)[0] ?? hidden;

/** A number that is part of no known total: told from `least` on. Zero is told too. */
export const suppressAlone = (count: number, least: number): Shown => (count > 0 && count < least ? hidden : count);
