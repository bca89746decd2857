import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { startPdfWorker } from "./pdf-worker.ts";

/** Opens a document from memory; nothing is fetched, compiled or written. Call `destroy` on it when it is no longer shown. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  startPdfWorker();
  return getDocument({
    // The worker takes the buffer over, and the caller may want to print it.
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    enableXfa: false,
  }).promise;
};

let last: Promise<unknown> = Promise.resolve();

/**
 * One opening or closing at a time. All documents share one worker, which pdf.js takes down with the document that it
 * closes: one opened meanwhile would fail.
 */
export const inTurn = (act: () => Promise<void>): Promise<void> => {
  const mine = last.then(act);
  last = mine.catch(() => undefined);
  return mine;
};
