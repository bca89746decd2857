// [Note: Audit chain] Who did what, in a chain that shows any change, gap or cut. Each line carries an HMAC over itself
// and the line before; the first line hangs on the vault's own id. Format: docs/security/formats.md.
import { createHmac } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import { err, ok, type Result } from "../../shared/result.ts";
import type { AuditTable } from "./base.ts";

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

type Line = Omit<AuditTable, "h">;

const chain = (keys: AuditKeys, line: Line): string =>
  createHmac("sha256", keys.audit)
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

const beginning = (keys: AuditKeys, dbId: string): string =>
  createHmac("sha256", keys.audit)
    .update(JSON.stringify(["samverka/audit-start/1", dbId]))
    .digest("hex");

const dbIdOf = async (read: QueryExecutorProvider) =>
  (await sql<{ value: string }>`SELECT value FROM meta WHERE key = 'db_id'`.execute(read)).rows[0]?.value ?? "";

export interface AuditPoint {
  readonly seq: number;
  readonly hash: string;
}

/** Where the chain ends now: `seq` 0 when it is empty. */
export const auditEnd = async (read: QueryExecutorProvider, keys: AuditKeys): Promise<AuditPoint> => {
  const { rows } = await sql<AuditTable>`SELECT seq, h FROM audit ORDER BY seq DESC LIMIT 1`.execute(read);
  const last = rows[0];
  return last === undefined ? { seq: 0, hash: beginning(keys, await dbIdOf(read)) } : { seq: last.seq, hash: last.h };
};

/** When the last line was written, UTC, as the clock stood then. */
export const lastAuditAt = async (read: QueryExecutorProvider): Promise<string | undefined> =>
  (await sql<AuditTable>`SELECT ts_utc FROM audit ORDER BY seq DESC LIMIT 1`.execute(read)).rows[0]?.ts_utc;

/** Adds a line, in the transaction of the change it tells of. */
export const appendAudit = async (
  write: QueryExecutorProvider,
  keys: AuditKeys,
  entry: AuditEntry,
): Promise<AuditPoint> => {
  const end = await auditEnd(write, keys);
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
  const h = chain(keys, line);
  await sql`INSERT INTO audit(seq, ts_utc, mono_ms, actor_slot, action, entity_type, entity_id, detail, after_digest, prev, h)
    VALUES (${line.seq}, ${line.ts_utc}, ${line.mono_ms}, ${line.actor_slot}, ${line.action}, ${line.entity_type},
      ${line.entity_id}, ${line.detail}, ${line.after_digest}, ${line.prev}, ${h})`.execute(write);
  return { seq: line.seq, hash: h };
};

const batch = 5000;

/** Recomputes the whole chain; answers with its end or the first line that does not fit. */
export const verifyAudit = async (
  read: QueryExecutorProvider,
  keys: AuditKeys,
): Promise<Result<AuditPoint, { readonly code: "chainBroken"; readonly seq: number }>> => {
  let end: AuditPoint = { seq: 0, hash: beginning(keys, await dbIdOf(read)) };
  for (;;) {
    const { rows } =
      await sql<AuditTable>`SELECT * FROM audit WHERE seq > ${end.seq} ORDER BY seq LIMIT ${batch}`.execute(read);
    for (const { h, ...line } of rows) {
      const fits = line.seq === end.seq + 1 && line.prev === end.hash && chain(keys, line) === h;
      if (!fits) return err({ code: "chainBroken", seq: end.seq + 1 });
      end = { seq: line.seq, hash: h };
    }
    if (rows.length < batch) return ok(end);
  }
};
