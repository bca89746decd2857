// Tables without vertical lines. The header returns on each page as an artifact; a row may be longer than a page.
import type { Cell, Column } from "./blocks.ts";
import type { Line } from "./lines.ts";
import type { PdfElement } from "./pdfkit.ts";
import { keepsNext, textStrips, together, type Place, type Strip } from "./strips.ts";
import { colour, styles, type TextStyle } from "./style.ts";

const padding = { top: 6, bottom: 6, between: 14, betweenMany: 10 } as const;
// With more columns than this, dates need the smaller text and gap to stay in one piece.
const fewColumns = 4;
const box = { size: 11, gap: 6, step: 14 } as const;
// Shorter rows are kept whole; a longer one would leave too much empty paper.
const wholeRowLines = 16;

const cellStyle = ({ large }: Place): TextStyle =>
  large === "largest" ? styles.largestCell : large ? styles.largeCell : styles.cell;
const rowHeadStyle = ({ large }: Place): TextStyle =>
  large === "largest" ? styles.largestRowHead : large ? styles.largeRowHead : styles.rowHead;

interface Slot {
  readonly x: number;
  readonly width: number;
}

interface Header {
  readonly height: number;
  readonly draw: (y: number) => void;
}

const slotsOf = (columns: readonly Column[], place: Place): readonly Slot[] => {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const between = columns.length > fewColumns ? padding.betweenMany : padding.between;
  const free = place.width - between * (columns.length - 1);
  let x = place.x;
  return columns.map((column) => {
    const slot = { x, width: (free * column.share) / shares };
    x += slot.width + between;
    return slot;
  });
};

const rule = (place: Place, y: number, paint: string, width: number): void => {
  place.canvas.artifact(() => {
    place.canvas.document
      .lineWidth(width)
      .moveTo(place.x, y)
      .lineTo(place.x + place.width, y)
      .stroke(paint);
  });
};

/** A box to tick. The tree gets a figure that says what the box is for, then its label. */
const drawBoxes = (
  cell: Exclude<Cell, string | readonly unknown[]>,
  place: Place,
  element: PdfElement,
  slot: Slot,
  y: number,
) => {
  const { canvas } = place;
  let { x } = slot;
  for (const { label, spoken } of cell.boxes) {
    const top = y + (cellStyle(place).leading - box.size) / 2;
    const figure = canvas.element(element, "Figure", {
      alt: spoken,
      bbox: [x, top, x + box.size, top + box.size],
      placement: "Inline",
    });
    canvas.content(figure, "Figure", () => {
      canvas.document.lineWidth(0.9).roundedRect(x, top, box.size, box.size, 1.5).stroke(colour.ink);
    });
    x += box.size + box.gap;
    const [line] = canvas.lines(label, cellStyle(place), slot.width);
    if (line !== undefined) {
      canvas.content(element, "TD", () => {
        canvas.line(line, cellStyle(place), x, y, slot.width);
      });
      x += line.width + box.step;
    }
  }
};

interface LaidCell {
  readonly lines: readonly Line[];
  readonly draw: (line: number, y: number) => void;
}

interface Row {
  readonly place: Place;
  readonly body: PdfElement;
  readonly columns: readonly Column[];
  readonly slots: readonly Slot[];
  readonly cells: readonly Cell[];
  readonly header: Header | null;
  readonly last: boolean;
  readonly linesToWrite: number;
}

const layCell = (row: Row, index: number, tr: PdfElement): LaidCell => {
  const { place } = row;
  const cell = row.cells[index] ?? "";
  const slot = row.slots[index] ?? { x: place.x, width: place.width };
  const isHead = row.columns[index]?.head === true;
  const tag = isHead ? "TH" : "TD";
  const element = place.canvas.element(tr, tag, isHead ? { scope: "Row" } : {});
  if (typeof cell !== "string" && "boxes" in cell) {
    return {
      lines: [],
      draw: (line, y) => {
        if (line === 0) drawBoxes(cell, place, element, slot, y);
      },
    };
  }
  const style = isHead ? rowHeadStyle(place) : cellStyle(place);
  const lines = place.canvas.lines(cell, style, slot.width);
  return {
    lines,
    draw: (at, y) => {
      const line = lines[at];
      if (line === undefined) return;
      place.canvas.content(element, tag, () => {
        place.canvas.line(line, style, slot.x, y, slot.width);
      });
    },
  };
};

/** One strip per line of the row, so that a row longer than a page goes on at the top of the next. */
const rowStrips = (row: Row): readonly Strip[] => {
  const { place } = row;
  const tr = place.canvas.element(row.body, "TR");
  const cells = row.cells.map((_, index) => layCell(row, index, tr));
  const count = Math.max(row.linesToWrite, ...cells.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, index): Strip => {
    const top = index === 0 ? padding.top : 0;
    const bottom = index === count - 1 ? padding.bottom : 0;
    const height = top + cellStyle(place).leading + bottom;
    return {
      height,
      before: 0,
      keepNext: keepsNext(index, count, count <= wholeRowLines),
      ...(row.header === null ? {} : { header: row.header }),
      draw: (y) => {
        for (const cell of cells) cell.draw(index, y + top);
        if (index === count - 1 && !row.last) rule(place, y + height - 0.5, colour.faintRule, 0.75);
      },
    };
  });
};

interface HeaderRow extends Header {
  readonly strip: Strip;
}

const headerRow = (place: Place, table: PdfElement, columns: readonly Column[], slots: readonly Slot[]): HeaderRow => {
  const { canvas } = place;
  const tr = canvas.element(canvas.element(table, "THead"), "TR");
  const style = styles.columnHead;
  const cells = columns.map((column, index) => ({
    element: canvas.element(tr, "TH", { scope: "Column" }),
    slot: slots[index] ?? { x: place.x, width: place.width },
    lines: canvas.lines(column.label, style, slots[index]?.width ?? place.width),
  }));
  const height = Math.max(1, ...cells.map((cell) => cell.lines.length)) * style.leading + 10;
  const draw = (y: number, within: (element: PdfElement, drawCell: () => void) => void) => {
    for (const { element, slot, lines } of cells) {
      within(element, () => {
        for (const [index, line] of lines.entries()) {
          canvas.line(line, style, slot.x, y + 3 + index * style.leading, slot.width);
        }
      });
    }
    rule(place, y + height, colour.petrol, 1);
  };
  return {
    height,
    draw: (y) => {
      draw(y, (_, drawCell) => {
        canvas.pagination("Top", drawCell);
      });
    },
    strip: {
      height,
      before: 0,
      keepNext: true,
      draw: (y) => {
        draw(y, (element, drawCell) => {
          canvas.content(element, "TH", drawCell);
        });
      },
    },
  };
};

/** Neither the first row nor the last stands alone on a page. */
const inPairs = (rows: readonly (readonly Strip[])[]): readonly Strip[] =>
  rows.flatMap((row, index) =>
    index === 0 || index === rows.length - 2
      ? row.map((strip, line) =>
          line === row.length - 1 && index < rows.length - 1 ? { ...strip, keepNext: true } : strip,
        )
      : row,
  );

/** A table with a header row. */
export const tableStrips = (
  within: Place,
  table: {
    readonly caption?: string;
    readonly columns: readonly Column[];
    readonly rows: readonly (readonly Cell[])[];
    readonly linesToWrite?: number;
  },
): readonly Strip[] => {
  const place = { ...within, large: table.columns.length <= fewColumns && within.large };
  const element = place.canvas.element(place.parent, "Table");
  const slots = slotsOf(table.columns, place);
  const caption =
    table.caption === undefined
      ? []
      : textStrips({
          place,
          element: place.canvas.element(element, "Caption"),
          tag: "Caption",
          text: table.caption,
          style: styles.caption,
          before: 8,
          keepNext: true,
        });
  const header = headerRow(place, element, table.columns, slots);
  const body = place.canvas.element(element, "TBody");
  const rows = table.rows.map((cells, index) =>
    rowStrips({
      place,
      body,
      columns: table.columns,
      slots,
      cells,
      header,
      last: index === table.rows.length - 1,
      linesToWrite: table.linesToWrite ?? 1,
    }),
  );
  return [...caption, { ...header.strip, before: caption.length === 0 ? 8 : 4 }, ...inPairs(rows)];
};

const definitionColumns: readonly Column[] = [
  { label: "", share: 30, head: true },
  { label: "", share: 70 },
];

/** Names and values: a table whose headers are those of the rows. */
export const definitionStrips = (place: Place, rows: readonly (readonly [string, Cell])[]): readonly Strip[] => {
  const element = place.canvas.element(place.parent, "Table");
  const body = place.canvas.element(element, "TBody");
  const slots = slotsOf(definitionColumns, place);
  const strips = rows.flatMap((cells, index) =>
    rowStrips({
      place,
      body,
      columns: definitionColumns,
      slots,
      cells,
      header: null,
      last: index === rows.length - 1,
      linesToWrite: 1,
    }),
  );
  return together(strips.map((strip, index) => (index === 0 ? { ...strip, before: 8 } : strip)));
};
