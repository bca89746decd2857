import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type RefObject, useEffect, useState } from "react";

const margin = 48;
const largest = (96 / 72) * 1.5;

/** The scale at which the first page is as wide as the room for it. */
export const useFitScale = (pdf: PDFDocumentProxy, room: RefObject<HTMLElement | null>): number => {
  const [scale, setScale] = useState(96 / 72);
  useEffect(() => {
    const box = room.current;
    if (box === null) return;
    let width: number | undefined;
    const fit = (): void => {
      if (width === undefined || box.clientWidth === 0) return;
      setScale(Math.min(largest, Math.max(0.2, (box.clientWidth - margin) / width)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    void pdf.getPage(1).then((page) => {
      width = page.getViewport({ scale: 1 }).width;
      fit();
    });
    return () => {
      observer.disconnect();
    };
  }, [pdf, room]);
  return scale;
};
