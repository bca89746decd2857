// From blocks to a Word file: Swedish, real headings, header rows that repeat. Nothing in it tells who made it, when, or with what.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { pageWords } from "../../../shared/text/documents/common.ts";
import type { DocxBlock, DocxFile } from "./docx-blocks.ts";
import { repack } from "./repack.ts";

/** A4 without its margins, in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const textWidth = page.width - 2 * page.margin;
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const bullets = "punkter";
/** From so many characters a cell is better cut than moved to the next page whole. */
const longCell = 200;
const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };
const quiet = "5B6670";

const looks: Readonly<Record<"plain" | "strong" | "small", IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  small: { color: quiet, size: 19 },
};

const paragraph = (text: string, tone: keyof typeof looks = "plain", keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    children: text
      .split("\n")
      .map((line, index) => new TextRun({ ...looks[tone], text: line, ...(index > 0 && { break: 1 }) })),
  });

const cell = (text: string, width: number, strong: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    ...(strong && { shading: { fill: "EAF1F5" } }),
    children: [paragraph(text, strong ? "strong" : "plain")],
  });

const table = (columns: readonly string[] | null, shares: readonly number[], rows: readonly (readonly string[])[]) => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / whole));
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      // A row that is to be written in may grow over a page; one that is read is never cut in two.
      cantSplit: isHead || cells.every((text) => text !== "" && text.length < longCell),
      tableHeader: isHead,
      children: widths.map((width, index) =>
        cell(cells[index] ?? "", width, isHead || (columns === null && index === 0)),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: columns !== null, firstColumn: true },
    rows: [...(columns === null ? [] : [row(columns, true)]), ...rows.map((cells) => row(cells, false))],
  });
};

const drawn = (block: DocxBlock): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: headings[block.level] })];
    case "paragraph":
      return [paragraph(block.text, block.tone, block.introduces)];
    case "list":
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: bullets, level: 0 } }));
    case "facts":
      return [table(null, [28, 72], block.rows), paragraph("")];
    case "table":
      // Two tables that touch become one in Word.
      return [table(block.columns, block.shares, block.rows), paragraph("")];
  }
};

const heading = (level: 0 | 1 | 2, size: number, before: number) => ({
  run: { font: "Arial", size, bold: true, color: "12384C" },
  // Without outlineLevel LibreOffice makes plain paragraphs of headings.
  paragraph: { outlineLevel: level, keepNext: true, spacing: { before, after: 80 } },
});

/** The core properties, in place of the library's, which would tell the time. */
export const coreProperties = ({
  title,
  authority,
  issuedOn,
}: Pick<DocxFile, "title" | "authority" | "issuedOn">): string => {
  const escape = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const day = `${issuedOn}T00:00:00Z`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escape(title)}</dc:title><dc:creator>${escape(authority)}</dc:creator><dc:language>sv-SE</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`
  );
};

const small = { size: 17, color: quiet } as const;

/** The same file gives the same bytes. */
export const writeDocx = async (file: DocxFile): Promise<Uint8Array> => {
  const document = new Document({
    title: file.title,
    creator: file.authority,
    lastModifiedBy: file.authority,
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 21, language: { value: "sv-SE", eastAsia: "sv-SE" } },
          // `line` without lineRule is read as an exact height by LibreOffice.
          paragraph: { spacing: { after: 100, line: 264, lineRule: "auto" } },
        },
        heading1: heading(0, 36, 160),
        heading2: heading(1, 27, 320),
        heading3: heading(2, 22, 200),
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ text: file.runningHead, ...small })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${file.foot}  ·  ${pageWords.pageField.before}`, ...small }),
                  new TextRun({ children: [PageNumber.CURRENT], ...small }),
                  new TextRun({ text: pageWords.pageField.between, ...small }),
                  new TextRun({ children: [PageNumber.TOTAL_PAGES], ...small }),
                ],
              }),
            ],
          }),
        },
        children: file.blocks.flatMap(drawn),
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(file) },
  ]);
  return repack(packed, file.issuedOn);
};
