// Text that is pasted from a word processor: its words and paragraphs, and nothing of how it looked.

/** What stands before a point of a list in Word's plain text: a bullet of one of its fonts and a tab. */
const bullet = /^[ \t]*[·•▪◦‣o\uF0B7\uF0A7\u2013-]\t[ \t]*/u;

const line = (text: string): string =>
  text
    .replace(bullet, "– ")
    // A tab, a space that does not break, a thin space: a space.
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, " ")
    // Soft hyphens and marks of direction: not words. Joiners stay: other alphabets need them.
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/gu, "")
    .trimEnd();

/** The pasted text as plain text: paragraphs are kept, at most one empty line between them. */
export const plainText = (pasted: string): string =>
  pasted
    // Within a paragraph Word breaks lines with a vertical tab, pages with a form feed, cells with a bell.
    .replace(/\r\n?|[^\P{Cc}\t\n]|[\u2028\u2029]/gu, "\n")
    .split("\n")
    .map(line)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n");
