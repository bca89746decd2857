// SQLCipher's format through better-sqlite3-multiple-ciphers (Windows). See: [Note: Two drivers]. Its own default cipher
// is ChaCha20, so the cipher is chosen before the key is given.
import type Database from "better-sqlite3-multiple-ciphers";
import {
  type Connection,
  type Driver,
  type OpenMode,
  proveCopy,
  rawKey,
  reserve,
  type Row,
  toBindable,
} from "./driver.ts";
import { DatabaseError, toDatabaseError, withKey } from "./errors.ts";
import { createKeptStatements, mayBeKept } from "./kept-statements.ts";

type Library = typeof Database;
type Statement = ReturnType<Database["prepare"]>;

const attempt = <T>(body: () => T): T => {
  try {
    return body();
  } catch (cause) {
    throw toDatabaseError(cause);
  }
};

/** A folder that is not there is an error of the library's own, without a code; the options are never wrong. */
const openExisting = (library: Library, path: string, mode: OpenMode): Database => {
  try {
    return new library(path, { readonly: mode === "read", fileMustExist: mode !== "create" });
  } catch (cause) {
    throw cause instanceof TypeError ? new DatabaseError("cannotOpen") : toDatabaseError(cause);
  }
};

const openFile = async (library: Library, path: string, key: string, mode: OpenMode): Promise<Database> => {
  const database = openExisting(library, path, mode);
  try {
    attempt(() => database.exec("PRAGMA cipher = 'sqlcipher'; PRAGMA legacy = 4;"));
    await withKey(() => database.key(Buffer.from(key)));
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
};

const allOf = (statement: Statement, parameters: readonly unknown[]): Row[] => {
  const values = parameters.map(toBindable);
  if (!statement.reader) {
    statement.run(...values);
    return [];
  }
  // Rows are objects unless asked otherwise, and nobody asks.
  return statement.all(...values) as Row[];
};

const all = (database: Database, sql: string, parameters: readonly unknown[] = []): Row[] =>
  attempt(() => allOf(database.prepare(sql), parameters));

export const loadMultipleCiphers = async (): Promise<Driver> => {
  const { default: library } = await import("better-sqlite3-multiple-ciphers");

  const driver: Driver = {
    name: "multiple-ciphers",
    open: async (path, key, mode) => {
      const database = await openFile(library, path, rawKey(key), mode);

      /** `VACUUM INTO` keeps the key, and `rekey` is safe on a copy that nothing depends on yet. */
      const copy = async (copyPath: string, newKey: string) => {
        await reserve(copyPath);
        all(database, "VACUUM INTO ?", [copyPath]);
        const copied = await openFile(library, copyPath, rawKey(key), "write");
        try {
          // See: [Note: A copy is waited for once].
          attempt(() => copied.exec("PRAGMA synchronous = OFF"));
          await withKey(() => copied.rekey(Buffer.from(newKey)));
        } finally {
          copied.close();
        }
      };

      // Closing the file ends every statement of it; one that is dropped before goes with the garbage.
      const kept = createKeptStatements<Statement>(() => undefined);
      const compiled = (call: "all" | "run", sql: string, parameters: readonly unknown[]): Statement => {
        if (!mayBeKept(call, sql, parameters)) return database.prepare(sql);
        const statement = kept.find(sql) ?? database.prepare(sql);
        kept.keep(sql, statement);
        return statement;
      };

      const connection: Connection = {
        // The library is synchronous; `async` turns what it throws into a rejection, as the other driver answers.
        // eslint-disable-next-line @typescript-eslint/require-await
        exec: async (sql) => {
          attempt(() => database.exec(sql));
        },
        // As above.
        // eslint-disable-next-line @typescript-eslint/require-await
        all: async (sql, parameters = []) => attempt(() => allOf(compiled("all", sql, parameters), parameters)),
        // As above.
        // eslint-disable-next-line @typescript-eslint/require-await
        run: async (sql, parameters = []) =>
          attempt(() => compiled("run", sql, parameters).run(...parameters.map(toBindable))),
        copyWithNewKey: async (copyPath, newKey) => {
          const userVersion = Number(all(database, "PRAGMA user_version")[0]?.["user_version"]);
          await copy(copyPath, rawKey(newKey));
          await proveCopy(driver, copyPath, { newKey, oldKey: key }, userVersion);
        },
        // As above.
        // eslint-disable-next-line @typescript-eslint/require-await
        close: async () => {
          kept.dropAll();
          attempt(() => database.close());
        },
      };
      return connection;
    },
  };
  return driver;
};
