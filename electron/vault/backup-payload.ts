// What a backup holds, before it is sealed: four bytes of length, a list of contents, and the files one after another.
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { z } from "zod";
import { chunkSize } from "./backup-chunks.ts";

const largestContents = 64 * 1024;

export const Contents = z.strictObject({
  /** The snapshot is encrypted by itself too, under this key. */
  snapshotKey: z.string().regex(/^[0-9a-f]{64}$/),
  files: z.array(z.strictObject({ name: z.literal("db.sqlite"), size: z.int().positive() })).length(1),
});
export type Contents = z.infer<typeof Contents>;

const contentsBytes = (contents: Contents): Buffer => {
  const text = Buffer.from(JSON.stringify(contents));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text]);
};

/** The payload, in pieces of `chunkSize` of which only the last may be shorter. */
async function* payloadChunks(head: Buffer, file: FileHandle, fileSize: number): AsyncGenerator<Buffer> {
  const size = head.length + fileSize;
  for (let start = 0; start < size; start += chunkSize) {
    const chunk = Buffer.alloc(Math.min(chunkSize, size - start));
    const fromHead = start < head.length ? head.copy(chunk, 0, start) : 0;
    const wanted = chunk.length - fromHead;
    const { bytesRead } = await file.read(chunk, fromHead, wanted, start + fromHead - head.length);
    if (bytesRead !== wanted) throw new Error("a snapshot became shorter while it was read");
    yield chunk;
  }
}

export interface Payload {
  readonly size: number;
  readonly sha256: string;
  chunks(): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/** Reads the snapshot once for its digest; `chunks` reads it again. */
export const openPayload = async (snapshotPath: string, snapshotKey: string): Promise<Payload> => {
  const file = await open(snapshotPath, "r");
  const { size: fileSize } = await file.stat();
  const head = contentsBytes({ snapshotKey, files: [{ name: "db.sqlite", size: fileSize }] });
  const chunks = () => payloadChunks(head, file, fileSize);
  const hash = createHash("sha256");
  for await (const chunk of chunks()) hash.update(chunk);
  return { size: head.length + fileSize, sha256: hash.digest("hex"), chunks, close: () => file.close() };
};

/** The list of contents and where it ends, from the first chunk; undefined when it is not as it should be. */
export const parseContents = (first: Buffer): { contents: Contents; end: number } | undefined => {
  const length = first.length < 4 ? 0 : first.readUInt32LE(0);
  if (length === 0 || length > largestContents || first.length < 4 + length) return undefined;
  try {
    return { contents: Contents.parse(JSON.parse(first.toString("utf8", 4, 4 + length))), end: 4 + length };
  } catch {
    return undefined;
  }
};
