import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { PdfPage } from "../../ui/document/PdfPage.tsx";
import { usePdf } from "../../ui/document/usePdf.ts";

/** Canvas pixels per point at 200 dots per inch: small print stays sharp, and ten pages fit in memory. */
const paperDensity = 200 / 72;

export interface PaperPagesProps {
  readonly bytes: Uint8Array;
  readonly onPainted: () => void;
  readonly onFailed: () => void;
}

/** Every page of a document as large pictures, one to a sheet. */
export const PaperPages = ({ bytes, onPainted, onFailed }: PaperPagesProps) => {
  const pdf = usePdf(bytes);
  const left = useRef<number>(undefined);
  const finished = useEffectEvent(onPainted);
  const failed = useEffectEvent(onFailed);
  const isOpen = pdf !== undefined && pdf !== "failed";
  const count = isOpen ? pdf.numPages : 0;

  useEffect(() => {
    if (pdf === "failed") failed();
  }, [pdf]);

  const finishedLater = useEffectEvent(() => {
    // Two frames: the last canvas has then been put on the page.
    requestAnimationFrame(() => requestAnimationFrame(() => finished()));
  });
  const painted = useRef<() => void>(undefined);
  useEffect(() => {
    painted.current = () => {
      finishedLater();
    };
  }, []);
  const onePainted = useCallback(() => {
    left.current = (left.current ?? count) - 1;
    if (left.current === 0) painted.current?.();
  }, [count]);

  if (!isOpen) return null;
  return Array.from({ length: count }, (_, index) => (
    <PdfPage
      key={index}
      pdf={pdf}
      number={index + 1}
      scale={1}
      density={paperDensity}
      title=""
      className="paper"
      onPainted={onePainted}
    />
  ));
};
