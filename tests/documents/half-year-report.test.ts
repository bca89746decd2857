// R46, R47: the report on paper, in Word and in Excel, read back from the finished files.
import { beforeAll, describe, expect, it } from "vitest";
import { halfYearReportDocument } from "../../electron/documents/half-year-report.ts";
import { writeReportXlsx } from "../../electron/documents/half-year-report-xlsx.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { filesIn, wordsOf } from "../support/docx.ts";
import { testFonts } from "./lou.ts";
import { readPdf, type ReadPdf } from "./read-pdf.ts";
import { exampleReport } from "./report.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

const fonts = testFonts();

describe("The report as PDF", () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf((await renderDocument(halfYearReportDocument(exampleReport), fonts)).bytes);
  });

  it("says on page one what it replaces and why, and carries the comment", () => {
    expect(pdf.drawn[0]).toContain("Version 2.");
    expect(pdf.drawn[0]).toContain("Ett ärende saknades.");
    expect(pdf.drawn[0]).toContain("Väntetiden till BUP är det största hindret.");
  });

  it("draws the numbers as a figure with words, and has them in a table too", () => {
    const [figure] = pdf.nodes.filter(({ role }) => role === "Figure");
    // The numbers are not read aloud twice.
    expect(figure?.alt).toBe("Stapeldiagram, ärenden. Talen står i tabellen som följer.");
    const text = pdf.readingOrder.join(" ");
    expect(text).toContain("Nya");
    expect(text).toContain("Förra perioden");
  });

  it("tells hidden numbers with a word that is read aloud, and why, and what each number means", () => {
    const text = pdf.readingOrder.join(" ");
    expect(text).toContain("mindre än 5 är dolda.");
    expect(text).toContain("Som den unge själv har angett för statistiken.");
    expect(text).toContain("ab".repeat(32));
  });
});

describe("The report as a Word file", () => {
  it("has the same words, is Swedish, and is the same bytes for the same report", async () => {
    const bytes = await renderWord(halfYearReportDocument(exampleReport));
    const words = await wordsOf(bytes);
    for (const said of ["Rapport till styrgruppen", "Ett ärende saknades.", "Kön i nya ärenden", "Nya", "12", "dolt"]) {
      expect(words).toContain(said);
    }
    expect((await filesIn(bytes)).get("word/styles.xml")).toContain("sv-SE");
    expect(Buffer.compare(await renderWord(halfYearReportDocument(exampleReport)), bytes)).toBe(0);
  });
});

describe("The bars of the Word file", () => {
  const drawn = async (report: typeof exampleReport): Promise<readonly string[]> => {
    const body = (await filesIn(await renderWord(halfYearReportDocument(report)))).get("word/document.xml") ?? "";
    return body.match(/<w:p><w:pPr>(?:(?!<\/w:p>).)*w:fill="0B5C86"(?:(?!<\/w:p>).)*<\/w:p>/gu) ?? [];
  };

  it("are as long as the numbers, one for each that is told, and without words of their own", async () => {
    const bars = await drawn(exampleReport);
    // The four cases; of gender only one number is told, and of one number there is no drawing.
    const gaps = bars.map((bar) => Number(/w:right="(\d+)"/u.exec(bar)?.[1]));
    expect(gaps).toHaveLength(4);
    const [atStart = 0, opened = 0, closed = 0, atEnd] = gaps;
    expect(atEnd).toBe(0);
    expect(closed).toBeGreaterThan(atStart);
    expect(atStart).toBeGreaterThan(opened);
    expect(bars.join("")).not.toContain("<w:t");
  });

  it("are not there for hidden numbers, so that no length tells one", async () => {
    const { content } = exampleReport;
    const rows = [
      { id: "girl", count: null },
      { id: "boy", count: 7 },
      { id: "other", count: 5 },
    ];
    const tables = content.tables.map((table) =>
      table.id === "gender" && table.kind === "parts" ? { ...table, rows } : table,
    );
    // The four cases and the two of gender that are told.
    expect(await drawn({ ...exampleReport, content: { ...content, tables } })).toHaveLength(6);
  });
});

describe("The report as an Excel file", () => {
  const said = async (bytes: Uint8Array): Promise<string> => {
    const files = await filesIn(bytes);
    return [...files]
      .filter(([path]) => path.startsWith("xl/"))
      .map(([, text]) => text)
      .join("\n");
  };

  it("has a sheet to read and one to count with, numbers as numbers, hidden ones as a dash", async () => {
    const bytes = await writeReportXlsx(exampleReport);
    const files = await filesIn(bytes);
    expect(files.get("xl/workbook.xml")).toMatch(/name="Rapport".*name="Siffror"/su);
    const numbers = files.get("xl/worksheets/sheet2.xml") ?? "";
    expect(numbers).toContain("<v>12</v>");
    expect(await said(bytes)).toContain("Kön i nya ärenden");
    expect(Buffer.compare(await writeReportXlsx(exampleReport), bytes)).toBe(0);
  });

  it("writes text that looks like a formula as text", async () => {
    const comment = '=HYPERLINK("x")&1 <b> {a}';
    const bytes = await writeReportXlsx({ ...exampleReport, content: { ...exampleReport.content, comment } });
    expect(await said(bytes)).not.toContain("<f>");
    expect(await said(bytes)).toContain("=HYPERLINK(");
  });
});
