// Rapport till styrgruppen: the same report as PDF, as a Word file and as an Excel file. Nothing in it is about a person.
import { periodInWords, reportTableText, reportText } from "../../shared/text/report.ts";
import { insteadOfRows, rowsOf, type ShownRow } from "../../shared/text/report-rows.ts";
import { reportDocumentWords as words } from "../../shared/text/documents/half-year-report.ts";
import type { PackContent } from "../../shared/domain/statistics/pack.ts";
import type { ToldTable } from "../../shared/domain/statistics/table.ts";
import type { DocumentHead } from "./document-head.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface HalfYearReportData {
  readonly head: DocumentHead;
  readonly content: PackContent;
  readonly checksum: string;
  /** The period before, as it was told. */
  readonly before: PackContent | null;
}

/** One table in words, with the period before beside it where there is one. */
interface Section {
  readonly title: string;
  readonly definition: string;
  /** What is said instead of rows that would tell nothing. */
  readonly instead: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How long each row's bar is, 0–1; null where no number is told. */
  readonly shares: readonly (number | null)[];
  /** What can be drawn; empty where no number can. */
  readonly bars: readonly ShownRow[];
}

const sectionOf = (table: ToldTable, before: ToldTable | undefined, least: number): Section => {
  const { title, definition } = reportTableText[table.id];
  const instead = insteadOfRows(table);
  const shown = instead === undefined ? rowsOf(table, least) : [];
  const earlier = new Map(before === undefined ? [] : rowsOf(before, least).map(({ id, value }) => [id, value]));
  const compares = before !== undefined;
  return {
    title,
    definition,
    instead,
    columns: [words.columns.row, reportText.columns.count, ...(compares ? [reportText.columns.before] : [])],
    rows: shown.map(({ id, name, value }) => [name, value, ...(compares ? [earlier.get(id) ?? ""] : [])]),
    shares: shown.map(({ share }) => share),
    bars: shown.filter(({ share }) => share !== null),
  };
};

const sectionsOf = ({ content, before }: HalfYearReportData): readonly Section[] =>
  content.tables.map((table) =>
    sectionOf(
      table,
      before?.tables.find(({ id }) => id === table.id),
      content.least,
    ),
  );

/** What stands on page one before any number: what it replaces, and what the coordinator says. */
const introduction = ({ content, checksum }: HalfYearReportData) => ({
  replaces: content.edition === 1 ? null : words.replaces(content.edition),
  because: content.replacesBecause,
  comment: content.comment,
  about: [
    words.aboutNobody,
    reportText.hiddenWhy(content.least),
    ...(content.combinedFrom.length === 0
      ? []
      : [(content.region === "" ? words.combined : words.merged)(content.combinedFrom)]),
    words.frozen(content.frozenOn, checksum),
  ],
});

// A drawing of one number says nothing, and one of very many is no drawing.
const canBeDrawn = ({ bars }: Section): boolean => bars.length > 1 && bars.length <= 14;

const sectionBlock = (section: Section): Block => {
  const { title, definition, instead, columns, rows, shares, bars } = section;
  const widths = columns.length === 3 ? [52, 24, 24] : [64, 36];
  return {
    kind: "together",
    blocks: present<Block>([
      { kind: "heading", level: 2, text: title },
      canBeDrawn(section) ? { kind: "bars", alt: words.chart(title), rows: bars } : null,
      instead !== undefined
        ? { kind: "paragraph", text: instead }
        : {
            kind: "table",
            columns: columns.map((label, index) => ({ label, share: widths[index] ?? 1, head: index === 0 })),
            rows,
            ...(canBeDrawn(section) && { shares }),
          },
      { kind: "paragraph", text: definition, tone: "small" },
    ]),
  };
};

export const halfYearReportDocument = (data: HalfYearReportData): DocumentPlan => {
  const { replaces, because, comment, about } = introduction(data);
  return {
    head: data.head,
    title: words.title,
    subtitle: words.subtitle(data.content.municipality, periodInWords(data.content.period)),
    large: false,
    blocks: [
      ...present<Block>([
        replaces === null
          ? null
          : {
              kind: "callout",
              blocks: [
                { kind: "paragraph", text: replaces },
                { kind: "definitions", rows: [[words.because, because]] },
              ],
            },
        comment === "" ? null : { kind: "heading", level: 2, text: words.comment },
        comment === "" ? null : { kind: "paragraph", text: comment },
      ]),
      ...sectionsOf(data).map(sectionBlock),
      {
        kind: "together",
        blocks: [
          { kind: "heading", level: 2, text: words.about },
          ...about.map((text): Block => ({ kind: "paragraph", text, tone: "small" })),
        ],
      },
    ],
  };
};
