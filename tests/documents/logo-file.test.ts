// The picture in a file becomes a logo of ours: its points, and nothing else of the file.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJpeg } from "../../electron/documents/logo/read-jpeg.ts";
import { readPng } from "../../electron/documents/logo/read-png.ts";
import { takeLogo } from "../../electron/documents/logo/take-logo.ts";
import { isWithinLimits } from "../../electron/ipc/input-limits.ts";
import { keptLogoLimit, LogoPicture, logoRoom } from "../../shared/domain/logo.ts";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { profile } from "../support/lou.ts";
import { chunk, fixture, logoPng, png, type PngKind } from "../support/pictures.ts";

const taken = (file: Uint8Array) => {
  const answer = takeLogo(file);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

const pointsOf = (file: Uint8Array): readonly number[] => {
  const read = readPng(file);
  if (!read.ok) throw new Error(read.error.code);
  return [...read.value.points];
};

const onWhite = (value: number, covers: number): number => Math.round((value * covers + 255 * (255 - covers)) / 255);

const drawn = (width: number, height: number, at: (x: number, y: number) => readonly number[]): readonly number[] =>
  Array.from({ length: width * height }, (_, index) => at(index % width, Math.floor(index / width))).flat();

/** Every kind that a PNG may be of, in eight bits or fewer and in sixteen, with what each point is to become. */
const size = { width: 21, height: 13 };
const kinds: readonly (readonly [
  string,
  Omit<PngKind, "width" | "height">,
  (x: number, y: number) => readonly number[],
])[] = [
  ...[1, 2, 4, 8].map((depth) => {
    const most = 2 ** depth - 1;
    const grey = (x: number, y: number) => Math.round((((x + y) % (most + 1)) * 255) / most);
    return [
      `grey in ${String(depth)} bits`,
      { kind: 0, depth, at: (x: number, y: number) => [(x + y) % (most + 1)] },
      (x: number, y: number) => [grey(x, y), grey(x, y), grey(x, y)],
    ] as const;
  }),
  ...[1, 2, 4, 8].map((depth) => {
    const index = (x: number, y: number) => (x + y) % 2;
    return [
      `a palette in ${String(depth)} bits, one colour half seen through`,
      {
        kind: 3,
        depth,
        at: (x: number, y: number) => [index(x, y)],
        chunks: [chunk("PLTE", Buffer.from([200, 10, 20, 0, 100, 50])), chunk("tRNS", Buffer.from([255, 128]))],
      },
      (x: number, y: number) => (index(x, y) === 0 ? [200, 10, 20] : [0, 100, 50].map((one) => onWhite(one, 128))),
    ] as const;
  }),
  [
    "grey, one of them clear",
    { kind: 0, at: (x) => [x], chunks: [chunk("tRNS", Buffer.from([0, 3]))] },
    (x) => (x === 3 ? [255, 255, 255] : [x, x, x]),
  ],
  [
    "colour, one of them clear",
    { kind: 2, at: (x, y) => [x, y, 7], chunks: [chunk("tRNS", Buffer.from([0, 3, 0, 4, 0, 7]))] },
    (x, y) => (x === 3 && y === 4 ? [255, 255, 255] : [x, y, 7]),
  ],
  ["colour in sixteen bits", { kind: 2, depth: 16, at: (x, y) => [x * 257, y * 257, 65535] }, (x, y) => [x, y, 255]],
  [
    "grey seen through",
    { kind: 4, at: (x, y) => [x, y * 19] },
    (x, y) => [onWhite(x, y * 19), onWhite(x, y * 19), onWhite(x, y * 19)],
  ],
  [
    "colour seen through in sixteen bits",
    { kind: 6, depth: 16, at: (x, y) => [x * 257, 0, 0, y * 19 * 257] },
    (x, y) => [onWhite(x, y * 19), onWhite(0, y * 19), onWhite(0, y * 19)],
  ],
];

describe("A PNG", () => {
  it.each(
    kinds.flatMap(([name, kind, at]) => [false, true].map((interlaced) => [name, interlaced, kind, at] as const)),
  )("of %s is read point by point, on white (interlaced: %s)", (_, interlaced, kind, at) => {
    expect(pointsOf(png({ ...size, ...kind, interlaced }))).toEqual(drawn(size.width, size.height, at));
  });

  it("that another program wrote, with every filter and all that may lie beside the picture, is read the same", () => {
    expect(pointsOf(fixture("filtered.png"))).toEqual(
      drawn(40, 30, (x, y) => [x * 6, y * 8, (x * y) % 251].map((value) => onWhite(value, 255 - x * 3))),
    );
  });
});

describe("A JPEG", () => {
  it.each(["photo.jpg", "rounds.jpg", "grey.jpg", "ink.jpg"])(
    "(%s) is read, also when made in rounds or for print",
    (name) => {
      const read = readJpeg(fixture(name));
      if (!read.ok) throw new Error(read.error.code);
      const at = (x: number, y: number) => [...read.value.points.subarray(3 * (y * 64 + x), 3 * (y * 64 + x) + 3)];
      const [red, blue, white] = [at(16, 24), at(48, 24), at(2, 2)];
      expect(Math.min(...white)).toBeGreaterThan(240);
      if (name === "grey.jpg") return;
      expect(red[0]).toBeGreaterThan(150);
      expect(red[2]).toBeLessThan(90);
      expect(blue[0]).toBeLessThan(90);
      expect(blue[2]).toBeGreaterThan(110);
    },
  );
});

describe("What is kept", () => {
  it.each(["photo.jpg", "filtered.png"])(
    "of %s is the picture alone: no place, camera, author or text leaves",
    (name) => {
      expect(fixture(name).toString("latin1")).toContain("MARKER");
      const { bytes } = taken(fixture(name));
      const names = [
        ...Buffer.from(bytes)
          .toString("latin1")
          .matchAll(/IHDR|PLTE|IDAT|IEND|[a-z][A-Za-z]{3}(?=MARKER)/gu),
      ];
      expect(names.map(([one]) => one)).toEqual(["IHDR", "IDAT", "IEND"]);
      expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/MARKER|Exif|xmp|tEXt|iTXt|zTXt|eXIf/iu);
      expect(bytes.length).toBe(8 + 25 + 12 + (12 + Buffer.from(bytes).readUInt32BE(33)));
    },
  );

  it("has no white edges, and is no larger than a page can show", () => {
    const framed = png({
      width: 200,
      height: 100,
      at: (x, y) => (x >= 50 && x < 90 && y >= 30 && y < 60 ? [0, 0, 0] : [255, 255, 255]),
    });
    expect(taken(framed)).toMatchObject({ width: 40, height: 30 });
    expect(taken(logoPng(3000, 500))).toMatchObject({ width: 640, height: 107 });
    expect(taken(logoPng(400, 800))).toMatchObject({ width: 160, height: 320 });
  });

  it("is the same when it is taken again, so that it can travel in a file (fast-check)", () => {
    const colour = fc.integer({ min: 0, max: 255 });
    const side = fc.integer({ min: 16, max: 40 });
    fc.assert(
      fc.property(side, side, fc.array(colour, { minLength: 12, maxLength: 12 }), (width, height, colours) => {
        const file = png({
          width,
          height,
          at: (x, y) => [0, 1, 2].map((one) => colours[(3 * (x + y) + one) % 12] ?? 0),
        });
        const first = takeLogo(file);
        return !first.ok || taken(first.value.bytes).checksum === first.value.checksum;
      }),
      { numRuns: 60 },
    );
    // Shrunk, its edge is lighter than it was.
    const sparse = png({
      width: 1280,
      height: 640,
      at: (x, y) => (x === 0 || y === 300 || (x > 900 && y > 5) ? [120, 120, 120] : [255, 255, 255]),
    });
    const { bytes, checksum } = taken(sparse);
    expect(taken(bytes).checksum).toBe(checksum);
  });

  it("fits in a call from a window with the rest of a settings file, however little of it could be packed", () => {
    let state = 1;
    const noise = (): number => (state = (state * 48_271) % 2_147_483_647) % 255;
    const { width, height, bytes } = taken(png({ ...logoRoom, at: () => [noise(), noise(), noise()] }));
    expect({ width, height }).toEqual(logoRoom);
    const logo = Buffer.from(bytes).toString("base64");
    expect(logo.length).toBeGreaterThan(800_000);
    expect(LogoPicture.safeParse(logo).success).toBe(true);
    const largest = Buffer.alloc(keptLogoLimit).toString("base64");
    expect(LogoPicture.safeParse(largest).success).toBe(true);
    expect(LogoPicture.safeParse(`${largest}AAAA`).success).toBe(false);
    expect(isWithinLimits({ settings: sharedSettings(profile), logo: largest, version: 1 })).toBe(true);
  });
});
