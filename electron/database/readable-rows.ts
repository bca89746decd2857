// Which rows of a table lie on pages that can still be read. [Note: Rows by page] SQLCipher answers nothing more on a connection
// that has met a damaged page, and the first such page of a long text it gives as zeros, without a word. So the pages are
// asked before SQLite is: each bears a seal, and the tree of a table says which rows lie on which, and which go on over
// others. Format: https://sqlite.org/fileformat2.html#b_tree_pages.
import { createDecipheriv } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { DatabaseKey } from "./driver.ts";
import { contentSize, isSealed, macKeyOf, pageSize } from "./page-check.ts";

/** A row in its table's order. Some part of it may lie on a page that cannot be read. */
export interface FoundRow {
  /** 0 in a table without rowids. */
  readonly rowid: number;
  readonly isReadable: boolean;
}

/** `gap`: here lie rows that nothing is known of. */
export type Found = FoundRow | "gap";

/** The kinds of page in a tree: with rowids, or (a table without) with the whole row as key. */
const kinds = {
  0x05: { isLeaf: false, hasRowids: true },
  0x0d: { isLeaf: true, hasRowids: true },
  0x02: { isLeaf: false, hasRowids: false },
  0x0a: { isLeaf: true, hasRowids: false },
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

const ivSize = 16;
const leastLocal = Math.floor(((contentSize - 12) * 32) / 255) - 23;
const mostLocal = { withRowids: contentSize - 35, without: Math.floor(((contentSize - 12) * 64) / 255) - 23 };
const perOverflowPage = contentSize - 4;

type ReadPage = (number: number) => Promise<Buffer | undefined>;

const reader = async (file: FileHandle, key: DatabaseKey, onPage: () => void): Promise<ReadPage> => {
  const macKey = await macKeyOf(file, key);
  const cipherKey = Buffer.from(key, "hex");
  return async (number) => {
    onPage();
    const page = Buffer.alloc(pageSize);
    const { bytesRead } = await file.read(page, 0, pageSize, (number - 1) * pageSize);
    if (number < 2 || bytesRead < pageSize || !isSealed(page, number, macKey)) return undefined;
    const iv = page.subarray(contentSize, contentSize + ivSize);
    const decipher = createDecipheriv("aes-256-cbc", cipherKey, iv).setAutoPadding(false);
    return Buffer.concat([decipher.update(page.subarray(0, contentSize)), decipher.final()]);
  };
};

/** SQLite's number of one to nine bytes, and where the next thing begins. */
const varint = (page: Buffer, start: number): readonly [value: number, next: number] => {
  let value = 0n;
  for (let at = start; ; at += 1) {
    const byte = page.readUInt8(at);
    if (at === start + 8) return [Number(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), at + 1];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [Number(value), at + 1];
  }
};

/** Whether all the pages that a row goes on over can be read. */
const isWhole = async (read: ReadPage, first: number, size: number): Promise<boolean> => {
  let next = first;
  for (let left = size; left > 0; left -= perOverflowPage) {
    const page = await read(next);
    if (page === undefined) return false;
    next = page.readUInt32BE(0);
  }
  return true;
};

const rowAt = async (read: ReadPage, page: Buffer, cell: number, { hasRowids }: Kind): Promise<FoundRow> => {
  const [size, afterSize] = varint(page, cell);
  const [rowid, start] = hasRowids ? varint(page, afterSize) : [0, afterSize];
  const most = hasRowids ? mostLocal.withRowids : mostLocal.without;
  if (size <= most) return { rowid, isReadable: true };
  const fitted = leastLocal + ((size - leastLocal) % perOverflowPage);
  const local = fitted <= most ? fitted : leastLocal;
  return { rowid, isReadable: await isWhole(read, page.readUInt32BE(start + local), size - local) };
};

/** What a page holds, in order: rows, and the numbers of pages below it. */
const partsOf = async (read: ReadPage, page: Buffer): Promise<readonly (Found | number)[]> => {
  const type = page.readUInt8(0);
  if (!(type in kinds)) return ["gap"];
  // It is one of them, as the line above says.
  const kind = kinds[type as keyof typeof kinds];
  const parts: (Found | number)[] = [];
  for (let index = 0; index < page.readUInt16BE(3); index += 1) {
    const cell = page.readUInt16BE((kind.isLeaf ? 8 : 12) + 2 * index);
    if (!kind.isLeaf) parts.push(page.readUInt32BE(cell));
    if (kind.isLeaf || !kind.hasRowids) parts.push(await rowAt(read, page, kind.isLeaf ? cell : cell + 4, kind));
  }
  return kind.isLeaf ? parts : [...parts, page.readUInt32BE(8)];
};

/**
 * From the first row of a table to the last. Each page of the tree is read once: one that it names twice is damage.
 * `onPage` is called for each page that is read; what it throws ends the reading.
 */
export const findRows = async (
  path: string,
  key: DatabaseKey,
  root: number,
  onPage: () => void,
): Promise<readonly Found[]> => {
  const file = await open(path, "r");
  try {
    const read = await reader(file, key, onPage);
    const found: Found[] = [];
    const seen = new Set<number>();
    const waiting: (Found | number)[] = [root];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (typeof part !== "number") found.push(part);
      else {
        const page = seen.has(part) ? undefined : await read(part);
        seen.add(part);
        waiting.push(...(page === undefined ? (["gap"] as const) : await partsOf(read, page)).toReversed());
      }
    }
    return found;
  } finally {
    await file.close();
  }
};
