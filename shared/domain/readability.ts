// How easy a text is to read, counted: LIX and the length of its sentences.

/** A text's words and sentences, and what they come to. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words in a sentence, on average. */
  readonly sentenceLength: number;
  /**
   * Läsbarhetsindex (C.-H. Björnsson, Läsbarhet, 1968): words in a sentence plus the percentage of long words. Below 30 is
   * very easy (children's books), 30–40 easy, 40–50 as newspapers, above 60 as authorities at their worst.
   */
  readonly lix: number;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.:-]*[\p{L}\p{N}])?/gu;
// A full stop inside "kl. 15.00" or "t.ex." ends nothing: after a sentence comes the end, or a new one with a capital.
const sentenceEnd = /[.!?:]["”')]*(?=\s+["”'(]*\p{Lu}|\s*$)/gu;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Counts paragraphs, each of which ends its last sentence itself. Empty text is as easy as can be: zero. */
export const readabilityOf = (paragraphs: readonly string[]): Readability => {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  for (const paragraph of paragraphs.map((text) => text.trim())) {
    const found = paragraph.match(word) ?? [];
    if (found.length === 0) continue;
    const ends = paragraph.match(sentenceEnd)?.length ?? 0;
    words += found.length;
    longWords += found.filter((one) => lettersIn(one) > 6).length;
    sentences += Math.max(1, /[.!?:]["”')]*$/u.test(paragraph) ? ends : ends + 1);
  }
  if (words === 0) return { words, sentences, longWords, sentenceLength: 0, lix: 0 };
  const sentenceLength = words / sentences;
  return { words, sentences, longWords, sentenceLength, lix: Math.round(sentenceLength + (100 * longWords) / words) };
};

/** Whom a text is written for: the youth in easy Swedish, a guardian in plain, whoever reads at work. */
export type Reader = "youth" | "guardian" | "agency";

/** How hard a text may be for its reader. See DECISIONS.md, "How hard a text may be". */
export const readabilityLimits: Readonly<Record<Reader, { readonly lix: number; readonly sentenceLength: number }>> = {
  youth: { lix: 30, sentenceLength: 12 },
  guardian: { lix: 35, sentenceLength: 14 },
  agency: { lix: 45, sentenceLength: 18 },
};

/** Whether a text keeps to what its reader can be asked for. */
export const isReadable = ({ lix, sentenceLength }: Readability, reader: Reader): boolean =>
  lix <= readabilityLimits[reader].lix && sentenceLength <= readabilityLimits[reader].sentenceLength;
