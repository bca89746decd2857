// The Word file around its text: Swedish, styles, head and foot of the pages. Nothing in it tells who made it, when, or with what.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import { pageWords, wordStyleNames } from "../../../shared/text/documents/common.ts";
import { cleanText } from "../pdf-text.ts";
import { repack } from "./repack.ts";
import { ink, line, lists, sheet, sheetWidth, sizes, styleIds } from "./style.ts";

export interface DocxFile {
  readonly title: string;
  /** Stands as the author: never a person. */
  readonly authority: string;
  /** `YYYY-MM-DD`; the file's only date. */
  readonly issuedOn: string;
  /** What stands at the top of the pages that follow the first. */
  readonly runningHead: string;
  readonly secret: boolean;
  readonly foot: string;
  readonly large: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

const heading = (level: 0 | 1 | 2, size: number, before: number, color: string) => ({
  run: { font: "Arial", size, bold: true, color },
  // Without outlineLevel LibreOffice makes plain paragraphs of headings.
  paragraph: { outlineLevel: level, keepNext: true, spacing: { before, after: 80 } },
});

const stylesOf = (large: boolean) => ({
  default: {
    document: {
      run: {
        font: "Arial",
        size: large ? sizes.large : sizes.body,
        color: ink("ink"),
        language: { value: "sv-SE", eastAsia: "sv-SE" },
      },
      // `line` without lineRule is read as an exact height by LibreOffice.
      paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" as const } },
    },
    heading1: heading(0, sizes.title, 200, ink("ink")),
    heading2: heading(1, sizes.heading2, 320, ink("petrol")),
    heading3: heading(2, sizes.heading3, 220, ink("ink")),
  },
  paragraphStyles: [
    {
      id: styleIds.lead,
      name: wordStyleNames.lead,
      basedOn: "Normal",
      quickFormat: true,
      run: { size: large ? sizes.lead + 1 : sizes.lead },
      paragraph: { spacing: { before: 160, after: 200 } },
    },
    {
      id: styleIds.small,
      name: wordStyleNames.small,
      basedOn: "Normal",
      quickFormat: true,
      run: { size: sizes.small, color: ink("quiet") },
    },
  ],
});

const listLevel = (format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL, text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 300 } } },
});

/** The core properties, in place of the library's, which would tell the time. */
export const coreProperties = ({
  title,
  authority,
  issuedOn,
}: Pick<DocxFile, "title" | "authority" | "issuedOn">): string => {
  const escape = (text: string): string =>
    cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
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

const quiet = { size: 17, color: ink("quiet") } as const;
const toTheRight = [{ type: TabStopType.RIGHT, position: sheetWidth }];

const pageHead = ({ runningHead, secret }: DocxFile): Header =>
  new Header({
    children: [
      new Paragraph({
        tabStops: toTheRight,
        border: { bottom: line("rule", 4, 4) },
        children: [
          new TextRun({ text: cleanText(runningHead), ...quiet }),
          ...(secret ? [new TextRun({ text: `\t${pageWords.secret}`, size: quiet.size, color: ink("stamp") })] : []),
        ],
      }),
    ],
  });

const pageFoot = ({ foot }: DocxFile): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: toTheRight,
        border: { top: line("rule", 4, 4) },
        children: [
          new TextRun({ text: `${cleanText(foot)}\t${pageWords.pageField.before}`, ...quiet }),
          new TextRun({ children: [PageNumber.CURRENT], ...quiet }),
          new TextRun({ text: pageWords.pageField.between, ...quiet }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], ...quiet }),
        ],
      }),
    ],
  });

/** The same file gives the same bytes. */
export const writeDocx = async (file: DocxFile): Promise<Uint8Array> => {
  const document = new Document({
    title: cleanText(file.title),
    creator: cleanText(file.authority),
    lastModifiedBy: cleanText(file.authority),
    styles: stylesOf(file.large),
    numbering: {
      config: [
        { reference: lists.bullets, levels: [listLevel(LevelFormat.BULLET, "•")] },
        { reference: lists.numbers, levels: [listLevel(LevelFormat.DECIMAL, "%1.")] },
      ],
    },
    sections: [
      {
        properties: {
          // Nothing stands above the first page's own top.
          titlePage: true,
          page: {
            size: { width: sheet.width, height: sheet.height },
            margin: { top: sheet.margin, bottom: sheet.margin, left: sheet.margin, right: sheet.margin },
          },
        },
        headers: { default: pageHead(file), first: new Header({ children: [] }) },
        footers: { default: pageFoot(file), first: pageFoot(file) },
        children: [...file.children],
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(file) },
  ]);
  return repack(packed, file.issuedOn);
};
