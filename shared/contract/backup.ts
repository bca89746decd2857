import { z } from "zod";
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

export const BackupFailure = codes("vaultClosed", "diskFull", "folderGone", "readOnly", "notVerified");
export type BackupFailure = z.infer<typeof BackupFailure>;

/** Backups. `outside`, since making one must hold no transaction: both answer `vaultClosed` while the vault is locked. */
export const backup = {
  now: outside({ input: z.strictObject({}), output: Backup, failure: BackupFailure }),
  /** Newest first. `folder` is the one that was chosen; null is the vault's own. */
  list: outside({
    input: z.strictObject({}),
    output: z.strictObject({ folder: z.string().nullable(), backups: z.array(Backup) }),
    failure: BackupFailure,
  }),
};
