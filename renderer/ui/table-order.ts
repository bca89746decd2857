// How a table's rows are ordered: Swedish letters, numbers as numbers, and what is missing last.

export type SortValue = string | number | null | undefined;
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator("sv", { numeric: true });

const compare = (a: SortValue, b: SortValue): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** A new list in that order; rows without a value stay last both ways. */
export const inOrder = <Row>(rows: readonly Row[], by: (row: Row) => SortValue, descending: boolean): readonly Row[] =>
  [...rows].sort((first, second) => {
    const a = by(first);
    const b = by(second);
    const aMissing = a === null || a === undefined || a === "";
    const bMissing = b === null || b === undefined || b === "";
    if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
    return descending ? compare(b, a) : compare(a, b);
  });
