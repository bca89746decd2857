// Breaks text into lines of a given width, and each line into segments that one font draws, from left to right.
import type { Font } from "./font.ts";
import type { DocumentFonts, Weight } from "../fonts.ts";
import { runsOf, type Run } from "../pdf-text.ts";
import { hasRightToLeft, orderLine, startsRightToLeft } from "./bidi.ts";
import type { TextStyle } from "./style.ts";

/** Text in one weight, or pieces in several. */
export type Text = string | readonly Piece[];

export interface Piece {
  readonly text: string;
  readonly weight: Weight;
}

export interface Segment extends Run {
  readonly width: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** The line in reading order, when that is not the order on paper. */
  readonly spoken: string | null;
  readonly alignRight: boolean;
}

interface Typesetting {
  readonly fonts: DocumentFonts;
  readonly onUnprintable: (grapheme: string) => void;
}

interface Chunk {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Width without the space it ends with, which may hang over the edge. */
  readonly ink: number;
}

// Widths of words per font, in units of the font: the same words come back on every line of every document.
const widths = new WeakMap<Font, Map<string, number>>();
const cacheLimit = 20_000;

const unitsOf = (font: Font, word: string): number => {
  let known = widths.get(font);
  if (known === undefined || known.size > cacheLimit) {
    known = new Map();
    widths.set(font, known);
  }
  let units = known.get(word);
  if (units === undefined) {
    units = font.layout(word).advanceWidth / font.unitsPerEm;
    known.set(word, units);
  }
  return units;
};

/** Word by word with the space that it ends with, which is how pdfkit draws it. */
const measure = (font: Font, text: string, size: number): number => {
  let units = 0;
  for (const word of text.split(/(?<= )/u)) units += unitsOf(font, word);
  return units * size;
};

const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, run) => sum + measure(run.font, run.text, size), 0);

// After a space, and after a hyphen or slash that a word follows: never inside a date.
const breaks = /(?<= )(?=[^ ])|(?<=[-–/])(?=\p{L}{2})/u;

const trimLast = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));

const chunkOf = (runs: readonly Run[], size: number): Chunk => ({
  runs,
  width: widthOf(runs, size),
  ink: widthOf(trimLast(runs), size),
});

/** Cuts runs at the places where a line may break; a run's last word goes on into the next run. */
const chunksOf = (runs: readonly Run[], size: number): Chunk[] => {
  const chunks: Chunk[] = [];
  let open: Run[] = [];
  const close = () => {
    if (open.length > 0) chunks.push(chunkOf(open, size));
    open = [];
  };
  for (const run of runs) {
    if (open.at(-1)?.text.endsWith(" ") === true) close();
    for (const [index, text] of run.text.split(breaks).entries()) {
      if (index > 0) close();
      open.push({ text, font: run.font });
    }
  }
  close();
  return chunks;
};

/** Something longer than the line, such as an address on the web, is cut where the line ends. */
const cutToFit = (chunk: Chunk, size: number, width: number): Chunk[] => {
  if (chunk.ink <= width) return [chunk];
  const parts: Chunk[] = [];
  for (const run of chunk.runs) {
    let part = "";
    for (const character of run.text) {
      if (part !== "" && measure(run.font, part, size) + measure(run.font, character, size) > width) {
        parts.push(chunkOf([{ text: part, font: run.font }], size));
        part = "";
      }
      part += character;
    }
    if (part !== "") parts.push(chunkOf([{ text: part, font: run.font }], size));
  }
  return parts;
};

const merge = (runs: readonly Run[]): Run[] => {
  const merged: { text: string; font: Font }[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.font === run.font) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
};

/** Puts the runs of a mixed line in the order they are seen; a piece that two fonts share is cut between them. */
const reorder = (runs: readonly Run[], rightToLeft: boolean): Run[] => {
  const whole = runs.map((run) => run.text).join("");
  let from = 0;
  const placed = runs.map((run) => {
    const start = from;
    from += run.text.length;
    return { font: run.font, start, end: from };
  });
  return orderLine(whole, rightToLeft).flatMap(({ text, start }) =>
    placed.flatMap(({ font, start: first, end }): Run[] => {
      const part = text.slice(Math.max(0, first - start), Math.max(0, end - start));
      return part === "" ? [] : [{ text: part, font }];
    }),
  );
};

const lineOf = (chunks: readonly Chunk[], size: number, rightToLeft: boolean): Line => {
  const runs = merge(chunks.flatMap((chunk) => chunk.runs));
  const whole = runs.map((run) => run.text).join("");
  const mixed = hasRightToLeft(whole);
  const ordered = mixed ? reorder(trimLast(runs), rightToLeft) : runs;
  const segments = ordered.map((run) => ({ ...run, width: measure(run.font, run.text, size) }));
  const ink = mixed ? segments.reduce((sum, segment) => sum + segment.width, 0) : widthOf(trimLast(runs), size);
  return { segments, width: ink, spoken: mixed ? `${whole.trimEnd()} ` : null, alignRight: rightToLeft };
};

/** Words of neighbouring cells and lines must not run together for a screen reader. */
const endWithSpace = (chunks: readonly Chunk[], size: number): readonly Chunk[] => {
  const last = chunks.at(-1);
  const run = last?.runs.at(-1);
  if (last === undefined || run === undefined || run.text.endsWith(" ")) return chunks;
  return [...chunks.slice(0, -1), chunkOf([...last.runs.slice(0, -1), { ...run, text: `${run.text} ` }], size)];
};

const breakParagraph = (runs: readonly Run[], size: number, width: number): Line[] => {
  const rightToLeft = startsRightToLeft(runs.map((run) => run.text).join(""));
  const lines: Line[] = [];
  let line: Chunk[] = [];
  let used = 0;
  for (const chunk of chunksOf(runs, size).flatMap((whole) => cutToFit(whole, size, width))) {
    if (line.length > 0 && used + chunk.ink > width + 0.01) {
      lines.push(lineOf(line, size, rightToLeft));
      line = [];
      used = 0;
    }
    line.push(chunk);
    used += chunk.width;
  }
  lines.push(lineOf(endWithSpace(line, size), size, rightToLeft));
  return lines;
};

/** The lines of `text` in a column of `width` points. Empty text has no lines. */
export const breakLines = (text: Text, style: TextStyle, width: number, use: Typesetting): readonly Line[] => {
  const pieces = typeof text === "string" ? [{ text, weight: style.weight }] : text;
  const paragraphs: Run[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    // A space between two pieces is the author's own, so it must survive the cleaning of each.
    const joined = index > 0 && /^\s/u.test(piece.text) ? " " : "";
    const trailing = index < pieces.length - 1 && /\s$/u.test(piece.text) ? " " : "";
    const runs = runsOf(piece.text, piece.weight, use.fonts, use.onUnprintable);
    for (const [position, run] of runs.entries()) {
      const before = position === 0 ? joined : "";
      const after = position === runs.length - 1 ? trailing : "";
      for (const [line, part] of `${before}${run.text}${after}`.split("\n").entries()) {
        if (line > 0) paragraphs.push([]);
        paragraphs.at(-1)?.push({ text: part, font: run.font });
      }
    }
  }
  if (paragraphs.every((runs) => runs.every((run) => run.text === ""))) return [];
  return paragraphs.flatMap((runs) =>
    breakParagraph(
      runs.filter((run) => run.text !== ""),
      style.size,
      width,
    ),
  );
};
