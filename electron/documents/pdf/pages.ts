// Fills pages with strips, then adds what every page has: running head, case number, "Sida x av y".
import { pageWords } from "../../../shared/text/documents/common.ts";
import type { Canvas } from "./canvas.ts";
import type { Strip } from "./strips.ts";
import { colour, footRule, page, styles, textWidth } from "./style.ts";

const limit = page.height - page.bottom;
// Between the text and the line above the foot there is room for one small line.
const lowest = limit + 18;
// A page with no more on it than a heading and a few lines is not left for a new one.
const barelyBegun = 130;
// Far beyond any case: a document that grows past this is a fault, not a document.
const mostPages = 1_000;

const total = (strips: readonly Strip[], from: number): number => {
  let height = 0;
  for (let index = from; index < strips.length && height < page.height; index += 1) {
    const strip = strips[index];
    if (strip === undefined) break;
    height += strip.height + (index === from ? 0 : strip.before);
    if (!strip.keepNext) break;
  }
  return height;
};

/** Draws the strips page by page. A group that fits on no page is broken where the page ends. */
export const fillPages = (canvas: Canvas, strips: readonly Strip[]): void => {
  let y = 0;
  let atTop = true;
  let pages = 0;
  const startPage = () => {
    pages += 1;
    if (pages > mostPages) throw new Error("A document grew past its largest number of pages");
    canvas.close();
    canvas.document.addPage();
    // Reading order follows the tags.
    canvas.document.page.dictionary.data["Tabs"] = "S";
    y = pages === 1 ? 0 : page.top;
    atTop = true;
  };
  startPage();
  for (const [index, strip] of strips.entries()) {
    const inGroup = index > 0 && strips[index - 1]?.keepNext === true;
    const before = atTop ? 0 : strip.before;
    const needed = inGroup ? strip.height : total(strips, index);
    const fitsOnAPage = needed <= limit - page.top - (strip.header?.height ?? 0);
    if (
      (strip.newPage === true && y > page.top + barelyBegun) ||
      (!atTop && y + before + (fitsOnAPage ? needed : strip.height) > (strip.mayHang === true ? lowest : limit))
    ) {
      startPage();
      if (strip.header !== undefined) {
        strip.header.draw(y);
        y += strip.header.height;
      }
    } else {
      y += before;
    }
    strip.draw(y);
    y += strip.height;
    if (strip.height > 0) atTop = false;
  }
  canvas.close();
};

export interface Frame {
  /** What stands at the top of the pages that follow the first. */
  readonly runningHead: string;
  readonly secret: boolean;
  readonly foot: string;
}

/** Writes head and foot of every page; call it when all pages are there. */
export const framePages = (canvas: Canvas, frame: Frame): void => {
  const { document } = canvas;
  const style = styles.small;
  const write = (text: string, y: number, align: "left" | "right", paint: string) => {
    const [line] = canvas.lines(text, style, textWidth * 0.75);
    if (line === undefined) return;
    const x = align === "left" ? page.left : page.width - page.right - line.width;
    canvas.line(line, { ...style, colour: paint }, x, y, line.width);
  };
  const rule = (y: number) => {
    document
      .lineWidth(0.5)
      .moveTo(page.left, y)
      .lineTo(page.width - page.right, y)
      .stroke(colour.rule);
  };
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    if (index > 0) {
      canvas.pagination("Top", () => {
        write(frame.runningHead, 36, "left", colour.quiet);
        if (frame.secret) write(pageWords.secret, 36, "right", colour.stamp);
        rule(55);
      });
    }
    canvas.pagination("Bottom", () => {
      rule(page.height - footRule);
      write(frame.foot, page.height - 46, "left", colour.quiet);
      write(pageWords.pageOf(index + 1, count), page.height - 46, "right", colour.quiet);
    });
  }
};
