// Reads a zip archive, as much of the format as the Electron archive uses: stored and deflated files below 4 GiB.
import { closeSync, createReadStream, createWriteStream, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw, inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** @param {number} file @param {number} position @param {number} length */
const readAt = (file, position, length) => {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
};

/** @param {number} file @param {number} size */
const findDirectory = (file, size) => {
  const tail = readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endOfDirectory) {
      return {
        count: tail.readUInt16LE(at + 10),
        length: tail.readUInt32LE(at + 12),
        start: tail.readUInt32LE(at + 16),
      };
    }
  }
  throw new Error("not a zip archive");
};

/** @param {number} file @param {number} size */
const listEntries = (file, size) => {
  const { count, length, start } = findDirectory(file, size);
  const directory = readAt(file, start, length);
  const entries = [];
  for (let at = 0, index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== directoryEntry) throw new Error("damaged zip directory");
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameLength),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      // The upper half holds the Unix mode: file type and permissions.
      mode: directory.readUInt32LE(at + 38) >>> 16,
      header: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
};

/**
 * Unpacks the files below one folder of the archive.
 * @param {string} archive
 * @param {string} target folder to write to
 * @param {string} prefix folder inside the archive, with its slash
 * @param {(name: string) => boolean} wanted answers for a path below the prefix
 */
export const unzip = async (archive, target, prefix, wanted) => {
  const file = openSync(archive, "r");
  try {
    for (const entry of listEntries(file, statSync(archive).size)) {
      const name = entry.name.slice(prefix.length);
      if (!entry.name.startsWith(prefix) || name === "" || name.endsWith("/") || !wanted(name)) continue;
      if (name.split("/").includes("..")) throw new Error("a path in the archive leaves its folder");
      const path = join(target, name);
      mkdirSync(dirname(path), { recursive: true });
      const local = readAt(file, entry.header, 30);
      const start = entry.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      if ((entry.mode & 0o170000) === 0o120000) {
        const link = readAt(file, start, entry.packedSize);
        symlinkSync((entry.deflated ? inflateRawSync(link) : link).toString("utf8"), path);
        continue;
      }
      const output = createWriteStream(path, { mode: entry.mode & 0o777 || 0o644 });
      if (entry.packedSize === 0) {
        output.end();
        continue;
      }
      const input = createReadStream(archive, { start, end: start + entry.packedSize - 1 });
      const unpack = entry.deflated
        ? createInflateRaw()
        : new Transform({
            transform: (chunk, _, next) => {
              next(null, chunk);
            },
          });
      await pipeline(input, unpack, output);
    }
  } finally {
    closeSync(file);
  }
};
