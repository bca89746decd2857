// Copies that went to somebody else than they were meant for: a log of what was found out, never changed and never removed.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE misdelivery(
    misdelivery_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    document_id TEXT NOT NULL REFERENCES document(document_id),
    number INTEGER NOT NULL,
    found_on TEXT NOT NULL,
    details TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    corrects TEXT UNIQUE REFERENCES misdelivery(misdelivery_id),
    UNIQUE (case_id, number)
  ) STRICT`,
  `CREATE TRIGGER misdelivery_locked BEFORE UPDATE ON misdelivery
    BEGIN SELECT RAISE(ABORT, 'locked: misdelivery'); END`,
  `CREATE TRIGGER misdelivery_kept BEFORE DELETE ON misdelivery
    BEGIN SELECT RAISE(ABORT, 'append-only: misdelivery'); END`,
];

export const name = "0020-misdelivery";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
