// Issue 5 point 2: every copy ends with the same sentence about what it contains, whatever its kind, recipient and format.
import { describe, expect, it } from "vitest";
import { readDocx } from "../../electron/documents/docx/read-docx.ts";
import { writeDisclosureLogXlsx } from "../../electron/documents/disclosure-log-xlsx.ts";
import { writeReportXlsx } from "../../electron/documents/half-year-report-xlsx.ts";
import { textOf } from "../../electron/documents/plan-lines.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { lastSentence } from "../../shared/text/documents/common.ts";
import { filesIn } from "../support/docx.ts";
import { kinds } from "./kinds.ts";
import { testFonts } from "./lou.ts";
import { exampleDisclosureLog } from "./registers.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { exampleReport } from "./report.ts";

const fonts = testFonts();

describe.each(kinds)("the last sentence of every copy: $name", ({ document }) => {
  it("is the same, once, in the PDF, the Word file and the text", async () => {
    const pdf = wholeText(await readPdf((await renderDocument(document, fonts)).bytes));
    expect(pdf.endsWith(lastSentence)).toBe(true);
    expect(pdf.split(lastSentence)).toHaveLength(2);
    const read = await readDocx(await renderWord(document));
    if (!read.ok) throw new Error(read.error.code);
    const texts = read.value.blocks.flatMap((block) =>
      block.kind === "table" || block.text === "" ? [] : [block.text],
    );
    expect(texts.at(-1)).toBe(lastSentence);
    expect(textOf(document).trimEnd().endsWith(lastSentence)).toBe(true);
  });
});

/** What stands last in each sheet of an Excel file. */
const sheetEnds = async (bytes: Uint8Array): Promise<readonly (string | undefined)[]> => {
  const files = await filesIn(bytes);
  const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t><\/si>/gsu)];
  return [...files]
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .map(([, xml]) => [...xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/gu)].at(-1)?.[1])
    .map((index) => strings[Number(index)]?.[1]);
};

describe("the last sentence of an Excel file", () => {
  it("ends each sheet of the disclosure log", async () => {
    const ends = await sheetEnds(await writeDisclosureLogXlsx(exampleDisclosureLog));
    expect(ends).toEqual([lastSentence, lastSentence, lastSentence]);
  });

  it("ends the sheet of the report that is read; the other holds numbers alone", async () => {
    const [read, numbers] = await sheetEnds(await writeReportXlsx(exampleReport));
    expect(read).toBe(lastSentence);
    expect(numbers).not.toBe(lastSentence);
  });
});
