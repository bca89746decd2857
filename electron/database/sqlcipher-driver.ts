// SQLCipher through @journeyapps/sqlcipher (Linux, macOS). See: [Note: Two drivers]. Never `.verbose()`, `on("trace")`,
// `on("profile")` or `loadExtension`: they show keys and bound values or run foreign code.
import type * as Sqlcipher from "@journeyapps/sqlcipher";
import {
  type Connection,
  type DatabaseKey,
  type Driver,
  proveCopy,
  rawKey,
  reserve,
  type Row,
  type RunResult,
  toBindable,
} from "./driver.ts";
import { createMutex } from "../platform/mutex.ts";
import { DatabaseError, toDatabaseError, withKey } from "./errors.ts";
import { createKeptStatements, mayBeKept } from "./kept-statements.ts";

type Library = typeof Sqlcipher;
type Database = Sqlcipher.Database;
type Statement = Sqlcipher.Statement;
type Done = (cause: Error | null) => void;

/** The callback is the last argument of every method: without it the library would emit the error instead. */
const settled = (start: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    start((cause) => {
      if (cause === null) resolve();
      else reject(toDatabaseError(cause));
    });
  });

const exec = (database: Database, sql: string) =>
  settled((done) => {
    database.exec(sql, done);
  });

const all = (database: Database, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    database.all(sql, parameters.map(toBindable), (cause, rows: Row[]) => {
      if (cause === null) resolve(rows);
      else reject(toDatabaseError(cause));
    });
  });

const prepare = (database: Database, sql: string): Promise<Statement> =>
  new Promise((resolve, reject) => {
    const statement = database.prepare(sql, (cause) => {
      if (cause === null) resolve(statement);
      else reject(toDatabaseError(cause));
    });
  });

const allOf = (statement: Statement, parameters: readonly unknown[]): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    statement.all(parameters.map(toBindable), (cause, rows: Row[]) => {
      if (cause === null) resolve(rows);
      else reject(toDatabaseError(cause));
    });
  });

const runOf = (statement: Statement, parameters: readonly unknown[]): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    statement.run(parameters.map(toBindable), function (cause) {
      if (cause === null) resolve({ changes: this.changes, lastInsertRowid: this.lastID });
      else reject(toDatabaseError(cause));
    });
  });

const close = (database: Database) =>
  settled((done) => {
    database.close(done);
  });

const pragmaNumber = async (database: Database, name: string) =>
  Number((await all(database, `PRAGMA ${name}`))[0]?.[name]);

const exportCopy = async (database: Database): Promise<void> => {
  try {
    await all(database, "SELECT sqlcipher_export('copy')");
  } catch (cause) {
    const failure = toDatabaseError(cause);
    if (failure.code !== "other") throw failure;
    // Whatever stopped it, the library says no more than that; the next write to the copy names it, if it is still so.
    await exec(database, "PRAGMA copy.user_version = 1");
    throw new DatabaseError("copyNotProven");
  }
};

/**
 * [Note: Export instead of VACUUM INTO] `VACUUM INTO` takes a new key only inside a URI, which the library repeats in
 * its errors. `ATTACH` takes path and key as bound parameters, so neither is ever part of a SQL string.
 * `sqlcipher_export` copies schema and rows but sets `user_version` and `application_id` to 0: they are put back.
 */
const exportTo = async (database: Database, path: string, newKey: DatabaseKey): Promise<number> => {
  const userVersion = await pragmaNumber(database, "user_version");
  const applicationId = await pragmaNumber(database, "application_id");
  await withKey(() => all(database, "ATTACH ? AS copy KEY ?", [path, rawKey(newKey)]));
  try {
    // See: [Note: A copy is waited for once].
    await exec(database, "PRAGMA copy.journal_mode = MEMORY; PRAGMA copy.synchronous = OFF;");
    await exportCopy(database);
    await exec(database, `PRAGMA copy.user_version = ${userVersion}; PRAGMA copy.application_id = ${applicationId};`);
  } finally {
    await exec(database, "DETACH copy");
  }
  return userVersion;
};

export const loadSqlcipher = async (): Promise<Driver> => {
  // A CommonJS package: its exports are on `default` when it is imported from an ES module.
  const loaded = (await import("@journeyapps/sqlcipher")) as unknown as Library & { readonly default?: Library };
  const library = loaded.default ?? loaded;
  const flags = {
    create: library.OPEN_READWRITE | library.OPEN_CREATE,
    write: library.OPEN_READWRITE,
    read: library.OPEN_READONLY,
  };

  const driver: Driver = {
    name: "sqlcipher",
    open: async (path, key, mode) => {
      const database = await new Promise<Database>((resolve, reject) => {
        const opening: Database = new library.Database(path, flags[mode], (cause) => {
          if (cause === null) resolve(opening);
          else reject(toDatabaseError(cause));
        });
      });
      // Its log goes to stderr, and every expected failure is a value here.
      await exec(database, "PRAGMA cipher_log_level = NONE");
      await withKey(() => exec(database, `PRAGMA key = "${rawKey(key)}"`));

      const kept = createKeptStatements<Statement>((statement) => statement.finalize());
      const withStatement = async <T>(sql: string, isKept: boolean, work: (statement: Statement) => Promise<T>) => {
        const statement = (isKept ? kept.find(sql) : undefined) ?? (await prepare(database, sql));
        if (isKept) kept.keep(sql, statement);
        try {
          return await work(statement);
        } finally {
          if (!isKept) statement.finalize();
        }
      };
      // The library lets a statement that is compiled already go before what was asked for earlier.
      const turn = createMutex();

      const connection: Connection = {
        exec: (sql) => turn.run(() => exec(database, sql)),
        all: (sql, parameters = []) =>
          turn.run(() =>
            withStatement(sql, mayBeKept("all", sql, parameters), (statement) => allOf(statement, parameters)),
          ),
        run: (sql, parameters = []) =>
          turn.run(() =>
            withStatement(sql, mayBeKept("run", sql, parameters), (statement) => runOf(statement, parameters)),
          ),
        copyWithNewKey: (copyPath, newKey) =>
          turn.run(async () => {
            await reserve(copyPath);
            const userVersion = await exportTo(database, copyPath, newKey);
            await proveCopy(driver, copyPath, { newKey, oldKey: key }, userVersion);
          }),
        close: () =>
          turn.run(() => {
            kept.dropAll();
            return close(database);
          }),
      };
      return connection;
    },
  };
  return driver;
};
