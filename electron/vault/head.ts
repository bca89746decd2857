// [Note: Head anchor] Outside the database, under its own key, stands how far the audit chain had come. A file that was
// cut, rolled back or exchanged for an older one is then behind its anchor. Written in turn to head.A and head.B, so
// that one of them is always whole. Format: docs/security/formats.md.
import { createHmac, timingSafeEqual } from "node:crypto";
import { closeSync, constants, fsync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { AuditPoint } from "../database/audit.ts";
import { readSmallFile } from "../platform/files.ts";

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const Head = z.strictObject({
  magic: z.literal("samverka-head"),
  version: z.literal(1),
  generation: z.int().positive(),
  seq: z.int().nonnegative(),
  chainHash: Hex32,
  counter: z.int().positive(),
  mac: Hex32,
});
type Head = z.infer<typeof Head>;

const spell = (generation: number, end: AuditPoint, counter: number, key: Uint8Array): string => {
  const fields = { magic: "samverka-head", version: 1, generation, seq: end.seq, chainHash: end.hash, counter };
  const text = JSON.stringify(fields).slice(0, -1);
  return `${text},"mac":"${createHmac("sha256", key).update(text).digest("hex")}"}\n`;
};

const sync = promisify(fsync);

const pathOf = (folder: string, counter: number) => join(folder, counter % 2 === 0 ? "head.A" : "head.B");

const readOne = async (path: string, key: Uint8Array): Promise<Head | undefined> => {
  try {
    const bytes = await readSmallFile(path);
    const head = Head.parse(JSON.parse(bytes.toString()));
    const expected = Buffer.from(spell(head.generation, { seq: head.seq, hash: head.chainHash }, head.counter, key));
    return expected.length === bytes.length && timingSafeEqual(expected, bytes) ? head : undefined;
  } catch {
    return undefined;
  }
};

/** Three hundred bytes after each save: only the disk is waited for elsewhere, since sending the rest there takes longer than it. */
const overwrite = async (path: string, text: string): Promise<void> => {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    ftruncateSync(file, writeSync(file, text, 0));
    await sync(file);
  } finally {
    closeSync(file);
  }
};

export interface HeadAnchor {
  /** The newest whole anchor, if any. */
  readonly last: Head | undefined;
  /** Notes how far the chain has come; does nothing when it has not moved. */
  advance(end: AuditPoint): Promise<void>;
}

const wholeHeads = async (folder: string, key: Uint8Array): Promise<readonly Head[]> => {
  const both = await Promise.all([readOne(pathOf(folder, 0), key), readOne(pathOf(folder, 1), key)]);
  return both.filter((head) => head !== undefined).sort((a, b) => b.counter - a.counter);
};

/** The newest whole anchor, if any. */
export const lastHead = async (folder: string, key: Uint8Array): Promise<Head | undefined> =>
  (await wholeHeads(folder, key))[0];

/**
 * The anchor that speaks for what CURRENT names: the newest, of whatever generation. Except when a switch was ended before
 * CURRENT: then its anchor lies beside that of the generation that is the vault still. See: [Note: Order of the switch].
 */
export const headFor = async (folder: string, generation: number, key: Uint8Array): Promise<Head | undefined> => {
  const [newest, other] = await wholeHeads(folder, key);
  if (newest === undefined || newest.generation === generation || other?.generation !== generation) return newest;
  return newest.generation > generation ? other : newest;
};

/**
 * One anchor in place of the older of the two. Once before a generation becomes the vault, so that there is one that speaks
 * for it, and once after, so that the old one's no longer does.
 */
export const anchorNext = async (
  folder: string,
  generation: number,
  end: AuditPoint,
  key: Uint8Array,
): Promise<void> => {
  const next = ((await lastHead(folder, key))?.counter ?? 0) + 1;
  await overwrite(pathOf(folder, next), spell(generation, end, next, key));
};

/**
 * Before another master key becomes the vault's: an anchor under its key in place of the older of the two, so that at
 * every moment one anchor can be read with whatever key the keyring gives.
 */
export const anchorAhead = async (
  folder: string,
  oldKey: Uint8Array,
  { generation, facts, key }: { generation: { id: number }; facts: { end: AuditPoint }; key: Uint8Array },
): Promise<void> => {
  const next = ((await lastHead(folder, oldKey))?.counter ?? 0) + 1;
  await overwrite(pathOf(folder, next), spell(generation.id, facts.end, next, key));
};

export const openHead = async (folder: string, generation: number, key: Uint8Array): Promise<HeadAnchor> => {
  const last = await lastHead(folder, key);
  let counter = last?.counter ?? 0;
  let noted = last?.generation === generation ? last.seq : -1;
  return {
    last,
    advance: async (end) => {
      if (end.seq === noted) return;
      await overwrite(pathOf(folder, counter + 1), spell(generation, end, counter + 1, key));
      counter += 1;
      noted = end.seq;
    },
  };
};
