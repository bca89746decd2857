// The disclosure log as an Excel file, to sort and count in: a sheet of documents, and one of what left on other grounds.
import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import { disclosureLogWords as words } from "../../shared/text/documents/disclosure-log.ts";
import { misdeliveryText } from "../../shared/text/misdelivery.ts";
import { lastSentence } from "../../shared/text/documents/common.ts";
import type { DisclosureLogData, OtherLine, SentLine } from "./disclosure-log-data.ts";
import { repack } from "./docx/repack.ts";

/** Always text, whatever it begins with: "=1+1" is written as it stands and never counted. */
const text = (value: string, strong = false): Cell => ({
  value,
  type: String,
  wrap: true,
  alignVertical: "top",
  ...(strong && { fontWeight: "bold" as const }),
});

const number = (value: number): Cell => ({ value, type: Number, alignVertical: "top" });

const headings = (labels: readonly string[]): Cell[] => labels.map((label) => text(label, true));

/** What both sheets tell of each line, first. */
const told = [words.number, words.what, words.on, words.to, words.channel, words.ground];

const cellsOf = (line: SentLine | OtherLine): Cell[] => [
  number(line.number),
  text(line.what ?? words.inTheCase(line.number)),
  text(line.on),
  text(line.to),
  text(line.channel),
  text(line.ground),
];

/** What every sheet ends with, in its first column, which is narrow: unwrapped, over the empty cells beside it. */
const end = (head: DisclosureLogData["head"]): SheetData => [
  [],
  ...[words.subtitle(head.caseNumber), words.lead, lastSentence].map((value) => [{ value, type: String } as const]),
];

const sentSheet = ({ head, sent }: DisclosureLogData): SheetData => [
  headings([...told, words.byHeading, words.file, words.pagesHeading, words.sum]),
  ...sent.map((line) => [...cellsOf(line), text(line.by), text(line.fileName), number(line.pages), text(line.sha256)]),
  ...(sent.length === 0 ? [[text(words.nothingSent)]] : []),
  ...end(head),
];

const othersSheet = ({ head, others }: DisclosureLogData): SheetData => [
  headings([...told, words.decidedByHeading, words.noteHeading]),
  ...others.map((line) => [...cellsOf(line), text(line.decidedBy), text(line.note)]),
  ...(others.length === 0 ? [[text(words.noOthers)]] : []),
  ...end(head),
];

const misdeliveriesSheet = ({ head, misdeliveries }: DisclosureLogData): SheetData => [
  headings([
    words.number,
    misdeliveryText.document,
    misdeliveryText.found,
    misdeliveryText.cameTo,
    misdeliveryText.measures,
    misdeliveryText.assessment,
    words.noteHeading,
  ]),
  ...misdeliveries.map((line) => [
    number(line.number),
    text(line.document),
    text(line.found),
    text(line.cameTo ?? misdeliveryText.log.inTheCase(line.number)),
    text(line.measures.join(". ")),
    text(line.assessment),
    text(line.note),
  ]),
  ...(misdeliveries.length === 0 ? [[text(words.noMisdeliveries)]] : []),
  ...end(head),
];

/** The same log gives the same bytes. */
export const writeDisclosureLogXlsx = async (data: DisclosureLogData): Promise<Uint8Array> => {
  const common = { orientation: "landscape", stickyRowsCount: 1 } as const;
  const widths = (...columns: readonly number[]) => columns.map((width) => ({ width }));
  const file = writeXlsxFile([
    {
      sheet: words.sheet.sent,
      data: sentSheet(data),
      columns: widths(6, 30, 12, 30, 18, 30, 22, 34, 7, 68),
      ...common,
    },
    { sheet: words.sheet.others, data: othersSheet(data), columns: widths(6, 40, 12, 30, 18, 40, 24, 16), ...common },
    {
      sheet: words.sheet.misdeliveries,
      data: misdeliveriesSheet(data),
      columns: widths(6, 36, 18, 30, 50, 40, 20),
      ...common,
    },
  ]);
  return repack(await file.toBuffer(), data.head.issuedOn);
};
