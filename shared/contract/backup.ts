import { z } from "zod";
import { BackupWarning } from "../domain/backup-warning.ts";
import { codes, outside } from "./define.ts";

/** A backup (säkerhetskopia): one encrypted file that was read back whole before it got its name. */
export const Backup = z.strictObject({
  name: z.string(),
  /** Bytes. */
  size: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  /** The header reads and the file is as long as it says; false for one that was cut or changed since. */
  verified: z.boolean(),
});
export type Backup = z.infer<typeof Backup>;

export const BackupFailure = codes("vaultClosed", "diskFull", "folderGone", "readOnly", "notVerified", "cancelled");
export type BackupFailure = z.infer<typeof BackupFailure>;

/**
 * Long work: making a backup, copying it to the other folder, restoring one, or trying that (provåterställning); going on
 * from an older version of a damaged file, or from what can be saved (räddas) of it.
 */
export const WorkKind = z.enum(["backup", "secondCopy", "restore", "drill", "olderVersion", "salvage"]);
export type WorkKind = z.infer<typeof WorkKind>;

/**
 * Where it is: copying and checking the database, writing the file, reading it back; reading one, and building what it
 * holds; looking for what can be read, and taking that over; looking at every page of a file.
 */
export const WorkStep = z.enum([
  "copying",
  "sealing",
  "readingBack",
  "reading",
  "building",
  "searching",
  "saving",
  "checking",
]);
export type WorkStep = z.infer<typeof WorkStep>;

/** Bytes of the step (rows, when saving), done and in all; `total` is 0 where that is not known. */
export const WorkProgress = z.strictObject({
  kind: WorkKind,
  step: WorkStep,
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
});
export type WorkProgress = z.infer<typeof WorkProgress>;

/** Why the newest backup is not in the second folder yet. It is tried again by itself. */
export const SecondProblem = z.enum(["noAnswer", "folderGone", "diskFull", "readOnly", "notVerified"]);
export type SecondProblem = z.infer<typeof SecondProblem>;

export const BackupState = z.strictObject({
  /** The second folder (andra platsen), if one was chosen; `copiedAt` is when a backup last came there and was read back. */
  second: z
    .strictObject({
      folder: z.string(),
      copiedAt: z.iso.datetime().nullable(),
      problem: SecondProblem.nullable(),
    })
    .nullable(),
  /** The last trial restore (provåterställning), if there has been one. */
  drill: z.strictObject({ at: z.iso.datetime(), succeeded: z.boolean() }).nullable(),
  /** A restore that can be undone, and until when. */
  undo: z.strictObject({ restoredAt: z.iso.datetime(), until: z.iso.datetime(), changes: z.int() }).nullable(),
  warnings: z.array(BackupWarning),
  /** Since when another copy holds the register (övertagen): this one is only read. */
  takenOverAt: z.iso.datetime().nullable(),
});
export type BackupState = z.infer<typeof BackupState>;

/** Backups. `outside`, since making one must hold no transaction: they answer `vaultClosed` while the vault is locked. */
export const backup = {
  now: outside({ input: z.strictObject({}), output: Backup, failure: BackupFailure }),
  /** Newest first. `folder` is the one that was chosen; null is the vault's own. */
  list: outside({
    input: z.strictObject({}),
    output: z.strictObject({ folder: z.string().nullable(), backups: z.array(Backup) }),
    failure: BackupFailure,
  }),
  state: outside({ input: z.strictObject({}), output: BackupState, failure: BackupFailure }),
  /** How far the work that runs has come; null when none does. Also while the vault is locked. */
  progress: outside({ input: z.strictObject({}), output: WorkProgress.nullable() }),
  /** Asks the work that runs to stop; whoever waits for it is answered `cancelled`. */
  cancel: outside({ input: z.strictObject({}), output: z.null() }),
};
