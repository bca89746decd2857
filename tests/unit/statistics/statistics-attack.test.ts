import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineHalves } from "../../../shared/domain/statistics/combine.ts";
import { countTables, tell } from "../../../shared/domain/statistics/count-tables.ts";
import type { StatisticsFacts } from "../../../shared/domain/statistics/facts.ts";
import { halvesOf, type ReportPeriod } from "../../../shared/domain/statistics/period.ts";
import { suppressParts } from "../../../shared/domain/statistics/suppression.ts";
import type { CountedTable } from "../../../shared/domain/statistics/table.ts";
import { equationsOf, equationsOfYear, workedOut } from "../../support/attacker.ts";
import { municipality } from "../../support/random-municipality.ts";

const year: ReportPeriod = { kind: "year", year: 2026, part: 1 };

const toldOf = (facts: StatisticsFacts, period: ReportPeriod, least: number) =>
  countTables(facts, period).map((table) => tell(table, least));

/** Every breakdown of a table, as the cells that were counted. */
const breakdowns = (table: CountedTable): readonly (readonly number[])[] => {
  if (table.kind === "parts") return [table.rows.map(({ count }) => count)];
  if (table.kind === "rowParts") return table.rows.map(({ parts }) => parts.map(({ count }) => count));
  return table.kind === "shares" ? table.rows.map(({ count, of }) => [count, of - count]) : [];
};

/** Another table with the same total: one unit moved from one cell to another, or the whole turned round. */
const neighbours = (cells: readonly number[]): readonly (readonly number[])[] => {
  const moved = cells.flatMap((cell, from) =>
    cell === 0 ? [] : cells.map((_, to) => cells.map((one, at) => one - Number(at === from) + Number(at === to))),
  );
  const turned = cells.map((_, by) => [...cells.slice(by), ...cells.slice(0, by)]);
  return [...moved, ...turned];
};

/** The hidden cells for which nobody who knows the rule can think of another value. */
const readByTheRule = (cells: readonly number[], least: number): readonly number[] => {
  const picture = suppressParts(cells, least);
  const alike = neighbours(cells).filter(
    (other) => JSON.stringify(suppressParts(other, least)) === JSON.stringify(picture),
  );
  return picture.flatMap((shown, at) =>
    shown === null && alike.every((other) => other[at] === cells[at]) ? [at] : [],
  );
};

describe("Two half-years and the year of 500 municipalities (R47, domain.md 2.12)", () => {
  it("leave at least two possible values for every hidden number, whoever has all of it", () => {
    let hiddenCells = 0;
    fc.assert(
      fc.property(municipality, fc.constantFrom(3, 5, 8), (facts, least) => {
        const [first, second] = halvesOf(year);
        const one = toldOf(facts, first, least);
        const other = toldOf(facts, second, least);
        const equations = [
          ...equationsOf("H1", one),
          ...equationsOf("H2", other),
          ...equationsOfYear(
            [
              ["H1", one],
              ["H2", other],
            ],
            combineHalves([one, other]),
          ),
        ];
        hiddenCells += new Set(equations.flatMap(({ variables }) => variables)).size;
        expect(workedOut(equations)).toEqual([]);
        for (const period of [first, second]) {
          for (const cells of countTables(facts, period).flatMap(breakdowns)) {
            expect(readByTheRule(cells, least), JSON.stringify(cells)).toEqual([]);
          }
        }
      }),
      { numRuns: 500, seed: 20_261_127 },
    );
    expect(hiddenCells).toBeGreaterThan(10_000);
  });

  it("add up: a case that was open is there at the start, or came, and left or is there at the end", () => {
    fc.assert(
      fc.property(municipality, (facts) => {
        const [first, second] = halvesOf(year).map((period) => {
          const table = countTables(facts, period).find(({ id }) => id === "cases");
          if (table?.kind !== "totals") throw new Error("cases are totals");
          return Object.fromEntries(table.rows.map(({ id, count }) => [id, count]));
        });
        expect(first?.["atEnd"]).toBe(second?.["atStart"]);
        for (const half of [first, second]) {
          const { atStart = 0, opened = 0, reopened = 0, closed = 0 } = half ?? {};
          expect(atStart).toBeGreaterThanOrEqual(0);
          expect(half?.["atEnd"]).toBe(atStart + opened + reopened - closed);
        }
      }),
      { numRuns: 100 },
    );
  });
});
