// The mark of a meeting (mallens märke): shows in a file that comes back which meeting it belongs to, and tells nothing else.
import type { MeetingId } from "./ids.ts";

/** Without letters and digits that are taken for each other. */
const alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/** FNV-1a, 32 bits: to tell files apart, not to keep a secret. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
};

const four = (text: string, seed: number): string => {
  let left = hash(text, seed);
  return Array.from({ length: 4 }, () => {
    const letter = alphabet[left % alphabet.length] ?? "A";
    left = Math.floor(left / alphabet.length);
    return letter;
  }).join("");
};

/** The mark of a meeting: "SAM-7F3K-92QD". */
export const meetingMark = (meetingId: MeetingId): string =>
  `SAM-${four(meetingId, 0x811c9dc5)}-${four(meetingId, 0x9e3779b9)}`;

/** Every mark that stands in a text, each once. */
export const marksIn = (text: string): readonly string[] => {
  // A word processor may have made other hyphens of them.
  const plain = text.replace(/[\u2010-\u2013]/gu, "-");
  return [...new Set([...plain.matchAll(/\bSAM-[A-Z2-9]{4}-[A-Z2-9]{4}\b/gu)].map(([mark]) => mark))];
};
