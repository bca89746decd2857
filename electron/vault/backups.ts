// Makes, keeps and lists backups of the open vault. [Note: A backup exists when it is named] Until it has been read back
// it has a temporary name, and then it is nobody's backup.
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Backup, BackupFailure, BackupState, WorkProgress } from "../../shared/contract/backup.ts";
import { backupWarnings } from "../../shared/domain/backup-warning.ts";
import { Day } from "../../shared/domain/day.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Driver } from "../database/driver.ts";
import { loadDriver } from "../database/load-driver.ts";
import { hasChangedSinceBackup, lastBackupLine, readBackupFacts } from "../database/readings/backup.ts";
import { readRemoved, tombstoneOf } from "../database/removals.ts";
import { readAlone, runAlone } from "../database/session.ts";
import { type Clock, dayOf } from "../platform/clock.ts";
import { makePrivateFolder } from "../platform/files.ts";
import { placeOf } from "../platform/local-disk.ts";
import type { Log } from "../platform/log.ts";
import { createMutex } from "../platform/mutex.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { asBackup, findBackups, newestOf, pruneBackups } from "./backup-folder.ts";
import { makeBackup, toBackupFailure } from "./backup-make.ts";
import type { Keeper } from "./keeper-interface.ts";
import { backupsPath } from "./layout.ts";
import { auditAlone, type BackupSource, type OpenedVault } from "./opened-vault.ts";
import { undoableRestore } from "./restore-undo.ts";
import { createSecondFolder, type SecondFolder } from "./second-folder.ts";
import { writeTombstones } from "./tombstone-file.ts";
import { createWorkbench, type Work, type Workbench } from "./work.ts";

export interface BackupsOptions {
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly log: Log;
  /** The version of the application, as in package.json. */
  readonly appVersion: string;
  /** As for the keeper. */
  readonly policy?: Argon2Policy;
  readonly driver?: Driver;
  /** For tests: another patience, or a share that hangs. */
  readonly second?: SecondFolder;
  readonly workbench?: Workbench;
}

/** Why one is made; the log tells. */
export type BackupReason = "asked" | "closing" | "daily" | "migration" | "restore" | "masterKey";

export interface Backups {
  now(reason?: BackupReason): Promise<Result<Backup, BackupFailure>>;
  /** One of a vault that is not the open one, as before a migration: nothing is written in its log. */
  of(source: BackupSource): Promise<Result<Backup, BackupFailure>>;
  /** One if something has changed since the last: when the vault closes, or once a day. Undefined when nothing has. */
  ifChanged(reason: "closing" | "daily"): Promise<Result<Backup, BackupFailure> | undefined>;
  /** Newest first, with the folder that was chosen, if one was. */
  list(): Promise<Result<{ readonly folder: string | null; readonly backups: Backup[] }, BackupFailure>>;
  state(): Promise<Result<Omit<BackupState, "takenOverAt">, BackupFailure>>;
  /** Before the vault closes: one if something has changed, and to the second folder if that answers at once. */
  beforeClose(): Promise<void>;
  /** Brings the newest backup to the second folder, if it is not there. */
  bringToSecond(): Promise<void>;
  /** A folder that main chose in a dialog; undefined is the one in the vault folder. */
  useFolder(folder: string | undefined): void;
  useSecondFolder(folder: string | undefined): void;
  folders(): { readonly chosen: string | undefined; readonly second: string | undefined };
  progress(): WorkProgress | null;
  cancel(): void;
}

/** How long closing waits for the second folder, in milliseconds: the next unlock tries again. */
const closingPatience = 5_000;

export const createBackups = (options: BackupsOptions): Backups => {
  const { keeper, clock, log, appVersion, policy = shippedPolicy } = options;
  const { second = createSecondFolder(), workbench = createWorkbench() } = options;
  const mutex = createMutex();
  const secondQueue = createMutex();
  let chosen: string | undefined;
  let secondFolder: string | undefined;
  let problem: NonNullable<BackupState["second"]>["problem"] = null;

  /** The folder in the vault is made; one that was chosen must be there. */
  const folderOf = async (vault: Pick<OpenedVault, "folder">): Promise<string> => {
    if (chosen !== undefined) return chosen;
    await makePrivateFolder(backupsPath(vault.folder));
    return backupsPath(vault.folder);
  };

  const guarded = async <T>(work: () => Promise<Result<T, BackupFailure>>): Promise<Result<T, BackupFailure>> => {
    try {
      return await work();
    } catch (cause) {
      return err(toBackupFailure(cause));
    }
  };

  const whenOpen = <T>(work: (vault: OpenedVault) => Promise<Result<T, BackupFailure>>) =>
    mutex.run(() =>
      guarded<T>(() => {
        const vault = keeper.opened();
        return vault === undefined ? Promise.resolve(err({ code: "vaultClosed" })) : work(vault);
      }),
    );

  const make = async (source: BackupSource, work: Work): Promise<Result<Backup, BackupFailure>> => {
    const made = await guarded(async () => {
      const folder = await folderOf(source);
      const driver = options.driver ?? (await loadDriver());
      return makeBackup(source, { folder, driver, clock, policy, appVersion, work });
    });
    if (made.ok) log("backupMade");
    else log("backupRefused", { code: made.error.code });
    return made.ok ? ok(asBackup(made.value)) : made;
  };

  /** What has been decrypted whole: the one just made, and the one of the last trial. */
  const provenWith = async (vault: OpenedVault, made: string): Promise<ReadonlySet<string>> => {
    const drill = await readAlone(vault.database, (read) => lastBackupLine(read, "backup.drill"));
    const drilled =
      drill?.detail["ok"] === true && typeof drill.detail["name"] === "string" ? [drill.detail["name"]] : [];
    return new Set([made, ...drilled]);
  };

  const tombstonesOf = async ({ database, keyring }: OpenedVault): Promise<readonly string[]> =>
    (await runAlone(database, () => readRemoved(database.kysely))).map((record) =>
      tombstoneOf(keyring.subkeys.digest, record),
    );

  const makeAndPrune = async (vault: OpenedVault, reason: BackupReason): Promise<Result<Backup, BackupFailure>> => {
    const made = await workbench.run("backup", (work) => make(vault, work));
    if (!made.ok) return made;
    const { name, size } = made.value;
    await auditAlone(vault, { action: "backup.now", detail: { name, size, why: reason } });
    const folder = await folderOf(vault);
    const tombstones = await tombstonesOf(vault);
    await writeTombstones(folder, vault.keyring.keyring.dbId, vault.keyring.subkeys.digest, tombstones);
    const proven = await provenWith(vault, name);
    await pruneBackups(folder, await findBackups(folder, policy), { dbId: vault.keyring.keyring.dbId, proven });
    return made;
  };

  const bringToSecond = async (vault: OpenedVault): Promise<void> => {
    const target = secondFolder;
    if (target === undefined) return;
    const folder = await folderOf(vault);
    const { dbId } = vault.keyring.keyring;
    const newest = newestOf(await findBackups(folder, policy), dbId);
    if (newest === undefined) return;
    const { name } = newest;
    const last = await readAlone(vault.database, (read) => lastBackupLine(read, "backup.copied"));
    const found = await workbench.run("secondCopy", (work) =>
      second.bring(join(folder, name), target, name, dbId, work),
    );
    problem = found ?? null;
    if (found !== undefined) {
      log("backupNotCopied", { code: found });
      return;
    }
    if (last?.detail["name"] === name) return;
    await auditAlone(vault, { action: "backup.copied", detail: { name } });
    const proven = await provenWith(vault, name);
    const tombstones = await tombstonesOf(vault);
    await second.ask(async (alive) => {
      await writeTombstones(target, dbId, vault.keyring.subkeys.digest, tombstones);
      alive(0);
      const there = await findBackups(target, policy);
      alive(0);
      return pruneBackups(target, there, { dbId, proven });
    });
  };

  /** In a queue of its own, so that a share that is slow holds nothing else up. It never makes a backup fail: `state` tells. */
  const bringLater = (): Promise<void> =>
    secondQueue.run(async () => {
      const vault = keeper.opened();
      if (vault === undefined) return;
      await bringToSecond(vault).catch(() => {
        log("backupNotCopied");
      });
    });

  const ifChanged = (reason: "closing" | "daily") =>
    mutex.run(async (): Promise<Result<Backup, BackupFailure> | undefined> => {
      const vault = keeper.opened();
      if (vault === undefined) return undefined;
      const isDue = await readAlone(vault.database, async (read) => {
        if (!(await hasChangedSinceBackup(read))) return false;
        const last = reason === "daily" ? await lastBackupLine(read, "backup.now") : undefined;
        return last === undefined || dayOf(new Date(last.at)) !== clock.today();
      });
      return isDue ? guarded(() => makeAndPrune(vault, reason)) : undefined;
    });

  return {
    now: async (reason = "asked") => {
      const made = await whenOpen((vault) => makeAndPrune(vault, reason));
      if (made.ok && reason !== "closing") void bringLater();
      return made;
    },
    of: (source) => mutex.run(() => workbench.run("backup", (work) => make(source, work))),
    ifChanged,
    beforeClose: async () => {
      const made = await ifChanged("closing").catch(() => {
        log("backupRefused");
        return undefined;
      });
      if (made?.ok === true && problem === null) {
        await Promise.race([bringLater(), setTimeout(closingPatience, undefined, { ref: false })]);
      }
    },
    list: () =>
      whenOpen(async (vault) => {
        const found = await findBackups(await folderOf(vault), policy);
        return ok({ folder: chosen ?? null, backups: found.map(asBackup) });
      }),
    state: () =>
      whenOpen(async (vault) => {
        const { facts, copied, drill, undo } = await readAlone(vault.database, async (read) => ({
          facts: await readBackupFacts(read),
          copied: await lastBackupLine(read, "backup.copied"),
          drill: await lastBackupLine(read, "backup.drill"),
          undo: (await undoableRestore(read, vault, clock.now()))?.state ?? null,
        }));
        const places = await Promise.all(
          [await folderOf(vault), ...(secondFolder === undefined ? [] : [secondFolder])].map(placeOf),
        );
        return ok({
          second: secondFolder === undefined ? null : { folder: secondFolder, copiedAt: copied?.at ?? null, problem },
          drill: drill === undefined ? null : { at: drill.at, succeeded: drill.detail["ok"] === true },
          undo,
          warnings: [
            ...(facts === undefined ? [] : backupWarnings(facts, Day.parse(clock.today()))),
            ...(places.includes("synchronised") ? (["folderSynchronised"] as const) : []),
          ],
        });
      }),
    bringToSecond: bringLater,
    useFolder: (folder) => {
      chosen = folder;
    },
    useSecondFolder: (folder) => {
      secondFolder = folder;
      problem = null;
    },
    folders: () => ({ chosen, second: secondFolder }),
    progress: () => workbench.current(),
    cancel: () => {
      workbench.cancel();
    },
  };
};
