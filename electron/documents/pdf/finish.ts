// Writes the file out. A fault in the tags makes pdfkit wait for ever without an error, so waiting has an end.
import type { PdfDocument } from "./pdfkit.ts";

const longestWait = 60_000;

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
    document.end();
  });
