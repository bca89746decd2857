// Closures and reopenings. Neither is ever changed: a correction is a new edition.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE closure(
    closure_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    period INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    closed_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    correction_reason TEXT NOT NULL,
    details TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (case_id, period, edition)
  ) STRICT`,
  `CREATE TRIGGER closure_locked BEFORE UPDATE ON closure BEGIN SELECT RAISE(ABORT, 'locked: closure'); END`,
  `CREATE TABLE reopening(
    reopening_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    period INTEGER NOT NULL,
    reopened_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (case_id, period)
  ) STRICT`,
  `CREATE TRIGGER reopening_locked BEFORE UPDATE ON reopening BEGIN SELECT RAISE(ABORT, 'locked: reopening'); END`,
];

export const name = "0002-closure";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
