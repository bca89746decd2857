// Pictures for the tests of the logo: written here, kind by kind, or drawn by another program (tests/fixtures/pictures).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

export const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../fixtures/pictures", name));

export const chunk = (name: string, body: Uint8Array = new Uint8Array()): Buffer => {
  const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(name, "latin1"), body, Buffer.alloc(4)]);
  bytes.writeUInt32BE(body.length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
};

export const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PngKind {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 colour, 3 palette, 4 and 6 those that can be seen through. */
  readonly kind?: number;
  readonly depth?: number;
  readonly interlaced?: boolean;
  /** The samples of a point. */
  readonly at: (x: number, y: number) => readonly number[];
  /** Stand between the header and the picture. */
  readonly chunks?: readonly Buffer[];
}

export const headerOf = ({ width, height, kind = 2, depth = 8, interlaced = false }: Omit<PngKind, "at">): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, kind, 0, 0, interlaced ? 1 : 0], 8);
  return chunk("IHDR", header);
};

const packed = (samples: readonly number[], depth: number): Buffer => {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, "0")).join("");
  return Buffer.from((bits.match(/.{1,8}/gu) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
};

const rounds: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** A whole PNG, its rows unfiltered. */
export const png = (picture: PngKind): Buffer => {
  const { width, height, depth = 8, interlaced = false, at, chunks = [] } = picture;
  const rows = (interlaced ? rounds : [[0, 0, 1, 1] as const]).flatMap(([left, top, across, down]) => {
    const columns = Array.from({ length: Math.ceil((width - left) / across) }, (_, index) => left + index * across);
    const lines = Array.from({ length: Math.ceil((height - top) / down) }, (_, index) => top + index * down);
    return columns.length === 0
      ? []
      : lines.map((y) =>
          Buffer.concat([
            Buffer.of(0),
            packed(
              columns.flatMap((x) => at(x, y)),
              depth,
            ),
          ]),
        );
  });
  return Buffer.concat([
    pngMark,
    headerOf(picture),
    ...chunks,
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND"),
  ]);
};

/** A logo of nobody: a blue field with a lighter bar in it, whatever its shape. */
export const logoPng = (width: number, height: number): Buffer =>
  png({
    width,
    height,
    at: (x, y) => (Math.abs(y - height / 2) < height / 8 && x > width / 4 ? [240, 190, 60] : [10, 92, 134]),
  });
