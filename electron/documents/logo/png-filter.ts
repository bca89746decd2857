// A row of a PNG is written as what differs from the row above and the point to the left.

const nearest = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
};

const guesses: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Puts the row right where it lies; false for a filter that there is not. `step` is how many bytes a point takes. */
export const undoFilter = (filter: number, row: Uint8Array, above: Uint8Array, step: number): boolean => {
  const guess = guesses[filter];
  if (guess === undefined) return false;
  if (filter === 0) return true;
  for (let at = 0; at < row.length; at += 1) {
    const [left, corner] = at < step ? [0, 0] : [row[at - step] ?? 0, above[at - step] ?? 0];
    row[at] = (row[at] ?? 0) + guess(left, above[at] ?? 0, corner);
  }
  return true;
};
