// Disclosures on other grounds than consent: a log of acts, never changed.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE other_disclosure(
    other_disclosure_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    disclosed_on TEXT NOT NULL,
    ground TEXT NOT NULL,
    provision TEXT NOT NULL,
    details TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    corrects TEXT REFERENCES other_disclosure(other_disclosure_id),
    UNIQUE (case_id, number)
  ) STRICT`,
  `CREATE TRIGGER other_disclosure_locked BEFORE UPDATE ON other_disclosure
    BEGIN SELECT RAISE(ABORT, 'locked: other_disclosure'); END`,
];

export const name = "0006-other-disclosure";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
