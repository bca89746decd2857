// From the samples of a PNG, of whichever kind, to a colour on white paper.

/** How many samples each kind has to a point: grey, colour, palette, grey and colour that can be seen through. */
export const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** How many bits a sample of each kind may have. */
export const depthsOf: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

interface Samples {
  readonly kind: number;
  readonly depth: number;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
}

/** Paints one point of a row at its place in the picture; false when there is no such colour. */
type Painter = (row: Uint8Array, column: number, place: number) => boolean;

const sampleIn = (depth: number): ((row: Uint8Array, index: number) => number) => {
  if (depth === 8) return (row, index) => row[index] ?? 0;
  if (depth === 16) return (row, index) => ((row[2 * index] ?? 0) << 8) | (row[2 * index + 1] ?? 0);
  const most = (1 << depth) - 1;
  return (row, index) => ((row[(index * depth) >> 3] ?? 0) >> (8 - depth - ((index * depth) & 7))) & most;
};

/** Nothing when the palette or what is seen through does not fit the kind. */
export const createPainter = (
  { kind, depth, palette, transparency }: Samples,
  points: Uint8Array,
): Painter | undefined => {
  const sample = sampleIn(depth);
  const scale = 255 / ((1 << depth) - 1);
  const put = (place: number, red: number, green: number, blue: number, covers = 255): boolean => {
    const onWhite = (value: number) => Math.round((value * covers + 255 * (255 - covers)) / 255);
    points[3 * place] = onWhite(red);
    points[3 * place + 1] = onWhite(green);
    points[3 * place + 2] = onWhite(blue);
    return true;
  };
  const clear =
    transparency === undefined
      ? []
      : Array.from(transparency, (_, index) => index)
          .filter((index) => index % 2 === 0)
          .map((index) => sampleIn(16)(transparency, index / 2));
  switch (kind) {
    case 0:
      return (row, column, place) => {
        const value = sample(row, column);
        return put(place, value * scale, value * scale, value * scale, value === clear[0] ? 0 : 255);
      };
    case 2:
      return (row, column, place) => {
        const [red, green, blue] = [sample(row, 3 * column), sample(row, 3 * column + 1), sample(row, 3 * column + 2)];
        const isClear = red === clear[0] && green === clear[1] && blue === clear[2];
        return put(place, red * scale, green * scale, blue * scale, isClear ? 0 : 255);
      };
    case 3:
      if (palette === undefined || palette.length % 3 !== 0) return undefined;
      return (row, column, place) => {
        const index = sample(row, column);
        const [red, green, blue] = [palette[3 * index], palette[3 * index + 1], palette[3 * index + 2]];
        return (
          red !== undefined &&
          green !== undefined &&
          blue !== undefined &&
          put(place, red, green, blue, transparency?.[index] ?? 255)
        );
      };
    case 4:
      return (row, column, place) => {
        const grey = sample(row, 2 * column) * scale;
        return put(place, grey, grey, grey, sample(row, 2 * column + 1) * scale);
      };
    default:
      return (row, column, place) =>
        put(
          place,
          sample(row, 4 * column) * scale,
          sample(row, 4 * column + 1) * scale,
          sample(row, 4 * column + 2) * scale,
          sample(row, 4 * column + 3) * scale,
        );
  }
};
