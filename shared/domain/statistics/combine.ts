// A report that is put together from reports that have been told: a year from its half-years, a region from its
// municipalities. Nothing is counted again, so that nothing can be learnt by taking one from the other.
// See: [Note: Suppression]
import type { Shown } from "./suppression.ts";
import type { ToldTable } from "./table.ts";

/** A sum is hidden when one of its numbers is. */
const sum = (one: Shown, other: Shown): Shown => (one === null || other === null ? null : one + other);

type Told = ToldTable & { readonly kind: Exclude<ToldTable["kind"], "medians"> };

/** What adding one table to another needs them to share: kind and rows. Reports of the same definitions do. */
const added = <Row extends { readonly id: string }>(
  one: readonly Row[],
  other: readonly Row[],
  add: (one: Row, other: Row) => Row,
) =>
  one.map((row) => {
    const match = other.find(({ id }) => id === row.id);
    return match === undefined ? row : add(row, match);
  });

const addTables = (one: Told, other: Told): Told => {
  if (one.kind === "totals" && other.kind === "totals") {
    return { ...one, rows: added(one.rows, other.rows, (a, b) => ({ ...a, count: a.count + b.count })) };
  }
  if (one.kind === "rates" && other.kind === "rates") {
    return {
      ...one,
      rows: added(one.rows, other.rows, (a, b) => ({ ...a, count: a.count + b.count, of: a.of + b.of })),
    };
  }
  if (one.kind === "parts" && other.kind === "parts") {
    const rows = added(one.rows, other.rows, (a, b) => ({ ...a, count: sum(a.count, b.count) }));
    return { ...one, total: one.total + other.total, rows };
  }
  if (one.kind === "shares" && other.kind === "shares") {
    return {
      ...one,
      rows: added(one.rows, other.rows, (a, b) => ({ ...a, count: sum(a.count, b.count), of: a.of + b.of })),
    };
  }
  if (one.kind === "alone" && other.kind === "alone") {
    return { ...one, rows: added(one.rows, other.rows, (a, b) => ({ ...a, count: sum(a.count, b.count) })) };
  }
  if (one.kind === "rowParts" && other.kind === "rowParts") {
    const rows = added(one.rows, other.rows, (a, b) => ({
      ...a,
      total: a.total + b.total,
      parts: added(a.parts, b.parts, (x, y) => ({ ...x, count: sum(x.count, y.count) })),
    }));
    return { ...one, rows };
  }
  return one;
};

const canBeAdded = (table: ToldTable): table is Told => table.kind !== "medians";

/** How many cases were open is a moment, not a sum: a year begins as its first half and ends as its second. */
const withMoments = (combined: ToldTable, packs: readonly (readonly ToldTable[])[]): ToldTable => {
  if (combined.id !== "cases" || combined.kind !== "totals") return combined;
  const countOf = (tables: readonly ToldTable[] | undefined, row: string) => {
    const table = tables?.find(({ id }) => id === "cases");
    return table?.kind === "totals" ? table.rows.find(({ id }) => id === row)?.count : undefined;
  };
  const moments = { atStart: countOf(packs[0], "atStart"), atEnd: countOf(packs.at(-1), "atEnd") };
  const rows = combined.rows.map((row) =>
    row.id === "atStart" || row.id === "atEnd" ? { ...row, count: moments[row.id] ?? row.count } : row,
  );
  return { ...combined, rows };
};

const add = (packs: readonly (readonly ToldTable[])[]): readonly ToldTable[] => {
  const [first = [], ...rest] = packs;
  return first.filter(canBeAdded).map((table) =>
    rest.reduce<Told>((sofar, tables) => {
      const other = tables.find(({ id }) => id === table.id);
      return other !== undefined && canBeAdded(other) ? addTables(sofar, other) : sofar;
    }, table),
  );
};

/** A year's tables from its two half-years', in their order. Medians cannot be put together, and are left out. */
export const combineHalves = (halves: readonly [readonly ToldTable[], readonly ToldTable[]]): readonly ToldTable[] =>
  add(halves).map((table) => withMoments(table, halves));

/** A region's tables from its municipalities'. */
export const combineMunicipalities = (packs: readonly (readonly ToldTable[])[]): readonly ToldTable[] => add(packs);
