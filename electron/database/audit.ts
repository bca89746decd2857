// [Note: Audit chain] Who did what, in a chain that shows any change, gap or cut. Each line carries an HMAC over itself
// and the line before; the first line hangs on the vault's own id. Format: docs/security/formats.md.
import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import { err, ok, type Result } from "../../shared/result.ts";
import type { AuditTable } from "./base.ts";
import { keysAt, readRetiredKeys } from "./retired-keys.ts";

export interface AuditKeys {
  readonly audit: Uint8Array;
  readonly digest: Uint8Array;
}

/** What happened. `detail` holds codes and field names, never a value. */
export interface AuditEntry {
  /** The instant, UTC. */
  readonly at: string;
  /** The clock that never goes backwards, in milliseconds. */
  readonly monotonic: number;
  /** Which way in: the keyring slot that opened the vault. */
  readonly actorSlot: string;
  /** `channel` name or event, as "consent.give" or "vault.unlock". */
  readonly action: string;
  readonly entityType?: string;
  readonly entityId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The rows as they became: `spellDigests`. */
  readonly afterDigest?: string;
}

type ChainKey = Pick<AuditKeys, "audit">;
type Line = Omit<AuditTable, "h">;

/** Node takes bytes in anew each time they are used; of a key taken in once, a line costs a fifth. */
const chain = (key: KeyObject, line: Line): string =>
  createHmac("sha256", key)
    .update(
      JSON.stringify([
        "samverka/audit/1",
        line.seq,
        line.ts_utc,
        line.mono_ms,
        line.actor_slot,
        line.action,
        line.entity_type,
        line.entity_id,
        line.detail,
        line.after_digest,
        line.prev,
      ]),
    )
    .digest("hex");

const beginning = (keys: ChainKey, dbId: string): string =>
  createHmac("sha256", keys.audit)
    .update(JSON.stringify(["samverka/audit-start/1", dbId]))
    .digest("hex");

const dbIdOf = async (read: QueryExecutorProvider) =>
  (await sql<{ value: string }>`SELECT value FROM meta WHERE key = 'db_id'`.execute(read)).rows[0]?.value ?? "";

export interface AuditPoint {
  readonly seq: number;
  readonly hash: string;
}

/** The last line, in one statement: where the chain ends now, and when the line was written, UTC, as the clock stood then. */
export const lastAudit = async (
  read: QueryExecutorProvider,
  keys: AuditKeys,
): Promise<{ readonly end: AuditPoint; readonly at: string | undefined }> => {
  const { rows } = await sql<AuditTable>`SELECT seq, ts_utc, h FROM audit ORDER BY seq DESC LIMIT 1`.execute(read);
  const last = rows[0];
  if (last === undefined) return { end: { seq: 0, hash: beginning(keys, await dbIdOf(read)) }, at: undefined };
  return { end: { seq: last.seq, hash: last.h }, at: last.ts_utc };
};

/** Where the chain ends now: `seq` 0 when it is empty. */
export const auditEnd = async (read: QueryExecutorProvider, keys: AuditKeys): Promise<AuditPoint> =>
  (await lastAudit(read, keys)).end;

/** Adds a line, in the transaction of the change it tells of. `known` is where the chain ends, when this transaction has read it. */
export const appendAudit = async (
  write: QueryExecutorProvider,
  keys: AuditKeys,
  entry: AuditEntry,
  known?: AuditPoint,
): Promise<AuditPoint> => {
  const end = known ?? (await auditEnd(write, keys));
  const line: Line = {
    seq: end.seq + 1,
    ts_utc: entry.at,
    mono_ms: Math.round(entry.monotonic),
    actor_slot: entry.actorSlot,
    action: entry.action,
    entity_type: entry.entityType ?? null,
    entity_id: entry.entityId ?? null,
    detail: entry.detail === undefined ? null : JSON.stringify(entry.detail),
    after_digest: entry.afterDigest ?? null,
    prev: end.hash,
  };
  const h = chain(createSecretKey(keys.audit), line);
  await sql`INSERT INTO audit(seq, ts_utc, mono_ms, actor_slot, action, entity_type, entity_id, detail, after_digest, prev, h)
    VALUES (${line.seq}, ${line.ts_utc}, ${line.mono_ms}, ${line.actor_slot}, ${line.action}, ${line.entity_type},
      ${line.entity_id}, ${line.detail}, ${line.after_digest}, ${line.prev}, ${h})`.execute(write);
  return { seq: line.seq, hash: h };
};

const batch = 5000;

/** The point before the first line. */
export const auditStart = async (read: QueryExecutorProvider, keys: AuditKeys): Promise<AuditPoint> => ({
  seq: 0,
  hash: beginning(keysAt(await readRetiredKeys(read), 1) ?? keys, await dbIdOf(read)),
});

export interface BrokenChain {
  readonly code: "chainBroken";
  readonly seq: number;
}

/** Recomputes the chain from a point that has been verified; `isLast` when there is no more. */
export const verifyAuditSlice = async (
  read: QueryExecutorProvider,
  keys: AuditKeys,
  from: AuditPoint,
  size = batch,
): Promise<Result<AuditPoint & { readonly isLast: boolean }, BrokenChain>> => {
  const { rows } =
    await sql<AuditTable>`SELECT * FROM audit WHERE seq > ${from.seq} ORDER BY seq LIMIT ${size}`.execute(read);
  const retired = (await readRetiredKeys(read)).map(({ until, audit }) => ({ until, key: createSecretKey(audit) }));
  const present = createSecretKey(keys.audit);
  let end = from;
  for (const { h, ...line } of rows) {
    const key = keysAt(retired, line.seq)?.key ?? present;
    const fits = line.seq === end.seq + 1 && line.prev === end.hash && chain(key, line) === h;
    if (!fits) return err({ code: "chainBroken", seq: end.seq + 1 });
    end = { seq: line.seq, hash: h };
  }
  return ok({ seq: end.seq, hash: end.hash, isLast: rows.length < size });
};

/** Recomputes the whole chain; answers with its end or the first line that does not fit. */
export const verifyAudit = async (
  read: QueryExecutorProvider,
  keys: AuditKeys,
): Promise<Result<AuditPoint, BrokenChain>> => {
  let end = await auditStart(read, keys);
  for (;;) {
    const slice = await verifyAuditSlice(read, keys, end);
    if (!slice.ok) return slice;
    end = { seq: slice.value.seq, hash: slice.value.hash };
    if (slice.value.isLast) return ok(end);
  }
};
