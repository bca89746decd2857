// Makes and lists backups of the open vault. [Note: A backup exists when it is named] Until it has been read back it has
// a temporary name, and then it is nobody's backup.
import { open, readdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Backup, BackupFailure } from "../../shared/contract/backup.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Driver } from "../database/driver.ts";
import { loadDriver } from "../database/load-driver.ts";
import { toDatabaseError } from "../database/errors.ts";
import type { Clock } from "../platform/clock.ts";
import { makePrivateFolder, removeLeftovers } from "../platform/files.ts";
import type { Log } from "../platform/log.ts";
import { createMutex } from "../platform/mutex.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { readStart } from "./backup-read.ts";
import { unfinishedPrefix, writeBackup } from "./backup-write.ts";
import type { Keeper } from "./keeper.ts";
import { backupsPath, databasePath } from "./layout.ts";
import { auditAlone, type OpenedVault } from "./opened-vault.ts";
import { takeSnapshot } from "./snapshot.ts";

export interface BackupsOptions {
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly log: Log;
  /** The version of the application, as in package.json. */
  readonly appVersion: string;
  /** As for the keeper. */
  readonly policy?: Argon2Policy;
  readonly driver?: Driver;
}

export interface Backups {
  now(): Promise<Result<Backup, BackupFailure>>;
  /** Newest first, with the folder that was chosen, if one was. */
  list(): Promise<Result<{ readonly folder: string | null; readonly backups: Backup[] }, BackupFailure>>;
  /** A folder that main chose in a dialog; undefined is the one in the vault folder. */
  useFolder(folder: string | undefined): void;
}

/** Beside what is written: SQLite and the file system need a little too. */
const margin = 16 * 1024 * 1024;

const hasRoom = async (folder: string, bytes: number): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > bytes + margin;
};

const toFailure = (cause: unknown): BackupFailure => {
  const { code } = toDatabaseError(cause);
  if (code === "diskFull" || code === "readOnly") return { code };
  if (code === "cannotOpen") return { code: "folderGone" };
  if (code === "ioError" || code === "copyNotProven" || code === "damaged") return { code: "notVerified" };
  throw cause;
};

const describe = async (folder: string, name: string, policy: Argon2Policy): Promise<Backup> => {
  const file = await open(join(folder, name), "r");
  try {
    const { size, mtime } = await file.stat();
    const start = await readStart(file, policy);
    const createdAt = start.ok ? start.value.header.createdAt : mtime.toISOString();
    return { name, size, createdAt, verified: start.ok };
  } finally {
    await file.close();
  }
};

export const createBackups = (options: BackupsOptions): Backups => {
  const { keeper, clock, log, appVersion, policy = shippedPolicy } = options;
  const mutex = createMutex();
  let chosen: string | undefined;

  /** The folder in the vault is made; one that was chosen must be there. */
  const folderOf = async (vault: OpenedVault): Promise<string> => {
    if (chosen !== undefined) return chosen;
    await makePrivateFolder(backupsPath(vault.folder));
    return backupsPath(vault.folder);
  };

  const make = async (vault: OpenedVault): Promise<Result<Backup, BackupFailure>> => {
    const folder = await folderOf(vault);
    await removeLeftovers(folder, unfinishedPrefix(vault.keyring.keyring.dbId));
    const { size } = await stat(databasePath(vault.folder, vault.generation));
    const needed = chosen === undefined ? 2 * size : size;
    if (!(await hasRoom(folder, needed)) || !(await hasRoom(vault.folder, size))) {
      return err<BackupFailure>({ code: "diskFull" });
    }
    const snapshot = await takeSnapshot(vault, options.driver ?? (await loadDriver()));
    try {
      if (!snapshot.isSound) return err<BackupFailure>({ code: "notVerified" });
      const name = await writeBackup(folder, { vault, snapshot, appVersion, createdAt: clock.now(), policy });
      return name === undefined
        ? err<BackupFailure>({ code: "notVerified" })
        : ok(await describe(folder, name, policy));
    } finally {
      await snapshot.remove();
    }
  };

  const guarded = <T>(work: (vault: OpenedVault) => Promise<Result<T, BackupFailure>>) =>
    mutex.run(async (): Promise<Result<T, BackupFailure>> => {
      const vault = keeper.opened();
      if (vault === undefined) return err({ code: "vaultClosed" });
      try {
        return await work(vault);
      } catch (cause) {
        return err(toFailure(cause));
      }
    });

  return {
    now: () =>
      guarded(async (vault) => {
        const made = await make(vault).catch((cause: unknown) => err(toFailure(cause)));
        if (!made.ok) {
          log("backupRefused", { code: made.error.code });
          return made;
        }
        const { name, size } = made.value;
        await auditAlone(vault, { action: "backup.now", detail: { name, size } });
        log("backupMade");
        return made;
      }),
    list: () =>
      guarded(async (vault) => {
        const folder = await folderOf(vault);
        const names = (await readdir(folder)).filter((name) => /^samverka-.+\.svbk$/.test(name));
        const all = await Promise.all(names.map((name) => describe(folder, name, policy)));
        return ok({ folder: chosen ?? null, backups: all.sort((a, b) => (a.name < b.name ? 1 : -1)) });
      }),
    useFolder: (folder) => {
      chosen = folder;
    },
  };
};
