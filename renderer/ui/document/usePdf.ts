import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";
import { inTurn, openPdf } from "./open-pdf.ts";

/** A document being opened: itself, "failed", or nothing yet. */
export const usePdf = (bytes: Uint8Array): PDFDocumentProxy | "failed" | undefined => {
  const [opened, setOpened] = useState<{ readonly bytes: Uint8Array; readonly pdf: PDFDocumentProxy | "failed" }>();
  useEffect(() => {
    let current = true;
    // A function, because it changes while a document is being opened.
    const isCurrent = (): boolean => current;
    let mine: PDFDocumentProxy | undefined;
    const open = async (): Promise<void> => {
      if (!isCurrent()) return;
      try {
        mine = await openPdf(bytes);
        if (isCurrent()) setOpened({ bytes, pdf: mine });
        else await mine.loadingTask.destroy();
      } catch {
        // Whatever is wrong with the file, the user is told the same, and can do the same about it.
        if (isCurrent()) setOpened({ bytes, pdf: "failed" });
      }
    };
    void inTurn(open);
    return () => {
      current = false;
      const shown = mine;
      if (shown !== undefined) void inTurn(() => shown.loadingTask.destroy());
    };
  }, [bytes]);
  return opened?.bytes === bytes ? opened.pdf : undefined;
};
