import { ChevronDown, ChevronUp, Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useRef, useState } from "react";
import { Toolbar } from "react-aria-components";
import { documentViewText as text } from "../../../shared/text/document-view.ts";
import { IconButton } from "../Button.tsx";
import { classes } from "../classes.ts";
import { ErrorInPlace } from "../ErrorInPlace.tsx";
import { Loading } from "../Loading.tsx";
import styles from "./DocumentView.module.css";
import { PdfPage } from "./PdfPage.tsx";
import { useFitScale } from "./useFitScale.ts";
import { usePdf } from "./usePdf.ts";

const css = classes(styles);
const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
/** Screen pixels per point at 100 %: paper size on an ordinary screen. */
const fullSize = 96 / 72;
const thumbnail = 0.16;

export interface PdfViewProps {
  readonly bytes: Uint8Array;
  readonly title: string;
}

export const PdfView = ({ bytes, title }: PdfViewProps) => {
  const pdf = usePdf(bytes);
  if (pdf === undefined) return <Loading>{text.loading}</Loading>;
  if (pdf === "failed") return <ErrorInPlace title={text.failedTitle}>{text.failedBody}</ErrorInPlace>;
  return <Pages pdf={pdf} title={title} />;
};

const Pages = ({ pdf, title }: { readonly pdf: PDFDocumentProxy; readonly title: string }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number>();
  const [page, setPage] = useState(1);
  const fit = useFitScale(pdf, scroller);
  const shown = zoom ?? fit / fullSize;
  const count = pdf.numPages;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);

  const goTo = (number: number): void => {
    setPage(number);
    scroller.current?.querySelectorAll("figure")[number - 1]?.scrollIntoView({ block: "start" });
  };
  const followScroll = (): void => {
    const box = scroller.current;
    if (box === null) return;
    const middle = box.getBoundingClientRect().top + box.clientHeight / 3;
    const figures = [...box.querySelectorAll("figure")];
    const at = figures.findIndex((figure) => figure.getBoundingClientRect().bottom > middle);
    setPage(at < 0 ? count : at + 1);
  };
  const larger = zoomSteps.find((step) => step > shown + 0.01);
  const smaller = zoomSteps.findLast((step) => step < shown - 0.01);

  return (
    <div className={css("view")}>
      <Toolbar className={css("toolbar")} aria-label={text.toolbar}>
        <IconButton
          label={text.previous}
          icon={<ChevronUp size={18} aria-hidden />}
          disabled={page <= 1}
          onPress={() => goTo(page - 1)}
        />
        <IconButton
          label={text.next}
          icon={<ChevronDown size={18} aria-hidden />}
          disabled={page >= count}
          onPress={() => goTo(page + 1)}
        />
        <span className={css("where")} role="status">
          {text.pageOf(page, count)}
        </span>
        <span className={css("space")} />
        <IconButton
          label={text.zoomOut}
          icon={<ZoomOut size={18} aria-hidden />}
          disabled={smaller === undefined}
          onPress={() => setZoom(smaller)}
        />
        <span className={css("percent")}>{text.zoom(Math.round(shown * 100))}</span>
        <IconButton
          label={text.zoomIn}
          icon={<ZoomIn size={18} aria-hidden />}
          disabled={larger === undefined}
          onPress={() => setZoom(larger)}
        />
        <IconButton
          label={text.fitWidth}
          icon={<Maximize2 size={16} aria-hidden />}
          pressed={zoom === undefined}
          onPress={() => setZoom(undefined)}
        />
      </Toolbar>
      <div className={css("body")}>
        {count > 1 && (
          <nav className={css("list")} aria-label={text.pages}>
            {numbers.map((number) => (
              <button
                key={number}
                type="button"
                className={css("thumbnail")}
                {...(number === page && { "aria-current": "page" })}
                onClick={() => goTo(number)}
              >
                <span aria-hidden>
                  <PdfPage pdf={pdf} number={number} scale={thumbnail} title="" className={css("small")} />
                </span>
                {text.page(number)}
              </button>
            ))}
          </nav>
        )}
        <div
          ref={scroller}
          className={css("pages")}
          onScroll={followScroll}
          // A scrolled region must take the focus, or the arrow keys cannot scroll it.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
          tabIndex={0}
          role="group"
          aria-label={title}
        >
          {numbers.map((number) => (
            <figure key={number}>
              <PdfPage
                pdf={pdf}
                number={number}
                scale={shown * fullSize}
                title={text.pageTitle(title, number, count)}
                className={css("page")}
                withText
              />
            </figure>
          ))}
        </div>
      </div>
    </div>
  );
};
