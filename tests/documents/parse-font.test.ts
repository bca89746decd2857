// Fonts that serve many documents: what one document does to the words that it is given must not be seen by the next.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { expect, it } from "vitest";
import { parseFont } from "../../electron/documents/pdf/parse-font.ts";
import { root } from "../../build/root.ts";

/** 2,048 units to the em: pdfkit scales such a font's words, where ours have the 1,000 that it scales to. */
const liberation = join(root, "node_modules", "pdfjs-dist", "standard_fonts", "LiberationSans-Regular.ttf");

it("gives every document a word as it was shaped, however another has scaled it", () => {
  const font = parseFont(new Uint8Array(readFileSync(liberation)));
  const widthIn = (): number => {
    // the types of pdfkit know no parsed fonts
    const document = new PDFDocument({ autoFirstPage: false, font: font as unknown as string });
    return document.fontSize(10).widthOfString("Åtagande AV");
  };
  const { advanceWidth } = font.layout("Åtagande ");
  const first = widthIn();
  expect(widthIn()).toBe(first);
  expect(font.layout("Åtagande ").advanceWidth).toBe(advanceWidth);
});
