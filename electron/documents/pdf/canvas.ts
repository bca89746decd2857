// Draws on the current page and keeps the tags in order: text belongs to an element, everything else is an artifact.
import type { DocumentFonts } from "../fonts.ts";
import type { Font } from "./font.ts";
import { breakLines, type Line, type Text } from "./lines.ts";
import type { ElementOptions, PdfDocument, PdfElement } from "./pdfkit.ts";
import type { TextStyle } from "./style.ts";

export interface Canvas {
  readonly document: PdfDocument;
  /** What could not be printed so far, each once. */
  readonly unprintable: ReadonlySet<string>;
  /** Breaks text into lines of `width` points. Empty text has none. */
  lines(text: Text, style: TextStyle, width: number): readonly Line[];
  /** A new element in the tree, last in `parent`. */
  element(parent: PdfElement, tag: string, options?: ElementOptions): PdfElement;
  /** Draws content of `element`; consecutive content of one element on one page stays one piece. */
  content(element: PdfElement, tag: string, draw: () => void): void;
  /** Draws what a screen reader shall not hear. */
  artifact(draw: () => void): void;
  /** The same for what returns on each page. */
  pagination(attached: "Top" | "Bottom", draw: () => void): void;
  /** Draws a line of text; `y` is the top of its leading. */
  line(line: Line, style: TextStyle, x: number, y: number, width: number): void;
  /** Ends the piece of content that is open, before a new page. */
  close(): void;
}

export const createCanvas = (document: PdfDocument, fonts: DocumentFonts): Canvas => {
  const unprintable = new Set<string>();
  const used = new Set<Font>();
  /** pdfkit opens a font that it is given again and again; by its name it finds the one that it has. */
  const known = (font: Font): Font | string => {
    if (used.has(font)) return font.postscriptName;
    used.add(font);
    return font;
  };
  let open: PdfElement | null = null;
  const close = () => {
    if (open !== null) document.endMarkedContent();
    open = null;
  };
  const mark = (
    options: { readonly type: "Layout" | "Pagination"; readonly attached?: string[] },
    draw: () => void,
  ) => {
    close();
    document.markContent("Artifact", options);
    draw();
    document.endMarkedContent();
  };
  return {
    document,
    unprintable,
    lines: (text, style, width) =>
      breakLines(text, style, width, { fonts, onUnprintable: (found) => unprintable.add(found) }),
    element: (parent, tag, options) => {
      const element = document.struct(tag, options);
      parent.add(element);
      return element;
    },
    content: (element, tag, draw) => {
      if (open !== element) {
        close();
        element.add(document.markStructureContent(tag));
        open = element;
      }
      draw();
    },
    artifact: (draw) => {
      mark({ type: "Layout" }, draw);
    },
    pagination: (attached, draw) => {
      mark({ type: "Pagination", attached: [attached] }, draw);
    },
    line: (line, style, x, y, width) => {
      const baseline = y + (style.leading - style.size) / 2 + style.size * 0.83;
      let cursor = line.alignRight ? x + width - line.width : x;
      document.fillColor(style.colour);
      if (line.spoken !== null) document.markContent("Span", { actual: line.spoken });
      for (const segment of line.segments) {
        document
          .font(known(segment.font), style.size)
          .text(segment.text, cursor, baseline, { lineBreak: false, baseline: "alphabetic" });
        cursor += segment.width;
      }
      if (line.spoken !== null) document.endMarkedContent();
    },
    close,
  };
};
