// A table of the report as rows of words: one shape for every kind, on the screen and in its documents.
import type { ToldTable } from "../domain/statistics/table.ts";
import { concernEndText, reportTableText, reportText } from "./report.ts";

/** A row as it is shown. `share` (0–1) is how long its bar is; nothing where there is no number to draw. */
export interface ShownRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isHidden: boolean;
  readonly share: number | null;
}

const number = (count: number): string => count.toLocaleString("sv-SE");

const shareOf = (count: number | null, most: number): number | null =>
  count === null || most === 0 ? null : count / most;

const counted = (
  table: { readonly rows: readonly { readonly id: string; readonly count: number | null }[] },
  nameOf: (id: string) => string,
  few?: string,
): readonly ShownRow[] => {
  const most = Math.max(0, ...table.rows.map(({ count }) => count ?? 0));
  return table.rows.map(({ id, count }) => ({
    id,
    name: nameOf(id),
    value: count === null ? (few ?? reportText.hidden) : number(count),
    isHidden: count === null,
    share: shareOf(count, most),
  }));
};

/** The rows of a table, with a last one for its total where it has one. */
export const rowsOf = (table: ToldTable, least: number): readonly ShownRow[] => {
  const names = reportTableText[table.id].rows;
  const nameOf = (id: string): string => names[id] ?? id;
  switch (table.kind) {
    case "totals":
      return counted(table, nameOf);
    case "parts":
      return [
        ...counted(table, nameOf),
        { id: "total", name: reportText.total, value: number(table.total), isHidden: false, share: null },
      ];
    case "alone":
      return counted(table, nameOf, reportText.few(least)).filter(
        ({ value }) => value !== "0" || table.rows.length === 1,
      );
    case "rates":
    case "shares":
      return table.rows.map(({ id, count, of }) => ({
        id,
        name: nameOf(id),
        value: count === null ? reportText.hiddenOf(of) : reportText.of(count, of),
        isHidden: count === null,
        share: shareOf(count, of),
      }));
    case "rowParts":
      return table.rows.flatMap(({ id, total, parts }) =>
        parts.map((part) => ({
          id: `${id}-${part.id}`,
          name: `${nameOf(id)}: ${(concernEndText[part.id] ?? part.id).toLowerCase()}`,
          value: part.count === null ? reportText.hidden : number(part.count),
          isHidden: part.count === null,
          share: shareOf(part.count, total),
        })),
      );
    case "medians":
      return table.rows.map(({ id, days }) => ({
        id,
        name: nameOf(id),
        value: days === null ? reportText.tooFew : reportText.days(days),
        isHidden: days === null,
        share: null,
      }));
  }
};

const isEmpty = (table: ToldTable): boolean => {
  switch (table.kind) {
    case "totals":
    case "medians":
      return false;
    case "alone":
      return table.rows.every(({ count }) => count === 0);
    case "parts":
      return table.total === 0;
    case "rowParts":
      return table.rows.every(({ total }) => total === 0);
    case "rates":
    case "shares":
      return table.rows.every(({ of }) => of === 0);
  }
};

/** What is said instead of rows that would tell nothing: there is nothing, or every number is hidden. */
export const insteadOfRows = (table: ToldTable): string | undefined => {
  if (isEmpty(table)) return reportText.emptyTable;
  if (table.kind === "medians") return table.rows.every(({ days }) => days === null) ? reportText.tooFew : undefined;
  if (table.kind === "parts" && table.rows.every(({ count }) => count === null)) {
    return reportText.allHidden(table.total);
  }
  return undefined;
};
