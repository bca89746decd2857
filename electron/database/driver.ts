// What the vault needs of a SQLCipher library. Two libraries provide it; nothing else knows which one runs.
import { writeFile } from "node:fs/promises";
import { DatabaseError, toDatabaseError } from "./errors.ts";

export type Bindable = string | number | bigint | null | Uint8Array;
export type Row = Record<string, unknown>;

export interface RunResult {
  readonly changes: number;
  readonly lastInsertRowid: number | bigint;
}

/** One open, encrypted file. Calls run in the order they are made. */
export interface Connection {
  /** Runs one or more statements without parameters. */
  exec(sql: string): Promise<void>;
  /** Runs one statement and returns its rows; a statement without rows returns none. */
  all(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs one statement that writes. */
  run(sql: string, parameters?: readonly unknown[]): Promise<RunResult>;
  /**
   * Writes a whole copy under another key to a path where no file is, and proves that only that key opens it.
   * [Note: A copy is waited for once] It is nothing until somebody has examined and named it, so it is not waited for on
   * the disk table by table: whoever keeps it syncs the whole file first (`buildGeneration`, `writeBackup`).
   */
  copyWithNewKey(path: string, newKey: DatabaseKey): Promise<void>;
  close(): Promise<void>;
}

export type OpenMode = "create" | "write" | "read";

export interface Driver {
  readonly name: "sqlcipher" | "multiple-ciphers";
  /** Never creates a file unless asked to: a missing file would open as a new, empty database. */
  open(path: string, key: DatabaseKey, mode: OpenMode): Promise<Connection>;
}

declare const keyBrand: unique symbol;
/** A raw key of exactly 64 hex digits: anything else is silently taken for a passphrase by SQLCipher. */
export type DatabaseKey = string & { readonly [keyBrand]: true };

export const databaseKey = (bytes: Uint8Array): DatabaseKey => {
  const hex = Buffer.from(bytes).toString("hex");
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new DatabaseError("key");
  // Checked on the line above, which is what the brand stands for.
  return hex as DatabaseKey;
};

/** The form in which both libraries take a raw key. */
export const rawKey = (key: DatabaseKey): string => `x'${key}'`;

/** The same values are allowed, and mean the same, in both libraries; a `Date` or `undefined` is a bug. */
export const toBindable = (value: unknown): Bindable => {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || typeof value === "string" || typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) return value;
  throw new DatabaseError("other", "unbindable parameter");
};

/** Makes the empty file of a copy, readable by the user alone; refuses to touch one that is there. */
export const reserve = async (path: string): Promise<void> => {
  await writeFile(path, "", { flag: "wx", mode: 0o600 }).catch((cause: unknown) => {
    throw toDatabaseError(cause);
  });
};

/**
 * A copy counts only when the new key opens it and the old one does not: `rekey` answers ok on a full disk, and a
 * killed copy opens as an empty database.
 */
export const proveCopy = async (
  driver: Driver,
  path: string,
  keys: { readonly newKey: DatabaseKey; readonly oldKey: DatabaseKey },
  userVersion: number,
): Promise<void> => {
  const readVersion = async (key: DatabaseKey) => {
    const copy = await driver.open(path, key, "read");
    try {
      return Number((await copy.all("PRAGMA user_version"))[0]?.["user_version"]);
    } finally {
      await copy.close();
    }
  };
  if ((await readVersion(keys.newKey)) !== userVersion) throw new DatabaseError("copyNotProven");
  const refused = await readVersion(keys.oldKey).then(
    () => false,
    (cause: unknown) => cause instanceof DatabaseError && cause.code === "notADatabase",
  );
  if (!refused) throw new DatabaseError("copyNotProven");
};
