// Bad files are named for what they are, and no file at all makes the reader of logos fall over or work for ever.
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeLogo } from "../../electron/documents/logo/take-logo.ts";
import { logoFileLimit } from "../../shared/domain/logo.ts";
import { chunk, fixture, headerOf, logoPng, png, pngMark } from "../support/pictures.ts";

const codeOf = (file: Uint8Array): string => {
  const answer = takeLogo(file);
  return answer.ok ? "taken" : answer.error.code;
};

const whole = logoPng(64, 32);
/** The picture cut out, so that others can stand in its place. */
const bare = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([pngMark, ...chunks, chunk("IEND")]);
const field = { width: 64, height: 64 };
const turned = png({ ...field, kind: 3, at: () => [0], chunks: [chunk("PLTE", Buffer.alloc(3))] });
turned[41] = 90;

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
    ["a colour turned behind its checksum", turned, "logoDamaged"],
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
