// Reads a PNG of any kind into points. Written by hand: what can be had inflates whatever it is told to, or believes a file
// whose checksums do not fit; this one asks for the size first and never makes more than the picture needs.
import { crc32, inflateSync } from "node:zlib";
import { err, ok, type Result } from "../../../shared/result.ts";
import { checkSides, type Picture, type PictureProblem } from "./picture.ts";
import { createPainter, depthsOf, samplesOf } from "./png-points.ts";
import { undoFilter } from "./png-filter.ts";

export const pngBeginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

interface Chunks {
  readonly header: DataView;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
  readonly data: readonly Uint8Array[];
}

const damaged = err({ code: "logoDamaged" } as const);

/** The parts that make the picture. What else lies in the file (texts, places, dates, profiles) is passed over. */
const chunksIn = (file: Uint8Array): Result<Chunks, PictureProblem> => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const single = new Map<string, Uint8Array>();
  const data: Uint8Array[] = [];
  for (let at: number = pngBeginning.length; at + 12 <= file.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > file.length) return damaged;
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return damaged;
    const body = file.subarray(at + 8, end - 4);
    const isFirst = at === pngBeginning.length;
    at = end;
    if (isFirst !== (name === "IHDR")) return damaged;
    if (name === "acTL") return err({ code: "logoAnimated" });
    if (name === "IDAT") data.push(body);
    else if (["IHDR", "PLTE", "tRNS"].includes(name)) single.set(name, body);
    else if (name === "IEND") {
      const header = single.get("IHDR");
      if (header?.length !== 13 || data.length === 0) return damaged;
      return ok({
        header: new DataView(header.buffer, header.byteOffset, header.length),
        palette: single.get("PLTE"),
        transparency: single.get("tRNS"),
        data,
      });
    }
    // A capital first: nobody can show the picture without knowing what it means.
    else if (/^[A-Z]/u.test(name)) return damaged;
  }
  return damaged;
};

/** Every how many points, beginning where: once for all of them, or the seven rounds of an interlaced picture. */
const inOneRound = [{ x: 0, y: 0, across: 1, down: 1 }];
const interlaced = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
];

const inflated = (data: readonly Uint8Array[], length: number): Uint8Array | undefined => {
  try {
    const bytes = inflateSync(Buffer.concat(data), { maxOutputLength: length });
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
};

export const readPng = (file: Uint8Array): Result<Picture, PictureProblem> => {
  const chunks = chunksIn(file);
  if (!chunks.ok) return chunks;
  const { header, palette, transparency, data } = chunks.value;
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const [depth, kind] = [header.getUint8(8), header.getUint8(9)];
  const [compression, filtering, interlacing] = [10, 11, 12].map((at) => header.getUint8(at));
  const samples = samplesOf[kind];
  if (samples === undefined || depthsOf[kind]?.includes(depth) !== true) return damaged;
  if (compression !== 0 || filtering !== 0 || interlacing === undefined || interlacing > 1) return damaged;
  const sides = checkSides(width, height);
  if (!sides.ok) return sides;
  const rounds = (interlacing === 1 ? interlaced : inOneRound)
    .map((round) => {
      const columns = Math.ceil((width - round.x) / round.across);
      const rows = Math.ceil((height - round.y) / round.down);
      return { ...round, columns, rows, rowLength: Math.ceil((columns * samples * depth) / 8) };
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
  const raw = inflated(
    data,
    rounds.reduce((sum, { rows, rowLength }) => sum + rows * (rowLength + 1), 0),
  );
  const points = new Uint8Array(3 * width * height);
  const paint = createPainter({ kind, depth, palette, transparency }, points);
  if (raw === undefined || paint === undefined) return damaged;
  let at = 0;
  for (const { x, y, across, down, columns, rows, rowLength } of rounds) {
    let above: Uint8Array = new Uint8Array(rowLength);
    for (let row = 0; row < rows; row += 1) {
      const bytes = raw.subarray(at + 1, at + 1 + rowLength);
      if (!undoFilter(raw[at] ?? 0, bytes, above, Math.max(1, (samples * depth) / 8))) return damaged;
      for (let column = 0; column < columns; column += 1) {
        const place = (y + row * down) * width + x + column * across;
        if (!paint(bytes, column, place)) return damaged;
      }
      above = bytes;
      at += 1 + rowLength;
    }
  }
  return ok({ width, height, points });
};
