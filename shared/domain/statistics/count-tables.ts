// All tables of a period, and what of them is told.
import { caseTables, consultationTables } from "./case-tables.ts";
import type { StatisticsFacts } from "./facts.ts";
import type { ReportPeriod } from "./period.ts";
import { suppressAlone, suppressParts, suppressShare } from "./suppression.ts";
import { type CountedTable, tableIds, type ToldTable } from "./table.ts";
import { meetingTables, outcomeTables } from "./work-tables.ts";

/** Every table of a period, in the order of a report. Exact: for the coordinator's own eyes. */
export const countTables = (facts: StatisticsFacts, period: ReportPeriod): readonly CountedTable[] => {
  const tables = [
    ...consultationTables(facts, period),
    ...caseTables(facts, period),
    ...meetingTables(facts, period),
    ...outcomeTables(facts, period),
  ];
  return tables.toSorted((one, other) => tableIds.indexOf(one.id) - tableIds.indexOf(other.id));
};

const withCounts = <Row extends { readonly count: number }>(rows: readonly Row[], least: number) => {
  const told = suppressParts(
    rows.map(({ count }) => count),
    least,
  );
  return rows.map((row, index) => ({ ...row, count: told[index] ?? null }));
};

/** A table as others may read it (R47). `least` is the smallest number about people that is told. */
export const tell = (table: CountedTable, least: number): ToldTable => {
  switch (table.kind) {
    case "totals":
    case "rates":
      return table;
    case "parts":
      return { ...table, rows: withCounts(table.rows, least) };
    case "rowParts":
      return { ...table, rows: table.rows.map((row) => ({ ...row, parts: withCounts(row.parts, least) })) };
    case "shares":
      return { ...table, rows: table.rows.map((row) => ({ ...row, count: suppressShare(row.count, row.of, least) })) };
    case "alone":
      return { ...table, rows: table.rows.map((row) => ({ ...row, count: suppressAlone(row.count, least) })) };
    case "medians":
      return {
        ...table,
        // How many a median is of is a small number too, and is never told.
        rows: table.rows.map(({ id, days, from }) => ({ id, days: from < least ? null : days, from: null })),
      };
  }
};
