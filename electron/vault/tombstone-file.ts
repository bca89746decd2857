// The tombstones beside the backups, so that a restore on another computer knows them too. Format: docs/security/formats.md.
import { createHmac, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { readSmallFile, replaceFile } from "../platform/files.ts";

/** So many can be in a file. */
const mostItems = 100_000;
/** Each with its quotes and its comma, and what stands around them all. */
const mostBytes = 67 * mostItems + 1024;

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const TombstoneFile = z.strictObject({
  magic: z.literal("samverka-tombstones"),
  version: z.literal(1),
  dbId: z.uuid(),
  items: z.array(Hex32).max(mostItems),
  mac: Hex32,
});

const spell = (dbId: string, items: readonly string[], digestKey: Uint8Array): Buffer => {
  const body = JSON.stringify({ magic: "samverka-tombstones", version: 1, dbId, items }).slice(0, -1);
  return Buffer.from(`${body},"mac":"${createHmac("sha256", digestKey).update(body).digest("hex")}"}\n`);
};

const pathOf = (folder: string, dbId: string): string => join(folder, `samverka-${dbId}.tombstones`);

/** Those of one vault; none where the file is missing, changed or made under another master key. */
export const readTombstones = async (
  folder: string,
  dbId: string,
  digestKey: Uint8Array,
): Promise<ReadonlySet<string>> => {
  try {
    const bytes = await readSmallFile(pathOf(folder, dbId), mostBytes);
    const { items } = TombstoneFile.parse(JSON.parse(bytes.toString()));
    const expected = spell(dbId, items, digestKey);
    return expected.length === bytes.length && timingSafeEqual(expected, bytes) ? new Set(items) : new Set();
  } catch {
    return new Set();
  }
};

/** What any of the folders knows. */
export const tombstonesIn = async (
  folders: readonly (string | undefined)[],
  dbId: string,
  digestKey: Uint8Array,
): Promise<ReadonlySet<string>> => {
  const known = new Set(folders.filter((folder) => folder !== undefined));
  const files = await Promise.all([...known].map((folder) => readTombstones(folder, dbId, digestKey)));
  return new Set(files.flatMap((file) => [...file]));
};

/** Adds to those that are there: what has been taken away once is never given back. */
export const writeTombstones = async (
  folder: string,
  dbId: string,
  digestKey: Uint8Array,
  tombstones: readonly string[],
): Promise<void> => {
  const known = await readTombstones(folder, dbId, digestKey);
  const all = [...new Set([...known, ...tombstones])].sort();
  if (all.length > known.size) await replaceFile(pathOf(folder, dbId), spell(dbId, all, digestKey));
};
