// Reads a JPEG into points with the decoder of pdf.js, which is given the parts that make the picture and nothing else: neither
// Exif nor any other text in the file is ever looked at.
import { JpegImage, setVerbosityLevel } from "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs";
import { err, ok, type Result } from "../../../shared/result.ts";
import { checkSides, type Picture, type PictureProblem } from "./picture.ts";

export const jpegBeginning = [0xff, 0xd8, 0xff] as const;

/** A picture that is sharpened round by round has about ten; a thousand would keep the machine at work for hours. */
const mostScans = 32;

const damaged = err({ code: "logoDamaged" } as const);

const marker = {
  begin: 0xd8,
  end: 0xd9,
  scan: 0xda,
  /** What the decoder needs: tables, how often it starts anew, and Adobe's word on how colours are kept. */
  needed: [0xc4, 0xdb, 0xdd, 0xee],
  /** Baseline, extended, progressive. */
  frame: [0xc0, 0xc1, 0xc2],
  /** Without loss, in layers, or coded in a way that hardly anything reads. */
  otherFrame: [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
  alone: [0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7],
};

interface Frame {
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly isSound: boolean;
}

const frameOf = (body: Uint8Array): Frame => {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const components = view.getUint8(5);
  const factors = Array.from({ length: components }, (_, index) => body[7 + 3 * index] ?? 0);
  return {
    precision: view.getUint8(0),
    height: view.getUint16(1),
    width: view.getUint16(3),
    components,
    isSound:
      body.length === 6 + 3 * components &&
      factors.every((both) => [both >> 4, both & 15].every((one) => one >= 1 && one <= 4)),
  };
};

/** Where what follows a scan begins: in it, FF is followed by 0 or by a mark of starting anew. */
const endOfScan = (file: Uint8Array, from: number): number => {
  let at = file.indexOf(0xff, from);
  for (; at !== -1 && at + 1 < file.length; at = file.indexOf(0xff, at + 2)) {
    const next = file[at + 1] ?? 0;
    if (next === 0xff) at -= 1;
    else if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return file.length;
};

/** The file with its picture alone. */
const bare = (file: Uint8Array): Result<{ readonly frame: Frame; readonly bytes: Uint8Array }, PictureProblem> => {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, marker.begin)];
  let frame: Frame | undefined;
  let scans = 0;
  for (let at = 2; at + 2 <= file.length;) {
    if (file[at] !== 0xff) return damaged;
    const kind = file[at + 1] ?? 0;
    if (kind === 0xff) at += 1;
    else if (kind === marker.end) {
      if (frame === undefined || scans === 0) return damaged;
      return ok({ frame, bytes: Buffer.concat([...kept, Uint8Array.of(0xff, marker.end)]) });
    } else if (marker.alone.includes(kind)) at += 2;
    else {
      const length = ((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0);
      let end = at + 2 + length;
      if (length < 2 || end > file.length) return damaged;
      if (marker.otherFrame.includes(kind)) return err({ code: "logoTypeUnknown" });
      if (marker.frame.includes(kind)) {
        if (frame !== undefined || length < 8) return damaged;
        frame = frameOf(file.subarray(at + 4, end));
      }
      if (kind === marker.scan) {
        scans += 1;
        end = endOfScan(file, end);
        if (frame === undefined || scans > mostScans) return damaged;
      }
      if (kind === marker.scan || marker.frame.includes(kind) || marker.needed.includes(kind))
        kept.push(file.subarray(at, end));
      at = end;
    }
  }
  return damaged;
};

/** What the decoder throws is whatever it stumbled over. */
const decoded = (bytes: Uint8Array, width: number, height: number): Uint8Array | undefined => {
  try {
    setVerbosityLevel(0);
    const image = new JpegImage();
    image.parse(bytes);
    if (image.width !== width || image.height !== height) return undefined;
    const points = image.getData({ width, height, forceRGB: true, isSourcePDF: false });
    return points.length === 3 * width * height ? new Uint8Array(points.buffer) : undefined;
  } catch {
    return undefined;
  }
};

export const readJpeg = (file: Uint8Array): Result<Picture, PictureProblem> => {
  const found = bare(file);
  if (!found.ok) return found;
  const { frame, bytes } = found.value;
  const { width, height, components } = frame;
  if (frame.precision !== 8 || ![1, 3, 4].includes(components)) return err({ code: "logoTypeUnknown" });
  if (!frame.isSound) return damaged;
  const sides = checkSides(width, height);
  if (!sides.ok) return sides;
  const points = decoded(bytes, width, height);
  return points === undefined ? damaged : ok({ width, height, points });
};
