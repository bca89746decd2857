import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef, useState } from "react";

/** Paints one page; `cssScale` is pixels of the page on screen per point. Answers how to stop. */
const paint = async (page: PDFPageProxy, canvas: HTMLCanvasElement, cssScale: number, density: number) => {
  const viewport = page.getViewport({ scale: cssScale * density });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = `${viewport.width / density}px`;
  canvas.style.height = `${viewport.height / density}px`;
  await page.render({ canvas, viewport }).promise;
};

const textOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
};

export interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly scale: number;
  readonly title: string;
  readonly className?: string | undefined;
  /** Pixels of the canvas per pixel of the screen; paper wants more than the screen has. */
  readonly density?: number | undefined;
  /** The page's words for those who listen, beside the picture. */
  readonly withText?: boolean | undefined;
  readonly onPainted?: (() => void) | undefined;
}

/** One page as a picture, with its text for those who cannot see it. */
export const PdfPage = ({
  pdf,
  number,
  scale,
  title,
  className,
  density,
  withText = false,
  onPainted,
}: PdfPageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    let current = true;
    const show = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      // Painted beside and then put in place, so that a change of size does not flicker and never meets a half-painted page.
      const prepared = document.createElement("canvas");
      await paint(page, prepared, scale, density ?? window.devicePixelRatio);
      const words = withText ? await textOf(page) : "";
      const target = canvas.current;
      if (!current || target === null) return;
      target.width = prepared.width;
      target.height = prepared.height;
      target.style.width = prepared.style.width;
      target.style.height = prepared.style.height;
      target.getContext("2d")?.drawImage(prepared, 0, 0);
      setText(words);
      onPainted?.();
    };
    void show().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [pdf, number, scale, density, withText, onPainted]);
  return (
    <>
      <span {...(title !== "" && { role: "img", "aria-label": title })}>
        <canvas ref={canvas} className={className} />
      </span>
      {text !== "" && <span className="visually-hidden">{text}</span>}
    </>
  );
};
