// A copy of the open database under a key of its own, checked from every side before it is trusted.
import { randomBytes } from "node:crypto";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { auditEnd, type AuditPoint } from "../database/audit.ts";
import { type Connection, type DatabaseKey, databaseKey, type Driver } from "../database/driver.ts";
import { checkPages, pageSize } from "../database/page-check.ts";
import { runAlone } from "../database/session.ts";
import { createKysely } from "../database/dialect.ts";
import { versionOf } from "../database/migrate.ts";
import { temporaryPath } from "../platform/files.ts";
import type { BackupSource } from "./opened-vault.ts";

export interface Snapshot {
  readonly path: string;
  readonly key: DatabaseKey;
  readonly end: AuditPoint;
  readonly schema: number;
  readonly isSound: boolean;
  remove(): Promise<void>;
}

const value = async (connection: Connection, sql: string) => Object.values((await connection.all(sql))[0] ?? {})[0];

const isSound = async (driver: Driver, path: string, key: DatabaseKey, end: AuditPoint, vault: BackupSource) => {
  const { pages, damaged } = await checkPages(path, key);
  if (damaged.length > 0) return false;
  const connection = await driver.open(path, key, "read");
  try {
    await connection.exec("PRAGMA temp_store = MEMORY");
    const copied = await auditEnd(createKysely(connection), vault.keyring.subkeys);
    return (
      Number(await value(connection, "PRAGMA page_count")) === pages &&
      pages * pageSize === (await stat(path)).size &&
      (await value(connection, "PRAGMA integrity_check")) === "ok" &&
      (await connection.all("PRAGMA foreign_key_check")).length === 0 &&
      copied.seq === end.seq &&
      copied.hash === end.hash
    );
  } finally {
    await connection.close();
  }
};

/** Made between two calls, so it holds no half change. Lies in the vault folder, where a left-over is removed at start. */
export const takeSnapshot = async (vault: BackupSource, driver: Driver): Promise<Snapshot> => {
  const path = temporaryPath(join(vault.folder, "snapshot"));
  const key = databaseKey(randomBytes(32));
  const remove = () => rm(path, { force: true });
  try {
    const taken = await runAlone(vault.database, async (connection) => {
      await connection.copyWithNewKey(path, key);
      return {
        end: await auditEnd(vault.database.kysely, vault.keyring.subkeys),
        schema: await versionOf(connection),
      };
    });
    return { path, key, ...taken, isSound: await isSound(driver, path, key, taken.end, vault), remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
};
