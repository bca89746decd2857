// Text that would harm, in every field of every kind in both formats: it comes back as the plain words that it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../electron/documents/pdf/blocks.ts";
import { cleanText } from "../../electron/documents/pdf-text.ts";
import { renderDocument, type DocumentPlan } from "../../electron/documents/render-document.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { kinds } from "./kinds.ts";
import { louHead, testFonts } from "./lou.ts";
import { textsOf, withTexts } from "./plan-texts.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { readWord, tidy } from "./read-word.ts";
import { pdfFaults } from "./sound-pdf.ts";

const fonts = testFonts();

/** Markup, fields of templates, formulas, what turns the direction of a line, controls, half a character, and a glyph that no font has. */
const hostile = `&<>"' ]]> <w:p/> {tagg} {{x}} {#a} =1+1 =cmd|'/C calc'!A1 \\\\ %PDF ) ( \u202eomvänt\u202c \u2066x\u2069 \u0000\u0007\u000b \ud800 \ufffe &amp; &#0; 𓂀`;
const plainly = tidy(cleanText(hostile));

describe.each(kinds)("hostile text in every field: $name", ({ document }) => {
  const plan = withTexts(document, (text) => `${text} ${hostile}`);

  it("changes nothing but the words of the Word file, and stands in it as it was written", async () => {
    const word = await readWord(await renderWord(plan));
    const plain = await readWord(await renderWord(document));
    expect(word.bones["w:tbl"]).toBe(plain.bones["w:tbl"]);
    expect(word.bones["w:p"]).toBe(plain.bones["w:p"]);
    for (const text of textsOf(plan)) expect(word.text).toContain(tidy(cleanText(text)));
    expect(word.text).toContain(plainly);
    expect([...word.files.values()].join("")).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufffe]/u);
    // Nothing that a word processor would run, fetch or fill in.
    for (const one of ["w:fldSimple", "w:hyperlink", "w:object"]) expect(word.bones[one]).toBeUndefined();
    expect([...word.files.values()].join("")).not.toContain('TargetMode="External"');
  });

  it("stands in the PDF as it was written, but for the glyph that no font has, which is named before it leaves", async () => {
    const { bytes, unprintable } = await renderDocument(plan, fonts);
    expect(unprintable).toEqual(["𓂀"]);
    expect(await pdfFaults(bytes)).toEqual([]);
    const text = wholeText(await readPdf(bytes));
    expect(text).toContain("{tagg} {{x}} {#a} =1+1");
    expect(text).toContain("omvänt");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });
});

const planOf = (blocks: readonly Block[]): DocumentPlan => ({
  head: louHead("Skola"),
  title: "Prov",
  subtitle: null,
  large: false,
  blocks,
});

const note = Array.from({ length: 3900 }, (_, index) => `Mening ${index} om hur det går i skolan och hemma.`).join(" ");
const cell = Array.from({ length: 500 }, (_, index) => `Rad ${index} i cellen.`).join("\n");

describe("very long text", () => {
  it.each([
    ["a note of forty pages", [{ kind: "paragraph", text: note }], note, 40],
    [
      "a cell longer than a page",
      [
        {
          kind: "table",
          columns: [
            { label: "Vad", share: 1, head: true },
            { label: "Hur", share: 1 },
          ],
          rows: [["A", cell]],
        },
        { kind: "definitions", rows: [["B", cell]] },
        { kind: "callout", blocks: [{ kind: "definitions", rows: [["C", cell]] }] },
      ],
      cell,
      8,
    ],
  ] as const)(
    "%s is whole in both formats, and no row is kept from going on over pages",
    async (_, blocks, text, pages) => {
      const plan = planOf(blocks);
      const pdf = await renderDocument(plan, fonts);
      expect(pdf.pages).toBeGreaterThanOrEqual(pages);
      const inPdf = wholeText(await readPdf(pdf.bytes));
      const word = await readWord(await renderWord(plan));
      for (const at of [0, 0.5, 1]) {
        const piece = tidy(
          text.slice(at * (text.length - 60), at * (text.length - 60) + 60).replace(/^\S*\s|\s\S*$/gu, ""),
        );
        expect(inPdf).toContain(piece);
      }
      expect(word.text).toContain(tidy(text));
      const rows = [...(word.files.get("word/document.xml") ?? "").matchAll(/<w:tr>(?:(?!<\/w:tr>)[^])*/gu)].map(
        String,
      );
      for (const row of rows.filter((one) => one.includes("Rad 499"))) expect(row).not.toContain("<w:cantSplit/>");
    },
  );

  it("any text at all comes back from a Word file as its cleaned self, wherever it stood", async () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), anyText, async ({ document }, text) => {
        const word = await readWord(await renderWord(withTexts(document, () => text)));
        expect(word.text).toContain(tidy(cleanText(text)));
        expect(word.headingLevels.filter((level) => level === 1)).toHaveLength(1);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
