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
