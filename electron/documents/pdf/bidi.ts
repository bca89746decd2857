// The order on the line of text that mixes Swedish and a script written from right to left.
// A small part of Unicode's bidirectional algorithm: one paragraph level, strong letters, numbers and the signs between
// them. Embeddings and isolates are left out: cleanText has removed the characters that ask for them.

type Kind = "left" | "right" | "number" | "neutral";

interface Atom {
  readonly text: string;
  readonly kind: Kind;
  readonly start: number;
}

/** A piece of the line: what to draw, and where it stands in the line as it is read. */
export interface OrderedAtom {
  readonly text: string;
  readonly start: number;
}

const rightLetter = "[\\u0590-\\u05ff\\u0600-\\u065f\\u066a-\\u06ef\\u06fa-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]";
const digit = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
const atomPattern = new RegExp(
  `(?<right>${rightLetter}[${rightLetter.slice(1, -1)}\\p{M}\\u200c\\u200d]*)|(?<number>${digit}+(?:[.,:/+-]${digit}+)*)|(?<left>[\\p{L}\\p{M}]+)|(?<neutral>[^])`,
  "gu",
);
const mirrored: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};

export const hasRightToLeft = (text: string): boolean => new RegExp(rightLetter, "u").test(text);

/** A paragraph runs from right to left when its first letter does. */
export const startsRightToLeft = (text: string): boolean => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && hasRightToLeft(first);
};

const atomsOf = (text: string): Atom[] =>
  [...text.matchAll(atomPattern)].map((match): Atom => {
    const groups = match.groups ?? {};
    const kind = groups["right"] ? "right" : groups["number"] ? "number" : groups["left"] ? "left" : "neutral";
    return { text: match[0], kind, start: match.index };
  });

/** The direction that surrounds an atom: the nearest strong one before (or after) it, else the paragraph's. */
const strongAt = (atoms: readonly Atom[], from: number, step: 1 | -1, base: Kind): Kind => {
  for (let index = from; index >= 0 && index < atoms.length; index += step) {
    const kind = atoms[index]?.kind;
    if (kind === "left" || kind === "right") return kind;
  }
  return base;
};

const levelOf = (atoms: readonly Atom[], index: number, base: Kind): number => {
  const atom = atoms[index];
  const before = strongAt(atoms, index - 1, -1, base);
  const outer = base === "right" ? 1 : 0;
  if (atom?.kind === "right") return 1;
  if (atom?.kind === "left") return outer * 2;
  if (atom?.kind === "number") return before === "right" ? 2 : outer * 2;
  const after = strongAt(atoms, index + 1, 1, base);
  if (before !== after) return outer;
  return before === "right" ? 1 : outer * 2;
};

/** The atoms of one line from left to right as they are seen; `rightToLeft` is the paragraph's direction. */
export const orderLine = (text: string, rightToLeft: boolean): readonly OrderedAtom[] => {
  const atoms = atomsOf(text);
  const base: Kind = rightToLeft ? "right" : "left";
  let line = atoms.map((atom, index) => ({ atom, level: levelOf(atoms, index, base) }));
  for (const level of [2, 1]) {
    const next: typeof line = [];
    let stretch: typeof line = [];
    for (const entry of line) {
      if (entry.level >= level) {
        stretch.unshift(entry);
      } else {
        next.push(...stretch, entry);
        stretch = [];
      }
    }
    line = [...next, ...stretch];
  }
  return line.map(({ atom, level }) => ({
    text: level === 1 && atom.kind === "neutral" ? (mirrored[atom.text] ?? atom.text) : atom.text,
    start: atom.start,
  }));
};
