// Writes points as the plainest PNG there is: eight bits, no transparency, no interlacing, and nothing beside the picture.
import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./picture.ts";
import { pngBeginning } from "./read-png.ts";

const chunk = (name: string, body: Uint8Array): Uint8Array => {
  const bytes = Buffer.alloc(12 + body.length);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(name, 4, "latin1");
  bytes.set(body, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + body.length)), 8 + body.length);
  return bytes;
};

export const writePng = ({ width, height, points }: Picture): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const raw = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) {
    raw.set(points.subarray(3 * y * width, 3 * (y + 1) * width), y * (1 + 3 * width) + 1);
  }
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.from(pngBeginning),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(raw, { level: 9 })),
      chunk("IEND", new Uint8Array()),
    ]),
  );
};
