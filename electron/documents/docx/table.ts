// Tables of a Word file: header rows that repeat, row headers in the first column, no vertical lines but where something is to be written.
import {
  CheckBox,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Cell, Column } from "../pdf/blocks.ts";
import { cleanText } from "../pdf-text.ts";
import { wordBar } from "./bar.ts";
import { ink, line, noLine, panelInset, sizes, twips } from "./style.ts";
import { standing, wordParagraph, wordsIn, type WordPlace } from "./text.ts";

type TableBlock = Extract<Block, { readonly kind: "table" }>;

const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };
/** A paragraph has all of its bar beyond the inset, a table half of it. */
const halfBar = 2;
const panelMargins = { ...cellMargins, left: twips(panelInset + halfBar) };
/** From so many characters a cell is better cut than moved to the next page whole. */
const longCell = 500;
/** With more columns than this, large text would break dates. */
const fewColumns = 4;
const lineToWrite = twips(20);

/** Boxes that a pen or a click ticks; each has a name for those who do not see it. */
const boxes = (cell: Exclude<Cell, string | readonly unknown[]>): readonly (CheckBox | TextRun)[] =>
  cell.boxes.flatMap(({ label, spoken }) => [
    new CheckBox({ alias: cleanText(spoken), uncheckedState: { value: "2610", font: "MS Gothic" } }),
    new TextRun({ text: ` ${cleanText(label)}     ` }),
  ]);

const inCell = (place: WordPlace, keepNext: boolean): WordPlace => ({
  ...place,
  indent: 0,
  panel: false,
  newPage: false,
  keep: keepNext ? "next" : "free",
});

interface CellLook {
  readonly place: WordPlace;
  readonly width: number;
  readonly isHead: boolean;
  readonly isColumnHead: boolean;
  readonly isFirst: boolean;
  readonly keepNext: boolean;
  readonly small: boolean;
  /** Drawn below the cell's words. */
  readonly share?: number | null;
}

const cellFrame = ({ place, width, isColumnHead, isFirst }: CellLook): Omit<ITableCellOptions, "children"> => ({
  width: { size: width, type: WidthType.DXA },
  margins: place.panel && isFirst ? panelMargins : cellMargins,
  ...((isColumnHead || place.panel) && { shading: { fill: ink("tint") } }),
  borders: {
    ...(isColumnHead && { bottom: line("petrol", 8) }),
    ...(place.panel && isFirst && { left: line("petrol", 24) }),
  },
});

const drawCell = (cell: Cell, look: CellLook): TableCell => {
  const place = inCell(look.place, look.keepNext);
  const run = {
    ...((look.isHead || look.isColumnHead) && { bold: true }),
    ...(look.isColumnHead && { color: ink("quiet"), size: sizes.small }),
    ...(look.small && !look.isColumnHead && { size: sizes.body - 2 }),
  };
  const spacing = { after: 0 };
  return new TableCell({
    ...cellFrame(look),
    children: [
      typeof cell !== "string" && "boxes" in cell
        ? new Paragraph({ ...standing(place), spacing, children: [...boxes(cell)] })
        : wordParagraph(cell, place, { spacing, look: run }),
      ...(look.share ? [wordBar(look.share, look.width - cellMargins.left - cellMargins.right, look.keepNext)] : []),
    ],
  });
};

const charactersIn = (cell: Cell): number => (typeof cell !== "string" && "boxes" in cell ? 1 : wordsIn(cell).length);

interface TableShape {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly hasHeader: boolean;
  /** Lines of each row to write on; none where the table is only read. */
  readonly toWrite: number;
  readonly shares?: readonly (number | null)[];
}

const widthsOf = (columns: readonly Column[], width: number): readonly number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / whole));
};

const bodyRow = (cells: readonly Cell[], shape: TableShape, place: WordPlace, row: number): TableRow => {
  const isLast = row === shape.rows.length - 1;
  const widths = widthsOf(shape.columns, place.width);
  return new TableRow({
    // A row that is to be written in may grow over a page, and so may a long one; all else is never cut in two.
    cantSplit: shape.toWrite === 0 && cells.every((cell) => charactersIn(cell) < longCell),
    ...(shape.toWrite > 0 && { height: { value: shape.toWrite * lineToWrite, rule: HeightRule.ATLEAST } }),
    children: shape.columns.map(({ head = false }, index) =>
      drawCell(cells[index] ?? "", {
        place,
        width: widths[index] ?? 0,
        isHead: head,
        isColumnHead: false,
        isFirst: index === 0,
        keepNext: place.keep === "next" || (place.keep === "whole" && !isLast),
        small: shape.columns.length > fewColumns,
        ...(index === 0 && { share: shape.shares?.[row] ?? null }),
      }),
    ),
  });
};

const headerRow = ({ columns }: TableShape, place: WordPlace): TableRow => {
  const widths = widthsOf(columns, place.width);
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(({ label }, index) =>
      drawCell(label, {
        place,
        width: widths[index] ?? 0,
        isHead: false,
        isColumnHead: true,
        isFirst: index === 0,
        keepNext: true,
        small: false,
      }),
    ),
  });
};

/** In a panel the table's own bar goes on where that of the paragraphs ends. */
const besideBar = (place: WordPlace): WordPlace => {
  const out = place.panel ? twips(panelInset + halfBar) : 0;
  return { ...place, indent: place.indent - out, width: place.width + out };
};

const draw = (shape: TableShape, within: WordPlace): Table => {
  const place = besideBar(within);
  const { columns, rows, hasHeader, toWrite } = shape;
  const upright = toWrite > 0 ? line("rule", 4) : noLine;
  const level = line("rule", 4);
  return new Table({
    width: { size: place.width, type: WidthType.DXA },
    ...(place.indent > 0 && { indent: { size: place.indent, type: WidthType.DXA } }),
    columnWidths: [...widthsOf(columns, place.width)],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: hasHeader, firstColumn: columns[0]?.head === true, noVBand: true, noHBand: true },
    borders: {
      top: hasHeader || place.panel ? noLine : level,
      bottom: place.panel ? noLine : level,
      insideHorizontal: level,
      left: upright,
      right: upright,
      insideVertical: upright,
    },
    rows: [
      ...(hasHeader ? [headerRow(shape, place)] : []),
      ...rows.map((cells, index) => bodyRow(cells, shape, place, index)),
    ],
  });
};

/** Two tables that touch become one in Word: a hair of space parts them. */
const after = (place: WordPlace): Paragraph =>
  new Paragraph({
    ...standing({ ...place, newPage: false }),
    spacing: { before: 0, after: 0, line: twips(8), lineRule: "exact" },
    children: [],
  });

/** A table cannot begin a page of itself. */
const above = (place: WordPlace): readonly Paragraph[] =>
  place.newPage ? [new Paragraph({ pageBreakBefore: true, keepNext: true, spacing: { after: 0 }, children: [] })] : [];

export const wordTable = (block: TableBlock, place: WordPlace): readonly (Paragraph | Table)[] => [
  ...above(place),
  ...(block.caption === undefined
    ? []
    : [
        wordParagraph(
          block.caption,
          { ...place, newPage: false },
          { keepNext: true, spacing: { before: 120, after: 60 }, look: { bold: true, color: ink("quiet") } },
        ),
      ]),
  draw(
    {
      columns: block.columns,
      rows: block.rows,
      hasHeader: true,
      toWrite: block.linesToWrite ?? 0,
      ...(block.shares !== undefined && { shares: block.shares }),
    },
    place,
  ),
  after(place),
];

/** Names and values: a table whose headers are those of the rows. */
export const wordDefinitions = (
  rows: readonly (readonly [string, Cell])[],
  place: WordPlace,
): readonly (Paragraph | Table)[] => {
  const columns = [
    { label: "", share: 30, head: true },
    { label: "", share: 70 },
  ];
  return rows.length === 0
    ? []
    : [...above(place), draw({ columns, rows, hasHeader: false, toWrite: 0 }, place), after(place)];
};

/** Lines to write on side by side: the label above, room and a line below it. */
export const wordFields = (labels: readonly string[], place: WordPlace): readonly (Paragraph | Table)[] => {
  const width = Math.floor(place.width / labels.length);
  const cells = labels.map(
    (label) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: cellMargins,
        borders: { top: noLine, left: noLine, right: noLine, bottom: line("ink", 6) },
        children: [
          wordParagraph(label, inCell(place, true), {
            spacing: { after: 0 },
            look: { size: sizes.small, color: ink("quiet") },
          }),
          wordParagraph("", inCell(place, place.keep !== "free"), { spacing: { after: 0 } }),
        ],
      }),
  );
  return [
    ...above(place),
    new Table({
      width: { size: place.width, type: WidthType.DXA },
      columnWidths: labels.map(() => width),
      layout: TableLayoutType.FIXED,
      borders: {
        top: noLine,
        bottom: noLine,
        left: noLine,
        right: noLine,
        insideHorizontal: noLine,
        insideVertical: noLine,
      },
      tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
      rows: [
        new TableRow({ cantSplit: true, height: { value: twips(44), rule: HeightRule.ATLEAST }, children: cells }),
      ],
    }),
    after(place),
  ];
};
