// Restoring (återställning): what a backup holds becomes the vault. Built beside the present one, and shown, before anything changes.
import { z } from "zod";
import { Backup } from "./backup.ts";
import { outside } from "./define.ts";

const nothing = z.strictObject({});

/** A backup that can be restored: one in a folder that Samverka knows, or the file that was chosen in main's dialog. */
export const RestoreSource = z.discriminatedUnion("place", [
  z.strictObject({ place: z.literal("chosen") }),
  z.strictObject({ place: z.enum(["first", "second"]), name: z.string().regex(/^samverka-[^/\\]{1,200}\.svbk$/) }),
]);
export type RestoreSource = z.infer<typeof RestoreSource>;

export const RestorableBackup = z.strictObject({ ...Backup.shape, place: z.enum(["first", "second"]) });
export type RestorableBackup = z.infer<typeof RestorableBackup>;

/** What will be and what will be gone, before the switch. */
export const RestoreSummary = z.strictObject({
  createdAt: z.iso.datetime(),
  cases: z.int().nonnegative(),
  meetings: z.int().nonnegative(),
  lastChangeAt: z.iso.datetime().nullable(),
  /** Changes in the present vault that the backup does not have; null when they cannot be counted. */
  lostChanges: z.int().nonnegative().nullable(),
  /** Texts that had been taken away for good and were in the backup: they stay away. */
  removedAgain: z.int().nonnegative(),
  /** Rows that are not as the log says they were written. */
  suspects: z.int().nonnegative(),
  /** `backedUp`: it is backed up before the switch. `unreadable`: it cannot be, and its files are kept as they are. `none`: nothing is here yet. */
  present: z.enum(["backedUp", "unreadable", "none"]),
});
export type RestoreSummary = z.infer<typeof RestoreSummary>;

const wrongSecret = z.strictObject({
  code: z.enum(["wrongPassphrase", "wrongRecoveryKey"]),
  waitSeconds: z.int().nonnegative(),
});

/** Why a backup was not read or not restored. None of these has changed anything. */
export const RestoreFailure = z.discriminatedUnion("code", [
  wrongSecret,
  z.strictObject({
    code: z.enum([
      "notABackup",
      "backupDamaged",
      "newerVersion",
      "recoveryKeyMistyped",
      /** The vault here is another municipality's or person's: its files are not to be mixed. */
      "otherVault",
      /** The master key has been changed since: the vault here must be open. */
      "otherKeys",
      "fileGone",
      "notLocalDisk",
      "vaultBusy",
      "diskFull",
      "readOnly",
      /** A read or a write that the disk took as done did not hold: no word about the backup. */
      "diskFailed",
      "notPrepared",
      /** The present vault could not be backed up, so it was not exchanged. */
      "notBackedUp",
      "nothingToUndo",
      "cancelled",
    ]),
  }),
]);
export type RestoreFailure = z.infer<typeof RestoreFailure>;

export const restore = {
  /** What lies in the folders that are known, newest first; also while the vault is locked or not there. */
  list: outside({ input: nothing, output: z.array(RestorableBackup) }),
  /** Decrypts and checks the whole backup, and builds what it holds beside the vault. Nothing of the present is touched. */
  prepare: outside({
    input: z.strictObject({
      from: RestoreSource,
      secret: z.union([
        z.strictObject({ passphrase: z.string().max(256) }),
        z.strictObject({ recoveryKey: z.string().max(256) }),
      ]),
    }),
    output: RestoreSummary,
    failure: RestoreFailure,
  }),
  /** The switch: the present is backed up first, its file is kept, and the vault is locked afterwards. */
  apply: outside({ input: nothing, output: nothing, failure: RestoreFailure }),
  /** Throws away what was prepared. */
  discard: outside({ input: nothing, output: nothing }),
  /** Back to what was before the last restore, for as long as its file is kept; the vault is locked afterwards. */
  undo: outside({ input: nothing, output: nothing, failure: RestoreFailure }),
};
