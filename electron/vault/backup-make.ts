// One backup of one vault into one folder: room, snapshot, seal, read back, name. See: [Note: A backup exists when it is named].
import { stat } from "node:fs/promises";
import type { BackupFailure } from "../../shared/contract/backup.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Driver } from "../database/driver.ts";
import { toDatabaseError } from "../database/errors.ts";
import type { Clock } from "../platform/clock.ts";
import { hasRoom } from "../platform/disk-room.ts";
import { removeLeftovers } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import { describeBackup, type FoundBackup } from "./backup-folder.ts";
import { unfinishedPrefix, writeBackup } from "./backup-write.ts";
import { databasePath } from "./layout.ts";
import type { BackupSource } from "./opened-vault.ts";
import { takeSnapshot } from "./snapshot.ts";
import { Cancelled, type Work } from "./work.ts";

export interface MakeBackup {
  readonly folder: string;
  readonly driver: Driver;
  readonly clock: Clock;
  readonly policy: Argon2Policy;
  readonly appVersion: string;
  readonly work: Work;
}

/** What the disk refused, or that somebody asked to stop; anything else is a bug and stays one. */
export const toBackupFailure = (cause: unknown): BackupFailure => {
  if (cause instanceof Cancelled) return { code: "cancelled" };
  const { code } = toDatabaseError(cause);
  if (code === "diskFull" || code === "readOnly") return { code };
  if (code === "cannotOpen") return { code: "folderGone" };
  if (code === "ioError" || code === "copyNotProven" || code === "damaged") return { code: "notVerified" };
  throw cause;
};

/** The folder is there. What is thrown is for `toBackupFailure`; then, as after a failure, nothing is left in it. */
export const makeBackup = async (
  vault: BackupSource,
  { folder, driver, clock, policy, appVersion, work }: MakeBackup,
): Promise<Result<FoundBackup, BackupFailure>> => {
  await removeLeftovers(folder, unfinishedPrefix(vault.keyring.keyring.dbId));
  const { size } = await stat(databasePath(vault.folder, vault.generation));
  const needed = folder.startsWith(vault.folder) ? 2 * size : size;
  if (!(await hasRoom(folder, needed)) || !(await hasRoom(vault.folder, size))) return err({ code: "diskFull" });
  work.begin("copying");
  const snapshot = await takeSnapshot(vault, driver);
  try {
    if (!snapshot.isSound) return err({ code: "notVerified" });
    const name = await writeBackup(folder, { vault, snapshot, appVersion, createdAt: clock.now(), policy, work });
    return name === undefined ? err({ code: "notVerified" }) : ok(await describeBackup(folder, name, policy));
  } finally {
    await snapshot.remove();
  }
};
