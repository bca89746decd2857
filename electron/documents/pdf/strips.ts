// A strip is a piece of page that is never cut: a line of text, a line of a table row. Blocks become strips, strips fill pages.
import type { Canvas } from "./canvas.ts";
import type { Text } from "./lines.ts";
import type { PdfElement } from "./pdfkit.ts";
import type { TextStyle } from "./style.ts";

export interface Strip {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Stays on the page of the strip that follows. */
  readonly keepNext: boolean;
  /** May stand lower than all else, just above the foot. */
  readonly mayHang?: boolean;
  /** Begins a page, whatever is left of this one, unless this one has barely begun. */
  readonly newPage?: boolean;
  /** Drawn again, as an artifact, on a page that begins with this strip. */
  readonly header?: { readonly height: number; readonly draw: (y: number) => void };
  readonly draw: (y: number) => void;
}

/** Where strips are laid: which column, whose children, which size of text. */
export interface Place {
  readonly canvas: Canvas;
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  readonly large: boolean | "largest";
}

/** First and last lines never stand alone: two lines stay together at both ends. */
export const keepsNext = (index: number, count: number, whole: boolean): boolean =>
  index < count - 1 && (whole || index === 0 || index === count - 2);

interface TextStrips {
  readonly place: Place;
  readonly element: PdfElement;
  readonly tag: string;
  readonly text: Text;
  readonly style: TextStyle;
  readonly before: number;
  readonly keepNext?: boolean;
  readonly onFirst?: (y: number) => void;
}

/** The lines of a text as strips that draw into one element. */
export const textStrips = (options: TextStrips): readonly Strip[] => {
  const { place, element, tag, text, style, before, keepNext = false, onFirst } = options;
  const lines = place.canvas.lines(text, style, place.width);
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? before : 0,
    keepNext: keepNext || keepsNext(index, lines.length, false),
    draw: (y) => {
      if (index === 0) onFirst?.(y);
      place.canvas.content(element, tag, () => {
        place.canvas.line(line, style, place.x, y, place.width);
      });
    },
  }));
};

// A larger group would leave more empty paper than it is worth.
const largestGroup = 380;

/** Keeps a group of strips on one page, unless it is long. */
export const together = (strips: readonly Strip[]): readonly Strip[] =>
  strips.reduce((sum, strip) => sum + strip.before + strip.height, 0) > largestGroup
    ? strips
    : strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, keepNext: true } : strip));
