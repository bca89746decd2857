// Looks for a text in bytes, however it was written down.
import { inflateRawSync, inflateSync, gunzipSync, constants } from "node:zlib";

/** As somebody may find it who opens the file, or decodes it. */
const spellings = (text: string): readonly (readonly [string, Buffer])[] => [
  ["UTF-8", Buffer.from(text)],
  ["UTF-16", Buffer.from(text, "utf16le")],
  // The same letters come out otherwise at each of three places; the ends depend on what stands beside them.
  ...[0, 1, 2].map((before) => {
    const encoded = Buffer.from("\0".repeat(before) + text)
      .toString("base64")
      .replace(/=+$/, "");
    return ["base64", Buffer.from(encoded.slice(before === 0 ? 0 : before + 1, -1))] as const;
  }),
];

const tolerant = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 };

const attempt = (unpack: () => Buffer): Buffer => {
  try {
    return unpack();
  } catch {
    return Buffer.alloc(0);
  }
};

/** What was packed, wherever a zlib, gzip or zip stream may begin. */
const unpacked = (bytes: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    const rest = bytes.subarray(at);
    if (first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second ?? 0))
      found.push(attempt(() => inflateSync(rest, tolerant)));
    if (first === 0x1f && second === 0x8b) found.push(attempt(() => gunzipSync(rest, tolerant)));
    if (first === 0x50 && second === 0x4b && rest.readUInt16LE(2) === 0x0403 && rest.length > 30) {
      const start = 30 + rest.readUInt16LE(26) + rest.readUInt16LE(28);
      found.push(attempt(() => inflateRawSync(rest.subarray(start), tolerant)));
    }
  }
  return found;
};

/** How the text stands in the bytes; undefined when it does not. */
export const findText = (bytes: Buffer, text: string): string | undefined => {
  const plain = spellings(text).find(([, spelling]) => bytes.includes(spelling));
  if (plain !== undefined) return plain[0];
  return unpacked(bytes).some((inner) => spellings(text).some(([, spelling]) => inner.includes(spelling)))
    ? "deflate"
    : undefined;
};
