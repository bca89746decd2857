// The report as an Excel file: one sheet to read, one with every number in a row of its own, to count with.
import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import type { ToldTable } from "../../shared/domain/statistics/table.ts";
import { lastSentence } from "../../shared/text/documents/common.ts";
import { reportDocumentWords as words } from "../../shared/text/documents/half-year-report.ts";
import { concernEndText, periodInWords, reportTableText, reportText } from "../../shared/text/report.ts";
import { insteadOfRows, rowsOf } from "../../shared/text/report-rows.ts";
import { repack } from "./docx/repack.ts";
import type { HalfYearReportData } from "./half-year-report.ts";

/** The width of the first column of the sheet to read, in characters: with the second it fits an A4 page. */
const textWidth = 48;
const lineHeight = 15;

/** Always text, whatever it begins with: "=1+1" is written as it stands and never counted. */
const text = (value: string, strong = false): Cell => ({
  value,
  type: String,
  wrap: true,
  alignVertical: "top",
  // Nobody else says how high a row of several lines is.
  ...(value.length > textWidth && { height: lineHeight * Math.ceil(value.length / textWidth) }),
  ...(strong && { fontWeight: "bold" as const }),
});

const number = (value: number | null): Cell => (value === null ? text(reportText.hidden) : { value, type: Number });

const readableRows = (table: ToldTable, least: number): SheetData => {
  const instead = insteadOfRows(table);
  if (instead !== undefined) return [[text(instead)]];
  return rowsOf(table, least).map(({ name, value }) => [text(name), text(value)]);
};

const readable = ({ content, checksum }: HalfYearReportData): SheetData => [
  [text(words.title, true)],
  [text(words.subtitle(content.municipality, periodInWords(content.period)))],
  ...(content.edition === 1 ? [] : [[text(words.replaces(content.edition))], [text(content.replacesBecause)]]),
  ...(content.comment === "" ? [] : [[text(words.comment, true)], [text(content.comment)]]),
  ...content.tables.flatMap((table) => [
    [],
    [text(reportTableText[table.id].title, true)],
    ...readableRows(table, content.least),
    [text(reportTableText[table.id].definition)],
  ]),
  [],
  [text(words.aboutNobody)],
  [text(reportText.hiddenWhy(content.least))],
  [text(words.frozen(content.frozenOn, checksum))],
  [text(lastSentence)],
];

/** Every number of a table: its row, the number, out of how many, and what is odd about it. */
const numbersOf = (table: ToldTable): readonly (readonly [row: string, count: number | null, of: number | null])[] => {
  const names = reportTableText[table.id].rows;
  const nameOf = (id: string): string => names[id] ?? id;
  switch (table.kind) {
    case "totals":
    case "alone":
      return table.rows.map(({ id, count }) => [nameOf(id), count, null]);
    case "parts":
      return table.rows.map(({ id, count }) => [nameOf(id), count, table.total]);
    case "rates":
    case "shares":
      return table.rows.map(({ id, count, of }) => [nameOf(id), count, of]);
    case "rowParts":
      return table.rows.flatMap(({ id, total, parts }) =>
        parts.map(
          (part) =>
            [`${nameOf(id)}: ${(concernEndText[part.id] ?? part.id).toLowerCase()}`, part.count, total] as const,
        ),
      );
    case "medians":
      return table.rows.map(({ id, days }) => [nameOf(id), days, null]);
  }
};

const countable = ({ content }: HalfYearReportData): SheetData => {
  const { columns } = words;
  return [
    [columns.table, columns.row, columns.count, columns.of].map((label) => text(label, true)),
    ...content.tables.flatMap((table) =>
      numbersOf(table).map(([row, count, of]) => [
        text(reportTableText[table.id].title),
        text(row),
        number(count),
        ...(of === null ? [] : [number(of)]),
      ]),
    ),
  ];
};

/** The same report gives the same bytes. */
export const writeReportXlsx = async (data: HalfYearReportData): Promise<Uint8Array> => {
  const file = writeXlsxFile([
    { sheet: words.sheet.report, data: readable(data), columns: [{ width: textWidth }, { width: 18 }] },
    {
      sheet: words.sheet.numbers,
      data: countable(data),
      columns: [{ width: 34 }, { width: 40 }, { width: 10 }, { width: 10 }],
      orientation: "landscape",
      stickyRowsCount: 1,
    },
  ]);
  return repack(await file.toBuffer(), data.content.frozenOn);
};
