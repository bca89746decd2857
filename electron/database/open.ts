// Opens a vault file, step by step, and stops at the first thing that is not as it should be. Nothing is ever created,
// repaired or deleted here.
import { stat } from "node:fs/promises";
import { err, ok, type Result } from "../../shared/result.ts";
import { applicationId } from "./base.ts";
import type { Connection, DatabaseKey, Driver } from "./driver.ts";
import { DatabaseError } from "./errors.ts";
import { versionOf } from "./migrate.ts";
import { pageSize } from "./page-check.ts";

export interface OpenFailure {
  readonly code: "databaseMissing" | "databaseDamaged" | "newerVersion" | "vaultBusy" | "diskFull" | "readOnly";
}

export interface Expected {
  readonly dbId: string;
  /** The newest schema that this application knows. */
  readonly newestVersion: number;
}

type Setting = readonly [pragma: string, value: string, readBack: string | number];
const settings: readonly Setting[] = [
  ["locking_mode", "EXCLUSIVE", "exclusive"],
  // [Note: No WAL] A flipped bit in a WAL loses committed work without a word; in a rollback journal nothing committed lies outside the file.
  ["journal_mode", "TRUNCATE", "truncate"],
  ["synchronous", "EXTRA", 3],
  ["temp_store", "MEMORY", 2],
  ["secure_delete", "ON", 1],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["mmap_size", "0", 0],
  ...(process.platform === "darwin" ? ([["fullfsync", "ON", 1]] as const) : []),
];

const only = async (connection: Connection, sql: string) => Object.values((await connection.all(sql))[0] ?? {})[0];

/** Sets every pragma and reads it back: SQLite answers an unknown or refused one with silence. */
export const configure = async (connection: Connection): Promise<void> => {
  for (const [name, value, expected] of settings) {
    await connection.all(`PRAGMA ${name} = ${value}`);
    // A build without memory mapping has no value to read back, which is what is wanted.
    const found = (await only(connection, `PRAGMA ${name}`)) ?? 0;
    if (found !== expected) throw new DatabaseError("other", `pragma ${name}`);
  }
};

/** Everything that must hold inside the file. See: [Note: Nothing from below] for what a throw may say. */
const examine = async (connection: Connection, path: string, expected: Expected): Promise<OpenFailure | undefined> => {
  // The first read: here a wrong key or a damaged first page shows.
  await connection.all("SELECT count(*) FROM sqlite_schema");
  await configure(connection);
  if ((await only(connection, "PRAGMA application_id")) !== applicationId) return { code: "databaseDamaged" };
  if ((await versionOf(connection)) > expected.newestVersion) return { code: "newerVersion" };
  const dbId = await only(connection, "SELECT value FROM meta WHERE key = 'db_id'");
  if (dbId !== expected.dbId) return { code: "databaseDamaged" };
  const pages = Number(await only(connection, "PRAGMA page_count"));
  if (pages * pageSize !== (await stat(path)).size) return { code: "databaseDamaged" };
  return (await only(connection, "PRAGMA quick_check")) === "ok" ? undefined : { code: "databaseDamaged" };
};

/** After a good keyring an unreadable file is a damaged one; the rest says what stands in the way. */
const toOpenFailure = (cause: unknown): OpenFailure => {
  if (!(cause instanceof DatabaseError)) throw cause;
  switch (cause.code) {
    case "busy":
      return { code: "vaultBusy" };
    case "readOnly":
    case "cannotOpen":
      return { code: "readOnly" };
    case "diskFull":
      return { code: "diskFull" };
    case "notADatabase":
    case "damaged":
    case "ioError":
    case "key":
    case "other":
      return { code: "databaseDamaged" };
    case "constraint":
    case "copyNotProven":
      throw cause;
  }
};

const sizeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  );

export const openDatabase = async (
  driver: Driver,
  path: string,
  key: DatabaseKey,
  expected: Expected,
): Promise<Result<Connection, OpenFailure>> => {
  const size = await sizeOf(path);
  if (size === undefined) return err<OpenFailure>({ code: "databaseMissing" });
  // A power cut may leave the last page half written, and the journal that cuts it off again at the first read.
  const isUnfinished = ((await sizeOf(`${path}-journal`)) ?? 0) > 0;
  if (size === 0 || (size % pageSize !== 0 && !isUnfinished)) return err<OpenFailure>({ code: "databaseDamaged" });

  let connection: Connection | undefined;
  try {
    connection = await driver.open(path, key, "write");
    const failure = await examine(connection, path, expected);
    if (failure === undefined) return ok(connection);
    await connection.close();
    return err(failure);
  } catch (cause) {
    await connection?.close().catch(() => undefined);
    return err(toOpenFailure(cause));
  }
};
