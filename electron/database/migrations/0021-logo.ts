// The municipality's logo by its bytes. The profile names one, and so does each of its versions.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE logo(
    checksum TEXT PRIMARY KEY,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT`,
  "CREATE TRIGGER logo_locked BEFORE UPDATE ON logo BEGIN SELECT RAISE(ABORT, 'locked: logo'); END",
];

export const name = "0021-logo";

export const up = async (database: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
