import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { renderDocument, type RenderedDocument } from "../../electron/documents/render-document.ts";
import type { Block } from "../../electron/documents/pdf/blocks.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { textsOf } from "./plan-texts.ts";
import { readWord, tidy, type ReadWord } from "./read-word.ts";
import { louCancellation } from "./lou-papers.ts";
import { cancellationDocument } from "../../electron/documents/cancellation.ts";
import { kinds } from "./kinds.ts";
import { testFonts } from "./lou.ts";
import { pdfFaults } from "./sound-pdf.ts";
import { objectsWith, readPdf, type ReadPdf } from "./read-pdf.ts";

const fonts = testFonts();

const qpdf = "qpdf";
const hasQpdf = spawnSync(qpdf, ["--version"]).error === undefined;
if (!hasQpdf) process.stdout.write("not run here: a second opinion by qpdf --check, which is not installed\n");

const checkWithQpdf = (bytes: Uint8Array): void => {
  const folder = mkdtempSync(join(tmpdir(), "samverka-qpdf-"));
  const file = join(folder, "document.pdf");
  writeFileSync(file, bytes);
  try {
    execFileSync(qpdf, ["--check", file], { stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The blocks of a document, with those within others. */
const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => ("blocks" in block ? [block, ...blocksIn(block.blocks)] : [block]));

describe.each(kinds)("every document: $name", ({ to, document }) => {
  let rendered: RenderedDocument;
  let pdf: ReadPdf;

  beforeAll(async () => {
    rendered = await renderDocument(document, fonts);
    pdf = await readPdf(rendered.bytes);
  });

  it("is tagged Swedish PDF/A-2a and PDF/UA-1 (T12)", () => {
    expect(pdf.language).toBe("sv-SE");
    expect(pdf.metadata("pdfaid:part")).toBe("2");
    expect(pdf.metadata("pdfaid:conformance")).toBe("A");
    expect(pdf.metadata("pdfuaid:part")).toBe("1");
    expect(pdf.raw).toContain("/Marked true");
    expect(pdf.raw).toContain("/DisplayDocTitle true");
  });

  it("has one first-level heading and skips no level", () => {
    const levels = pdf.nodes.filter(({ role }) => /^H\d$/u.test(role)).map(({ role }) => Number(role.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("gives every table header a scope and every figure words", () => {
    const headers = objectsWith(pdf, /\/S \/TH\b/u);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/\/Scope \/(?:Row|Column)/u);
    for (const { alt } of pdf.nodes.filter(({ role }) => role === "Figure")) expect(alt).toBeTruthy();
  });

  it("follows the tags with the tab key and embeds every font", () => {
    const pages = objectsWith(pdf, /\/Type \/Page\b(?!s)/u);
    expect(pages).toHaveLength(rendered.pages);
    for (const page of pages) expect(page).toContain("/Tabs /S");
    const descriptors = objectsWith(pdf, /\/Type \/FontDescriptor/u);
    expect(descriptors.length).toBeGreaterThan(0);
    for (const descriptor of descriptors) expect(descriptor).toContain("/FontFile2");
    expect(objectsWith(pdf, /\/Subtype \/Type1\b/u)).toHaveLength(0);
  });

  it("names the recipient in the first line of page one (T12)", () => {
    expect(pdf.firstLine).toBe(`Till: ${to}`);
    expect(pdf.readingOrder[0]).toMatch(new RegExp(`^Till: ${to}`, "u"));
  });

  it("numbers every page and names the case on it", () => {
    for (const [index, page] of pdf.drawn.entries()) {
      expect(page).toContain(`Sida ${index + 1} av ${rendered.pages}`);
      expect(page).toContain("SSPF-2026-007");
    }
  });

  it("carries no person in its metadata (T12)", () => {
    const xmp = pdf.raw.slice(pdf.raw.indexOf("<x:xmpmeta"), pdf.raw.indexOf("</x:xmpmeta>"));
    for (const name of ["Lou", "Kim", "Robin", "Exempelsson", "Ada", "20120309"]) {
      expect(String(pdf.title)).not.toContain(name);
      expect(String(pdf.author)).not.toContain(name);
      expect(xmp).not.toContain(name);
    }
    expect(pdf.title).toContain("SSPF-2026-007");
    expect(pdf.author).toBe("Socialnämnden");
  });

  it("is the same bytes for the same data", async () => {
    const again = await renderDocument(document, fonts);
    expect(Buffer.compare(again.bytes, rendered.bytes)).toBe(0);
  });

  it("is sound: every object, reference, stream and page holds, and qpdf agrees where it is installed", async () => {
    expect(await pdfFaults(rendered.bytes)).toEqual([]);
    if (hasQpdf) checkWithQpdf(rendered.bytes);
  });
});

describe.each(kinds)("every document as a Word file: $name", ({ to, document }) => {
  let bytes: Uint8Array;
  let word: ReadWord;

  beforeAll(async () => {
    bytes = await renderWord(document);
    word = await readWord(bytes);
  });

  it("says all that the PDF says, and names its recipient first (T12)", () => {
    expect(word.firstLine).toBe(`Till: ${to}`);
    for (const text of textsOf(document)) expect(word.text).toContain(tidy(text));
  });

  it("is Swedish, with one first-level heading and no level skipped", () => {
    expect(word.files.get("word/styles.xml")).toContain('w:val="sv-SE"');
    expect(word.headingLevels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of word.headingLevels.entries()) {
      expect(level - (word.headingLevels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("repeats the header row of every table that has one", () => {
    const withHeader = blocksIn(document.blocks).filter(({ kind }) => kind === "table").length;
    expect(word.bones["w:tblHeader"] ?? 0).toBe(withHeader);
  });

  it("carries no person in its properties, no comment, no change and no hidden text (T12)", () => {
    const about = [...word.files].filter(([path]) => !path.startsWith("word/")).map(([, xml]) => xml);
    expect(about.join("")).not.toMatch(/Lou|Kim|Robin|Exempelsson|Ada|20120309/u);
    expect(word.files.get("docProps/core.xml")).toContain("SSPF-2026-007");
    expect(word.files.get("docProps/core.xml")).toContain("<dc:creator>Socialnämnden</dc:creator>");
    for (const trace of ["w:ins", "w:del", "w:vanish", "w:commentReference", "w:drawing"]) {
      expect(word.bones[trace]).toBeUndefined();
    }
  });

  it("is the same bytes for the same data", async () => {
    expect(Buffer.compare(await renderWord(document), bytes)).toBe(0);
  });
});

describe("a file that is not sound", () => {
  it("is found out: an object moved, a stream cut, a reference to nothing", async () => {
    const { bytes } = await renderDocument(cancellationDocument(louCancellation), fonts);
    const raw = Buffer.from(bytes).toString("latin1");
    const broken = async (change: (text: string) => string): Promise<string> => {
      const changed = change(raw);
      expect(changed).not.toBe(raw);
      return (await pdfFaults(Buffer.from(changed, "latin1"))).join("; ");
    };
    expect(await broken((text) => text.replace("%%EOF", "%%EO"))).toContain("no cross-reference table");
    expect(await broken((text) => text.replace(/^5 0 obj/mu, "6 0 obj"))).toContain("object 5 is elsewhere");
    expect(await broken((text) => text.replace(/\/Length \d/u, "/Length 0"))).toContain("of another length");
    expect(await broken((text) => text.replace(/(\/\w+) \d\d 0 R/u, "$1 99 0 R"))).toContain("and missing");
  });
});
