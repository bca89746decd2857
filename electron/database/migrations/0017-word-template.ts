// The municipality's own Word templates, every version of them; and from which a document that left was made.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE word_template(
    word_template_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    imported_on TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    checksum TEXT NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (kind, number)
  ) STRICT`,
  "CREATE TRIGGER word_template_locked BEFORE UPDATE OF kind, number, valid_from, checksum, bytes ON word_template BEGIN SELECT RAISE(ABORT, 'locked: word_template'); END",
  "ALTER TABLE document ADD COLUMN word_template_id TEXT REFERENCES word_template(word_template_id)",
];

export const name = "0017-word-template";

export const up = async (database: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
