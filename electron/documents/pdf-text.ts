// Makes any text safe to draw: what people paste and type becomes characters that one of our fonts has.
import type { Font } from "./pdf/font.ts";
import { unprintableWord } from "../../shared/text/documents/common.ts";
import type { DocumentFonts, Weight } from "./fonts.ts";

/** A stretch of text that one font draws. */
export interface Run {
  readonly text: string;
  readonly font: Font;
}

const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });
// Letters that Swedish text is made of: no need to ask the fonts.
const plain = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026]*$/;
// Variation selectors and joiners carry no ink: a character that has them is drawn without.
const inkless = /[\ufe00-\ufe0f\u200c\u200d]/gu;

/** Line ends, spaces and leftovers of word processors made plain; composed (NFC); nothing that prints is lost. */
export const cleanText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/gu, " ")
    .replace(/\u202f/gu, "\u00a0")
    // Word writes the bullets of its Symbol and Wingdings fonts as private characters.
    .replace(/[\uf0b7\uf0a7\uf076\uf0d8]/gu, "•")
    .replace(/\uf0fc/gu, "✓")
    // Soft hyphens, zero-width spaces, direction marks, controls, half characters.
    .replace(/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu, "")
    // eslint-disable-next-line no-control-regex -- control characters are what this line is about
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "")
    .replace(/ +\n/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

const covers = (font: Font, text: string): boolean => {
  for (const character of text) {
    if (character !== "\n" && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
};

/** The grapheme as it can be drawn and the font for it, or null when no font has it. */
const drawable = (grapheme: string, chain: readonly Font[]): Run | null => {
  for (const text of [grapheme, grapheme.replace(inkless, "")]) {
    const font = chain.find((candidate) => covers(candidate, text));
    if (font !== undefined) return { text, font };
  }
  return null;
};

/** Cleans `text` and cuts it into runs. What no font has becomes a plain word, once per stretch. */
export const runsOf = (
  text: string,
  weight: Weight,
  fonts: DocumentFonts,
  onUnprintable: (grapheme: string) => void = () => undefined,
): readonly Run[] => {
  // "38 %" and "4 §" stand on one line.
  const clean = cleanText(text).replace(/(?<=\d) (?=[%§])/gu, "\u00a0");
  const chain = fonts[weight];
  const [main] = chain;
  if (main === undefined || clean === "") return [];
  if (plain.test(clean)) return [{ text: clean, font: main }];
  const runs: { text: string; font: Font }[] = [];
  let unprintable = false;
  for (const { segment } of graphemes.segment(clean)) {
    const found = drawable(segment, chain);
    if (found === null) onUnprintable(segment);
    if (found === null && unprintable) continue;
    const run = found ?? { text: unprintableWord, font: main };
    unprintable = found === null;
    const last = runs.at(-1);
    if (last?.font === run.font) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
};

/** The characters of `text` that would be printed as words instead, each once, for the preview to name. */
export const findUnprintable = (text: string, fonts: DocumentFonts): readonly string[] => {
  const found = new Set<string>();
  runsOf(text, "regular", fonts, (grapheme) => found.add(grapheme));
  return [...found];
};
