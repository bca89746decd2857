// [Note: Retired keys] A new master key brings a new key for the audit chain. The lines that are there stay as they were
// written, so the key they were written with stays too: in the database, which only the new key opens. The first line
// under the new key hangs on the last under the old one, so whoever knows the old key can change nothing of the past
// either. Digests of rows are all noted anew. See: [Note: Ground line]. Format: docs/security/formats.md.
import { type QueryExecutorProvider, sql } from "kysely";
import { z } from "zod";

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const RetiredKeys = z.strictObject({
  version: z.literal(1),
  keys: z.array(z.strictObject({ until: z.int().nonnegative(), audit: Hex32 })).min(1),
});

export interface RetiredKey {
  /** The last line that was written with it. */
  readonly until: number;
  readonly audit: Uint8Array;
}

/** Oldest first; none in a vault that still has its first master key. */
export const readRetiredKeys = async (read: QueryExecutorProvider): Promise<readonly RetiredKey[]> => {
  const { rows } = await sql<{ value: string }>`SELECT value FROM meta WHERE key = 'retired_keys'`.execute(read);
  const value = rows[0]?.value;
  if (value === undefined) return [];
  return RetiredKeys.parse(JSON.parse(value)).keys.map(({ until, audit }) => ({
    until,
    audit: Buffer.from(audit, "hex"),
  }));
};

/** The retired keys of a line; undefined for one that was written with the present keys. */
export const keysAt = <Key extends Pick<RetiredKey, "until">>(retired: readonly Key[], seq: number): Key | undefined =>
  retired.find(({ until }) => seq <= until);

/** From the next line on other keys are in use. */
export const retireKeys = async (write: QueryExecutorProvider, key: RetiredKey): Promise<void> => {
  const keys = [...(await readRetiredKeys(write)), key].map(({ until, audit }) => ({
    until,
    audit: Buffer.from(audit).toString("hex"),
  }));
  const value = JSON.stringify({ version: 1, keys });
  await sql`INSERT INTO meta(key, value) VALUES ('retired_keys', ${value})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`.execute(write);
};
