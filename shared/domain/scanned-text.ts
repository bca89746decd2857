// Text made plain for scanning: one way of writing spaces, dashes, digits and accents, with the way back to what was typed.

export interface PlainText {
  readonly text: string;
  /** Where in what was typed the character at `index` of `text` begins. */
  readonly origin: (index: number) => number;
}

/** Invisible characters (soft hyphens, joiners) go; no-break spaces, en-dashes and full-width digits become ordinary ones. */
export const plainText = (typed: string): PlainText => {
  let text = "";
  const origins: number[] = [];
  for (const match of typed.matchAll(/\P{M}\p{M}*|\p{M}/gsu)) {
    const plain = match[0]
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      .replace(/[\p{Pd}\u2212\u00ac]/gu, "-")
      .replace(/[^\S\n\r]/gu, " ");
    text += plain;
    origins.push(...Array.from({ length: plain.length }, () => match.index));
  }
  return { text, origin: (index) => origins[index] ?? typed.length };
};

/** The same text with some stretches made blank, so that one pattern does not find what another has explained. */
export const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => " ".repeat(found.length));
