// [Note: Holder note] In the second folder lies who holds the register: which copy, opened with which slot's label, the how
// manieth claim, and when. No name. Signed with a key of the vault, so that only who can open it can claim it. A copy that
// sees a later claim than its own becomes read-only. Format: docs/security/formats.md.
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { type QueryExecutorProvider, sql } from "kysely";
import { z } from "zod";
import type { Claim } from "../../shared/domain/taken-over.ts";
import { readSmallFile, replaceFile } from "../platform/files.ts";
import type { OpenedKeyring } from "./keyring-file.ts";

const HolderNote = z.strictObject({
  magic: z.literal("samverka-holder"),
  version: z.literal(1),
  keyringId: z.uuid(),
  dbId: z.uuid(),
  copyId: z.uuid(),
  counter: z.int().positive(),
  slotLabel: z.string().regex(/^[a-z0-9-]{1,32}$/),
  at: z.iso.datetime(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});
export type HolderNote = z.infer<typeof HolderNote>;

const spell = ({ mac: _, ...note }: HolderNote, key: Uint8Array): Buffer => {
  const { magic, version, keyringId, dbId, copyId, counter, slotLabel, at } = note;
  const body = JSON.stringify({ magic, version, keyringId, dbId, copyId, counter, slotLabel, at }).slice(0, -1);
  return Buffer.from(`${body},"mac":"${createHmac("sha256", key).update(body).digest("hex")}"}\n`);
};

const pathOf = (folder: string, dbId: string): string => join(folder, `samverka-${dbId}.holder`);

/** The note of this vault in a folder; nothing where it is missing, changed, or signed with another key. */
export const readHolderNote = async (
  folder: string,
  { keyring, subkeys }: Pick<OpenedKeyring, "keyring" | "subkeys">,
): Promise<HolderNote | undefined> => {
  try {
    const bytes = await readSmallFile(pathOf(folder, keyring.dbId));
    const note = HolderNote.parse(JSON.parse(bytes.toString()));
    const expected = spell(note, subkeys.head);
    const isOurs = expected.length === bytes.length && timingSafeEqual(expected, bytes);
    return isOurs && note.dbId === keyring.dbId ? note : undefined;
  } catch {
    return undefined;
  }
};

export const writeHolderNote = (
  folder: string,
  { keyring, subkeys, slotId }: OpenedKeyring,
  { copyId, counter }: Claim,
  at: string,
): Promise<void> => {
  const slotLabel = keyring.slots.find(({ id }) => id === slotId)?.label ?? "unknown";
  const { keyringId, dbId } = keyring;
  const note = {
    magic: "samverka-holder",
    version: 1,
    keyringId,
    dbId,
    copyId,
    counter,
    slotLabel,
    at,
    mac: "",
  } as const;
  return replaceFile(pathOf(folder, dbId), spell(note, subkeys.head));
};

const StoredClaim = z.strictObject({ copyId: z.uuid(), counter: z.int().positive() });
const TakenOver = z.strictObject({ at: z.iso.datetime(), slotLabel: z.string(), counter: z.int() });
/** By whom this copy was taken over, as the note said. */
export type TakenOver = z.infer<typeof TakenOver>;

const readMeta = async (read: QueryExecutorProvider, key: string): Promise<unknown> => {
  const { rows } = await sql<{ value: string }>`SELECT value FROM meta WHERE key = ${key}`.execute(read);
  return rows[0] === undefined ? undefined : JSON.parse(rows[0].value);
};

const writeMeta = async (write: QueryExecutorProvider, key: string, value: unknown): Promise<void> => {
  await sql`INSERT INTO meta(key, value) VALUES (${key}, ${JSON.stringify(value)})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`.execute(write);
};

/** This copy's claim, if it has made one. */
export const readClaim = async (read: QueryExecutorProvider): Promise<Claim | undefined> =>
  StoredClaim.optional().parse(await readMeta(read, "holder_claim"));

export const readTakenOver = async (read: QueryExecutorProvider): Promise<TakenOver | undefined> =>
  TakenOver.optional().parse(await readMeta(read, "taken_over"));

export const writeTakenOver = (write: QueryExecutorProvider, by: TakenOver): Promise<void> =>
  writeMeta(write, "taken_over", by);

/** What a copy knows of who holds the register: its own claim, and by whom it was taken over. */
interface Standing {
  readonly claim: Claim | undefined;
  readonly takenOver: TakenOver | undefined;
}

export const readStanding = async (read: QueryExecutorProvider): Promise<Standing> => ({
  claim: await readClaim(read),
  takenOver: await readTakenOver(read),
});

/** For an older file of the same copy: it holds the register neither more nor less than before. */
export const keepStanding = async (write: QueryExecutorProvider, { claim, takenOver }: Standing): Promise<void> => {
  await sql`DELETE FROM meta WHERE key IN ('holder_claim', 'taken_over')`.execute(write);
  if (claim !== undefined) await writeMeta(write, "holder_claim", claim);
  if (takenOver !== undefined) await writeTakenOver(write, takenOver);
};

/** A claim of this copy, later than all that are known; it is no longer taken over. */
export const claimAfter = async (write: QueryExecutorProvider, known: number): Promise<Claim> => {
  const claim = { copyId: randomUUID(), counter: Math.max(known, (await readClaim(write))?.counter ?? 0) + 1 };
  await writeMeta(write, "holder_claim", claim);
  await sql`DELETE FROM meta WHERE key = 'taken_over'`.execute(write);
  return claim;
};
