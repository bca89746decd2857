// Whether two names may be the same name, spelt otherwise: å, ä, ö without their marks, double letters, th/t, ck/k, one slip.

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\p{M}/gu, ""],
  [/[^\p{L}]+/gu, " "],
  [/æ/g, "a"],
  [/ø/g, "o"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck|c|q/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/y/g, "i"],
  [/(\p{L})\1+/gu, "$1"],
];

/** A name without what spelling differs in: "Åsa Wickström" is "asa vikstrom". */
export const plainName = (name: string): string =>
  spellings.reduce((text, [from, to]) => text.replaceAll(from, to), name.normalize("NFD").toLowerCase()).trim();

/** How many letters must be put in, taken away, changed or swapped with their neighbour to make one word the other. */
export const editDistance = (one: string, other: string): number => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + change,
          ...(swapped && row > 1 && column > 1 ? [at(row - 2, column - 2) + 1] : []),
        ),
      );
    }
  }
  return at(one.length, other.length);
};

/** Slips that a word of this length may have: none in a short one, or Bo would be Bob. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const areWordsAlike = (one: string, other: string): boolean =>
  editDistance(one, other) <= slipsIn(Math.min(one.length, other.length));

/** Whether two names, of one or more words, share a word that may be the same: "Anna-Lena" and "Lena". */
export const areNamesAlike = (one: string, other: string): boolean => {
  const words = plainName(one).split(" ").filter(Boolean);
  const others = plainName(other).split(" ").filter(Boolean);
  return words.some((word) => others.some((known) => areWordsAlike(word, known)));
};
