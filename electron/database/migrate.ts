// Brings a file to the newest schema, all or nothing. `user_version` is the number of migrations that have been run.
import { type Kysely, sql } from "kysely";
import { err, ok, type Result } from "../../shared/result.ts";
import { createKysely } from "./dialect.ts";
import type { Connection } from "./driver.ts";
import { DatabaseError } from "./errors.ts";

export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

const pragma = async (connection: Connection, name: string) =>
  Number((await connection.all(`PRAGMA ${name}`))[0]?.[name]);

export const versionOf = (connection: Connection): Promise<number> => pragma(connection, "user_version");

const setForeignKeys = async (connection: Connection, value: 0 | 1) => {
  await connection.exec(`PRAGMA foreign_keys = ${value}`);
  if ((await pragma(connection, "foreign_keys")) !== value) throw new DatabaseError("other", "foreign_keys not set");
};

/**
 * [Note: Keys off outside] SQLite ignores `foreign_keys` inside a transaction, and rebuilding a table with the keys on
 * and `on delete cascade` silently empties its children. So: off outside, check inside, on again outside.
 */
export const migrate = async (
  connection: Connection,
  migrations: readonly Migration[],
): Promise<Result<{ readonly from: number; readonly to: number }, { readonly code: "newerVersion" }>> => {
  const from = await versionOf(connection);
  const to = migrations.length;
  if (from > to) return err({ code: "newerVersion" });
  if (from === to) return ok({ from, to });

  await setForeignKeys(connection, 0);
  try {
    await createKysely<unknown>(connection)
      .transaction()
      .execute(async (transaction) => {
        for (const migration of migrations.slice(from)) await migration.up(transaction);
        const broken = await sql`PRAGMA foreign_key_check`.execute(transaction);
        if (broken.rows.length > 0) throw new DatabaseError("constraint", "foreign_key_check after migration");
        await sql.raw(`PRAGMA user_version = ${to}`).execute(transaction);
      });
  } finally {
    await setForeignKeys(connection, 1);
  }
  return ok({ from, to });
};
