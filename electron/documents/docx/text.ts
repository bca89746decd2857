// Paragraphs of a Word file. Word finds a font for any character, so nothing is replaced: only what no reader is to have is taken away.
import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx";
import type { Weight } from "../fonts.ts";
import { startsRightToLeft } from "../pdf/bidi.ts";
import type { Text } from "../pdf/lines.ts";
import { cleanText } from "../pdf-text.ts";
import { ink, line, panelInset } from "./style.ts";

/** Where blocks stand, and what holds them together over the end of a page. */
export interface WordPlace {
  /** In twentieths of a point. */
  readonly width: number;
  /** How far in from the margin. */
  readonly indent: number;
  /** `whole`: its parts stay together; `next`: and with what follows. */
  readonly keep: "free" | "whole" | "next";
  /** Within a tinted panel. */
  readonly panel: boolean;
  /** On top of a new page. */
  readonly newPage: boolean;
}

const weights: Readonly<Record<Weight, IRunOptions>> = {
  regular: {},
  strong: { bold: true },
  bold: { bold: true },
  italic: { italics: true },
};

/** A piece keeps the space or the line end that parts it from the next. */
const cleanPiece = (text: string): string => {
  const edge = (space: string | undefined): string => (space?.includes("\n") === true ? "\n" : space ? " " : "");
  return `${edge(/^\s+/u.exec(text)?.[0])}${cleanText(text)}${edge(/\s+$/u.exec(text)?.[0])}`;
};

const linesOf = (text: string, look: IRunOptions): readonly TextRun[] =>
  text.split("\n").map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 && { break: 1 }) }));

/** Text as runs, its line ends as line breaks. */
export const runsOfText = (text: Text, look: IRunOptions = {}): readonly TextRun[] =>
  typeof text === "string"
    ? linesOf(cleanText(text), look)
    : text.flatMap((piece) => linesOf(cleanPiece(piece.text), { ...look, ...weights[piece.weight] }));

export const wordsIn = (text: Text): string =>
  typeof text === "string" ? text : text.map((piece) => piece.text).join("");

/**
 * How a paragraph stands in its place. A panel is a tint with a bar, drawn by each of its paragraphs: what parts them is
 * paragraphs too, since space between a paragraph and a table has no tint.
 */
export const standing = (place: WordPlace): IParagraphOptions => ({
  ...(place.indent > 0 && { indent: { left: place.indent } }),
  ...(place.panel && {
    shading: { fill: ink("tint") },
    border: { left: line("petrol", 24, panelInset) },
    spacing: { before: 0, after: 0 },
  }),
  ...(place.newPage && { pageBreakBefore: true }),
  ...(place.keep === "next" && { keepNext: true }),
});

export const wordParagraph = (
  text: Text,
  place: WordPlace,
  { look, ...options }: IParagraphOptions & { readonly look?: IRunOptions } = {},
): Paragraph =>
  new Paragraph({
    ...standing(place),
    ...(startsRightToLeft(wordsIn(text)) && { bidirectional: true }),
    ...options,
    children: runsOfText(text, look),
  });
