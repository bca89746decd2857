// Somebody who has every report that was told and wants the numbers that are hidden. An exact solver that shares nothing
// with the rule it attacks: whole numbers from 0, and every sum that can be read or follows from what can be read.
import type { ToldTable } from "../../shared/domain/statistics/table.ts";

/** The variables add up to `sum`. */
export interface Equation {
  readonly variables: readonly string[];
  readonly sum: number;
}

interface Cell {
  readonly key: string;
  readonly count: number | null;
}

/** Breakdowns with their totals, each cell named by where it stands. */
const breakdowns = (
  report: string,
  table: ToldTable,
): readonly { readonly total: number; readonly cells: readonly Cell[] }[] => {
  const key = (...path: readonly string[]) => [report, table.id, ...path].join("/");
  if (table.kind === "parts") {
    return [{ total: table.total, cells: table.rows.map(({ id, count }) => ({ key: key(id), count })) }];
  }
  if (table.kind === "rowParts") {
    return table.rows.map((row) => ({
      total: row.total,
      cells: row.parts.map(({ id, count }) => ({ key: key(row.id, id), count })),
    }));
  }
  if (table.kind === "shares") {
    return table.rows.map(({ id, count, of }) => ({
      total: of,
      cells: [
        { key: key(id), count },
        { key: key(id, "rest"), count: count === null ? null : of - count },
      ],
    }));
  }
  return [];
};

/** What a report says, as sums over its hidden cells. */
export const equationsOf = (report: string, tables: readonly ToldTable[]): readonly Equation[] =>
  tables.flatMap((table) =>
    breakdowns(report, table).map(({ total, cells }) => ({
      variables: cells.filter(({ count }) => count === null).map(({ key }) => key),
      sum: total - cells.reduce((sum, { count }) => sum + (count ?? 0), 0),
    })),
  );

/** What a year says beside its two halves: each of its cells is theirs together. */
export const equationsOfYear = (
  halves: readonly [readonly [string, readonly ToldTable[]], readonly [string, readonly ToldTable[]]],
  year: readonly ToldTable[],
): readonly Equation[] => {
  const cellsOf = ([report, tables]: readonly [string, readonly ToldTable[]]) =>
    tables.flatMap((table) => breakdowns(report, table).flatMap(({ cells }) => cells));
  const known = new Map(halves.flatMap(cellsOf).map(({ key, count }) => [key, count]));
  return cellsOf(["", year]).flatMap(({ key, count }) => {
    if (count === null) return [];
    const both = halves.map(([report]) => `${report}${key}`);
    const told = both.reduce((sum, one) => sum + (known.get(one) ?? 0), 0);
    return [{ variables: both.filter((one) => known.get(one) === null), sum: count - told }];
  });
};

type Bounds = Map<string, readonly [number, number]>;

/** Narrows every variable until nothing changes; false when a sum cannot be reached. */
const narrow = (equations: readonly Equation[], bounds: Bounds): boolean => {
  for (let changed = true; changed;) {
    changed = false;
    for (const { variables, sum } of equations) {
      const lows = variables.reduce((total, name) => total + (bounds.get(name)?.[0] ?? 0), 0);
      const highs = variables.reduce((total, name) => total + (bounds.get(name)?.[1] ?? 0), 0);
      if (lows > sum || highs < sum) return false;
      for (const name of variables) {
        const [low, high] = bounds.get(name) ?? [0, 0];
        const next = [Math.max(low, sum - (highs - high)), Math.min(high, sum - (lows - low))] as const;
        if (next[0] > next[1]) return false;
        if (next[0] === low && next[1] === high) continue;
        bounds.set(name, next);
        changed = true;
      }
      if (changed) break;
    }
  }
  return true;
};

/** Whether the sums can all hold at once, by trying the value of one variable after the other. */
const canHold = (equations: readonly Equation[], bounds: Bounds): boolean => {
  if (!narrow(equations, bounds)) return false;
  const open = [...bounds].find(([, [low, high]]) => low < high);
  if (open === undefined) return true;
  const [name, [low, high]] = open;
  for (let value = low; value <= high; value += 1) {
    if (canHold(equations, new Map(bounds).set(name, [value, value]))) return true;
  }
  return false;
};

/** The equations that a variable has to do with, by way of others too. */
const around = (variable: string, equations: readonly Equation[]): readonly Equation[] => {
  const names = new Set([variable]);
  const found = new Set<Equation>();
  for (let grown = true; grown;) {
    grown = false;
    for (const equation of equations) {
      if (found.has(equation) || !equation.variables.some((name) => names.has(name))) continue;
      found.add(equation);
      for (const name of equation.variables) names.add(name);
      grown = true;
    }
  }
  return [...found];
};

/** The hidden cells that have only one value left, with it. */
export const workedOut = (
  equations: readonly Equation[],
): readonly { readonly cell: string; readonly value: number }[] => {
  const cells = [...new Set(equations.flatMap(({ variables }) => variables))];
  return cells.flatMap((cell) => {
    const own = around(cell, equations);
    const most = Math.max(0, ...own.map(({ sum }) => sum));
    const names = new Set(own.flatMap(({ variables }) => variables));
    const left: number[] = [];
    for (let value = 0; value <= most && left.length < 2; value += 1) {
      const bounds: Bounds = new Map([...names].map((name) => [name, [0, most] as const]));
      if (canHold(own, bounds.set(cell, [value, value]))) left.push(value);
    }
    return left.length > 1 ? [] : [{ cell, value: left[0] ?? Number.NaN }];
  });
};
