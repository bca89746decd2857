// One process at a time in a vault folder.
// [Note: Lock that dies with its owner] An exclusive SQLite lock on an empty
// file is an operating-system lock on every platform: it goes when the process goes, so there is never a stale one.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { databaseKey, type Driver, reserve } from "../database/driver.ts";
import { DatabaseError } from "../database/errors.ts";
import { setAsideUnless } from "../platform/files.ts";

export interface FolderLock {
  release(): Promise<void>;
}

/** Undefined when another process holds it. The file stays empty and is never removed. */
export const lockFolder = async (driver: Driver, folder: string): Promise<FolderLock | undefined> => {
  const path = join(folder, "lock");
  // Whoever holds it has an empty file: anything else is nobody's lock, and would keep a sound vault shut.
  await setAsideUnless(path, (about) => about.isFile() && about.size === 0);
  // Only when it is missing: on POSIX, closing any handle of a file drops every lock this process has on it.
  await reserve(path).catch(async (cause: unknown) => {
    if (!(await stat(path).catch(() => undefined))) throw cause;
  });
  const connection = await driver.open(path, databaseKey(new Uint8Array(32)), "write");
  try {
    await connection.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;");
  } catch (cause) {
    await connection.close();
    if (cause instanceof DatabaseError && cause.code === "busy") return undefined;
    throw cause;
  }
  return { release: () => connection.close() };
};
