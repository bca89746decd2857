// Writes the file out. A fault in the tags makes pdfkit wait for ever without an error, so waiting has an end.
import type { PdfDocument } from "./pdfkit.ts";

const longestWait = 60_000;

const wordJoiner = 0x2060;

/**
 * PDF/A and PDF/UA want a letter for every glyph, also for a dot that shaping has parted from its Arabic letter. It is
 * named here and not in the font, because shaping leaves out whatever it takes for an invisible character.
 */
const nameEveryGlyph = (document: PdfDocument): void => {
  for (const font of Object.values(document._fontFamilies)) {
    font.unicode = font.unicode.map((letters) => (letters.length === 0 ? [wordJoiner] : letters));
  }
};

export const finish = (document: PdfDocument, patience: number = longestWait): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const timer = setTimeout(() => {
      reject(new Error("A document was never finished"));
    }, patience);
    document
      .on("data", (bytes) => chunks.push(bytes))
      .on("error", (cause) => {
        clearTimeout(timer);
        reject(cause);
      })
      .on("end", () => {
        clearTimeout(timer);
        resolve(new Uint8Array(Buffer.concat(chunks)));
      });
    nameEveryGlyph(document);
    document.end();
  });
