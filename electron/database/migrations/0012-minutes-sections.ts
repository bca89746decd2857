// What the meeting's minutes need: when somebody came and went, the check of a guardian's copy, and no parked text for good.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `ALTER TABLE attendance ADD COLUMN arrived_at TEXT`,
  `ALTER TABLE attendance ADD COLUMN left_at TEXT`,
  `ALTER TABLE consent ADD COLUMN shares_concern INTEGER NOT NULL DEFAULT 0 CHECK (shares_concern IN (0, 1))`,
  `CREATE TABLE copy_check(
    minutes_id TEXT NOT NULL REFERENCES minutes(minutes_id),
    recipient_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    PRIMARY KEY (minutes_id, recipient_key, fingerprint)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER minutes_without_parked BEFORE UPDATE ON minutes
    WHEN NEW.state <> 'draft' AND json_array_length(NEW.content, '$.parked') > 0
    BEGIN SELECT RAISE(ABORT, 'parked text: minutes'); END`,
];

export const name = "0012-minutes-sections";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
