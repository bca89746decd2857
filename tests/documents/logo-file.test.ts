// The picture in a file becomes a logo of ours: its points, and nothing else of the file. Bad files are named for what they are.
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJpeg } from "../../electron/documents/logo/read-jpeg.ts";
import { readPng } from "../../electron/documents/logo/read-png.ts";
import { takeLogo } from "../../electron/documents/logo/take-logo.ts";
import { logoFileLimit } from "../../shared/domain/logo.ts";
import { chunk, fixture, headerOf, logoPng, png, pngMark, type PngKind } from "../support/pictures.ts";

const codeOf = (file: Uint8Array): string => {
  const taken = takeLogo(file);
  return taken.ok ? "taken" : taken.error.code;
};

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
  });
});

const whole = logoPng(64, 32);
/** The picture cut out, so that others can stand in its place. */
const bare = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([pngMark, ...chunks, chunk("IEND")]);
const field = { width: 64, height: 64 };

describe("A bad file", () => {
  it.each([
    ["an SVG", Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`), "logoTypeUnknown"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "logoTypeUnknown"],
    [
      "a program that has been renamed",
      Buffer.concat([Buffer.from("MZ\x90\0"), Buffer.alloc(4000)]),
      "logoTypeUnknown",
    ],
    ["a GIF", Buffer.from("GIF89a\x01\0\x01\0"), "logoTypeUnknown"],
    ["a WebP", Buffer.from("RIFF\x10\0\0\0WEBPVP8 "), "logoTypeUnknown"],
    ["nothing but the first bytes of a PNG", pngMark, "logoDamaged"],
    ["nothing but the first bytes of a JPEG", Buffer.from([0xff, 0xd8, 0xff]), "logoDamaged"],
    ["a byte too much", Buffer.concat([whole, Buffer.alloc(logoFileLimit)]), "logoTooLarge"],
    ["half a PNG", whole.subarray(0, whole.length / 2), "logoDamaged"],
    ["half a JPEG", fixture("rounds.jpg").subarray(0, 700), "logoDamaged"],
    ["a PNG that moves", bare(headerOf(field), chunk("acTL", Buffer.alloc(8)), chunk("IDAT")), "logoAnimated"],
    ["as large as a field", bare(headerOf({ width: 2 ** 31, height: 2 ** 31 }), chunk("IDAT")), "logoTooManyPixels"],
    ["one point too wide", bare(headerOf({ width: 4001, height: 20 }), chunk("IDAT")), "logoTooManyPixels"],
    ["no size at all", bare(headerOf({ width: 0, height: 20 }), chunk("IDAT")), "logoDamaged"],
    ["a kind that there is not", bare(headerOf({ ...field, kind: 5 }), chunk("IDAT")), "logoDamaged"],
    ["a depth that its kind has not", bare(headerOf({ ...field, kind: 2, depth: 4 }), chunk("IDAT")), "logoDamaged"],
    [
      "a palette's colour that is not in it",
      png({ ...field, kind: 3, at: () => [7], chunks: [chunk("PLTE", Buffer.alloc(9))] }),
      "logoDamaged",
    ],
    ["a palette missing", png({ ...field, kind: 3, at: () => [0] }), "logoDamaged"],
    [
      "a part that nobody knows and must",
      png({ ...field, at: () => [0, 0, 0], chunks: [chunk("ABcD")] }),
      "logoDamaged",
    ],
    ["all white", png({ ...field, at: () => [255, 255, 255] }), "logoNotSeen"],
    [
      "white on nothing, made for dark grounds",
      png({ ...field, kind: 6, at: (x) => [255, 255, 255, x] }),
      "logoNotSeen",
    ],
    ["a line", png({ width: 400, height: 20, at: (_, y) => (y === 9 ? [0, 0, 0] : [255, 255, 255]) }), "logoTooSmall"],
  ])("that is %s is refused for what it is", (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it("never makes more than its picture needs: a bomb in the data, or one in a profile that nobody asked for", () => {
    const bomb = deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
    const before = process.memoryUsage().rss;
    expect(codeOf(bare(headerOf(field), chunk("IDAT", bomb)))).toBe("logoDamaged");
    const profile = chunk("iCCP", Buffer.concat([Buffer.from("x\0\0"), bomb]));
    expect(codeOf(png({ ...field, at: () => [9, 9, 9], chunks: [profile] }))).toBe("taken");
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it("does not keep the machine at work: a JPEG sharpened ten thousand times", () => {
    const good = fixture("rounds.jpg");
    const scan = good.lastIndexOf(Buffer.from([0xff, 0xda]));
    const scans = Array.from({ length: 10_000 }, () => good.subarray(scan, -2));
    const started = performance.now();
    expect(codeOf(Buffer.concat([good.subarray(0, -2), ...scans, good.subarray(-2)]))).toBe("logoDamaged");
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("Whatever its bytes, a file is a logo or a refusal (fast-check)", () => {
  const known = new Set([
    "taken",
    "logoTypeUnknown",
    "logoDamaged",
    "logoAnimated",
    "logoTooManyPixels",
    "logoTooSmall",
    "logoNotSeen",
  ]);
  const files = [whole, fixture("filtered.png"), fixture("photo.jpg"), fixture("rounds.jpg"), fixture("ink.jpg")];

  it("when it is cut anywhere: a cut PNG or JPEG is damaged and never half a logo", () => {
    for (const file of files) {
      // What lies behind the picture of the photo may be cut away.
      const picture = file.subarray(
        0,
        file.lastIndexOf(Buffer.from("PK")) === -1 ? undefined : file.lastIndexOf(Buffer.from("PK")),
      );
      for (let length = 8; length < picture.length; length += 1) {
        expect(codeOf(picture.subarray(0, length))).toBe("logoDamaged");
      }
    }
  });

  it("when bytes are turned, doubled and moved", () => {
    const change = fc.record({
      at: fc.nat(),
      byte: fc.nat({ max: 255 }),
      length: fc.nat({ max: 60 }),
      how: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }), (file, changes) => {
        const changed = changes.reduce((bytes, { at, byte, length, how }) => {
          const place = at % bytes.length;
          const [before, middle, after] = [
            bytes.subarray(0, place),
            bytes.subarray(place, place + length),
            bytes.subarray(place + length),
          ];
          if (how === 0) return Buffer.concat([before, middle, middle, after]);
          if (how === 1) return Buffer.concat([before, after, Buffer.of(byte)]);
          return Buffer.concat([before, Buffer.of(byte), bytes.subarray(place + 1)]);
        }, file);
        return known.has(codeOf(changed));
      }),
      { numRuns: 1500 },
    );
  });

  it("when a PNG's checksums are made to fit what was changed", () => {
    const data = png({ width: 24, height: 20, kind: 6, interlaced: true, at: (x, y) => [x, y, x, 200] });
    const header = data.subarray(16, 29);
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.nat({ max: 255 }), fc.uint8Array({ maxLength: 300 }), (at, byte, idat) => {
        const changed = Buffer.from(header);
        changed[at] = byte;
        return (
          known.has(codeOf(bare(chunk("IHDR", changed), chunk("IDAT", deflateSync(idat))))) &&
          known.has(codeOf(Buffer.concat([pngMark, chunk("IHDR", changed), data.subarray(33)])))
        );
      }),
      { numRuns: 500 },
    );
  });
});
