// Opens a Word file that came from elsewhere. Nothing is written to disk, nothing runs, and only three of its parts are
// ever unpacked to be read, each up to a limit, whatever the file says about itself; of a template all of them.
import { Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { err, ok, type Result } from "../../../shared/result.ts";
import { attribute, readXml, XmlRefused } from "./read-xml.ts";

/** `unknown` is anything that is no sound Word file: another format, damaged, with a password, made to harm. */
export interface PackageFailure {
  readonly code: "unknown" | "macros";
}

export interface WordPackage {
  /** The body, as XML. */
  readonly document: string;
  /** Its styles; empty when it has none. */
  readonly styles: string;
}

const mebibyte = 1024 * 1024;
const limits = {
  entries: 500,
  document: 8 * mebibyte,
  styles: 2 * mebibyte,
  relations: mebibyte / 8,
  whole: 40 * mebibyte,
} as const;

/** Thrown and caught in this file only. */
class TooLarge extends Error {}

const unpackBytes = async (entry: FileEntry, limit: number): Promise<Buffer> => {
  if (entry.encrypted || entry.uncompressedSize > limit) throw new TooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What the file says of its sizes may be a lie: what comes out is counted.
  await entry.getData(
    new WritableStream<Uint8Array>({
      write: (chunk) => {
        size += chunk.length;
        if (size > limit) throw new TooLarge();
        chunks.push(chunk);
      },
    }),
    { checkSignature: true, checkOverlappingEntry: true, useWebWorkers: false },
  );
  return Buffer.concat(chunks);
};

/** The words of a part of a Word file. Throws for what is no text. */
export const textOf = (bytes: Uint8Array): string => {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
};

const unpack = async (entry: FileEntry, limit: number): Promise<string> => textOf(await unpackBytes(entry, limit));

/** Where the body lies: the package says so, and Word does not always use the same name. */
export const bodyPath = (relations: string): string => {
  let found = "word/document.xml";
  readXml(relations, {
    open: (tag) => {
      if (tag.local !== "Relationship" || !attribute(tag, "Type").endsWith("/officeDocument")) return;
      found = attribute(tag, "Target").replace(/^\//u, "");
    },
  });
  return found;
};

const entriesOf = async (
  reader: ZipReader<Uint8Array>,
): Promise<Result<ReadonlyMap<string, FileEntry>, PackageFailure>> => {
  const entries = new Map<string, FileEntry>();
  let count = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    count += 1;
    if (count > limits.entries) return err({ code: "unknown" });
    if (!entry.directory) entries.set(entry.filename, entry);
  }
  if ([...entries.keys()].some((name) => /vba(?:Project|Data)/iu.test(name))) return err({ code: "macros" });
  return ok(entries);
};

const partsOf = async (reader: ZipReader<Uint8Array>): Promise<Result<WordPackage, PackageFailure>> => {
  const found = await entriesOf(reader);
  if (!found.ok) return found;
  const entries = found.value;
  const relations = entries.get("_rels/.rels");
  if (relations === undefined) return err({ code: "unknown" });
  const path = bodyPath(await unpack(relations, limits.relations));
  const document = entries.get(path);
  if (document === undefined) return err({ code: "unknown" });
  const styles = entries.get(path.replace(/[^/]+$/u, "styles.xml"));
  return ok({
    document: await unpack(document, limits.document),
    styles: styles === undefined ? "" : await unpack(styles, limits.styles),
  });
};

const opened = async <T>(
  bytes: Uint8Array,
  look: (reader: ZipReader<Uint8Array>) => Promise<Result<T, PackageFailure>>,
): Promise<Result<T, PackageFailure>> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    return await look(reader);
  } catch (cause) {
    // The library names what is wrong with a file in many ways; what the user can do about it is the same.
    if (cause instanceof Error || cause instanceof XmlRefused) return err({ code: "unknown" });
    throw cause;
  } finally {
    await reader.close().catch(() => undefined);
  }
};

/** The parts of a Word file that are read, or why it is not opened. Whatever the bytes are, it answers. */
export const openPackage = (bytes: Uint8Array): Promise<Result<WordPackage, PackageFailure>> => opened(bytes, partsOf);

/** Every part of a Word file by its path, up to a limit for them all, for one that is to be kept and written in. */
export const openWhole = (bytes: Uint8Array): Promise<Result<ReadonlyMap<string, Uint8Array>, PackageFailure>> =>
  opened(bytes, async (reader) => {
    const found = await entriesOf(reader);
    if (!found.ok) return found;
    const parts = new Map<string, Uint8Array>();
    let left = limits.whole;
    for (const [path, entry] of found.value) {
      const part = await unpackBytes(entry, left);
      left -= part.length;
      parts.set(path, part);
    }
    return ok(parts);
  });
