// What every vault file holds before any migration: who it is, and the audit chain. Formats: docs/security/formats.md.
import type { Connection } from "./driver.ts";

/** "SVK1" as SQLite's application_id: this file is a Samverka vault. */
export const applicationId = 0x53_56_4b_31;

/** Facts about the file itself: `db_id`, `created_at`. */
export interface MetaTable {
  readonly key: string;
  readonly value: string;
}

/** One line of the audit chain. See: [Note: Audit chain]. */
export interface AuditTable {
  readonly seq: number;
  readonly ts_utc: string;
  readonly mono_ms: number;
  readonly actor_slot: string;
  readonly action: string;
  readonly entity_type: string | null;
  readonly entity_id: string | null;
  readonly detail: string | null;
  readonly after_digest: string | null;
  readonly prev: string;
  readonly h: string;
}

export interface BaseTables {
  readonly meta: MetaTable;
  readonly audit: AuditTable;
}

/** The insert trigger also stops `INSERT OR REPLACE`, which deletes without firing a delete trigger. */
const definition = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE audit(
  seq INTEGER PRIMARY KEY,
  ts_utc TEXT NOT NULL,
  mono_ms INTEGER NOT NULL,
  actor_slot TEXT NOT NULL,
  action TEXT NOT NULL,
  entity_type TEXT,
  entity_id TEXT,
  detail TEXT,
  after_digest TEXT,
  prev TEXT NOT NULL,
  h TEXT NOT NULL
) STRICT;
CREATE INDEX audit__entity_type_entity_id ON audit(entity_type, entity_id);
CREATE TRIGGER audit_insert BEFORE INSERT ON audit
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
`;

/** Turns an empty file into a vault file without content of its own; migrations come after. */
export const createBase = async (
  connection: Connection,
  identity: { readonly dbId: string; readonly createdAt: string },
): Promise<void> => {
  await connection.exec(`PRAGMA application_id = ${applicationId}; ${definition}`);
  await connection.run("INSERT INTO meta(key, value) VALUES ('db_id', ?), ('created_at', ?)", [
    identity.dbId,
    identity.createdAt,
  ]);
};
