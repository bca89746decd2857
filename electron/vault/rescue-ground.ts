// What every way on from a damaged vault stands on: the keyring opened, which file is damaged, and how that one is kept.
import { rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RescueFailure } from "../../shared/contract/rescue.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { appendAudit } from "../database/audit.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection, DatabaseKey } from "../database/driver.ts";
import { syncFolder } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import { readCurrent } from "./current.ts";
import { headFor, lastHead } from "./head.ts";
import type { HeldFolder } from "./held-folder.ts";
import type { Salted } from "./keyring.ts";
import { type OpenedKeyring, unlockKeyring } from "./keyring-file.ts";
import { damagedName, databasePath, generationPath } from "./layout.ts";
import { generationKey } from "./subkeys.ts";
import { secretOf, type TypedSecret } from "./typed-secret.ts";

/** A folder whose keyring was opened, and what it says of the file that is damaged. */
export interface Opened {
  readonly held: HeldFolder;
  readonly unlocked: OpenedKeyring;
  /** How far the anchor says that the log had come. */
  readonly headSeq: number;
  readonly damaged: Salted | undefined;
}

export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

export const keyOf = ({ masterKey }: OpenedKeyring, { salt }: Salted): DatabaseKey =>
  generationKey(masterKey, Buffer.from(salt, "hex"));

export const openFolder = async (
  held: HeldFolder,
  input: TypedSecret,
  policy: Argon2Policy,
): Promise<Result<Opened, RescueFailure>> => {
  if (held.vault !== undefined) return err({ code: "vaultIsOpen" });
  const secret = secretOf(input);
  if (!secret.ok) return err({ code: "wrongSecret" });
  const unlocked = await unlockKeyring(held.folder, secret.value, policy);
  if (!unlocked.ok) {
    const { code } = unlocked.error;
    if (code === "keyringDamaged" || code === "newerVersion") return err({ code });
    held.noteRefused(code);
    return err({ code: "wrongSecret" });
  }
  const { keyring, subkeys } = unlocked.value;
  const id = (await readCurrent(held.folder, keyring)) ?? (await lastHead(held.folder, subkeys.head))?.generation;
  const head = await headFor(held.folder, id ?? 0, subkeys.head);
  const damaged = keyring.generations.find((generation) => generation.id === id);
  return ok({ held, unlocked: unlocked.value, headSeq: head?.seq ?? 0, damaged });
};

/** Kept for whoever may mend it: its salt stays in the keyring, and no folder of that name is ever removed. */
export const keepDamaged = async (folder: string, damaged: Salted | undefined): Promise<void> => {
  if (damaged === undefined || (await sizeOf(databasePath(folder, damaged.id))) === 0) return;
  await rename(generationPath(folder, damaged.id), join(folder, damagedName(damaged.id)));
  await syncFolder(folder);
};

/** One line in the log of the new file. */
export const line = async (
  copy: Connection,
  { held, unlocked }: Opened,
  action: string,
  detail: Readonly<Record<string, string | number | readonly string[]>>,
): Promise<void> => {
  const { clock } = held.means;
  const who = { at: clock.now(), monotonic: clock.monotonic(), actorSlot: unlocked.slotId };
  await appendAudit(createKysely(copy), unlocked.subkeys, { ...who, action, detail });
};
