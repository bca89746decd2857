// What a restore begins with: the chosen file's header, why it cannot be read, and the keyring that it may bring with it.
import { createHash, randomBytes } from "node:crypto";
import { copyFile, open } from "node:fs/promises";
import { join, sep } from "node:path";
import type { RestoreFailure } from "../../shared/contract/restore.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { toDatabaseError } from "../database/errors.ts";
import { fileErrorCode, readSmallFile } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import type { BackupHeader } from "./backup-header.ts";
import { readStart } from "./backup-read.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import { hasVault, keyringPath } from "./layout.ts";
import { subkeysOf } from "./subkeys.ts";
import { Cancelled } from "./work.ts";

/** Nothing is thrown away: somebody may be able to mend it. */
export const keepDamagedKeyring = async (folder: string): Promise<void> => {
  for (const path of [keyringPath(folder), `${keyringPath(folder)}.prev`]) {
    await copyFile(path, `${path}.damaged-${randomBytes(4).toString("hex")}`).catch((cause: unknown) => {
      if (fileErrorCode(cause) !== "ENOENT") throw cause;
    });
  }
};

/**
 * What a restore is prepared upon: the folder, whether a vault is there, and its keyring. When any of them has become
 * another – keys that were changed, a vault that was made – the keyring that was prepared must not take its place.
 */
export const groundIn = async (folder: string): Promise<string> => {
  const bytes = await readSmallFile(keyringPath(folder)).catch(() => Buffer.alloc(0));
  return JSON.stringify([folder, await hasVault(folder), createHash("sha256").update(bytes).digest("hex")]);
};

export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(join(folder, sep));

/** What the disk refused; anything else is a bug and stays one. */
export const toRestoreFailure = (cause: unknown): RestoreFailure => {
  if (cause instanceof Cancelled) return { code: "cancelled" };
  if (fileErrorCode(cause) === "ENOENT") return { code: "fileGone" };
  const { code } = toDatabaseError(cause);
  if (code === "diskFull") return { code };
  if (code === "readOnly" || code === "cannotOpen") return { code: "readOnly" };
  if (code === "busy") return { code: "vaultBusy" };
  if (code === "ioError" || code === "copyNotProven") return { code: "diskFailed" };
  if (code === "damaged" || code === "notADatabase") return { code: "backupDamaged" };
  throw cause;
};

export const readHeader = async (path: string, policy: Argon2Policy): Promise<Result<BackupHeader, RestoreFailure>> => {
  const file = await open(path, "r");
  try {
    const start = await readStart(file, policy);
    if (start.ok) return ok(start.value.header);
    const { code } = start.error;
    return err({ code: code === "notABackup" || code === "newerVersion" ? code : "backupDamaged" });
  } finally {
    await file.close();
  }
};

/** On another computer, or where the keyring is lost: the ways in of the day of the backup. */
export const keyringFrom = (
  header: BackupHeader,
  slotId: string,
  masterKey: Buffer,
  createdAt: string,
): OpenedKeyring => ({
  slotId,
  masterKey,
  subkeys: subkeysOf(masterKey),
  fromPrevious: false,
  keyring: {
    magic: "samverka-keyring",
    version: 1,
    keyringId: header.keyringId,
    dbId: header.dbId,
    createdAt,
    slots: header.slots,
    generations: [],
    backupEpochs: [header.epoch],
  },
});
