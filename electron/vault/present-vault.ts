// The vault that lies in the folder now, as a restore sees it: the keyring, if the master key fits it, and its file, if it opens.
import { createDatabase } from "../database/session.ts";
import { openDatabase } from "../database/open.ts";
import { readSmallFile } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import { readCurrent } from "./current.ts";
import { lastHead } from "./head.ts";
import { type Keyring, parseKeyring } from "./keyring.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import { databasePath, hasVault, keyringPath } from "./layout.ts";
import type { Means } from "./means.ts";
import type { BackupSource } from "./opened-vault.ts";
import { generationKey, subkeysOf } from "./subkeys.ts";

/** `none`: no vault here. `unreadable`: no whole keyring. `other`: one whose master key is another. */
export type PresentKeyring =
  | { readonly state: "none" | "unreadable" }
  | { readonly state: "other"; readonly keyring: Keyring }
  | { readonly state: "ours"; readonly unlocked: OpenedKeyring };

/** The keyring in the folder, or its last good copy, seen with a master key that a backup's slots gave. */
export const presentKeyring = async (
  folder: string,
  { slotId, masterKey }: Pick<OpenedKeyring, "slotId" | "masterKey">,
  policy: Argon2Policy,
): Promise<PresentKeyring> => {
  if (!(await hasVault(folder))) return { state: "none" };
  const subkeys = subkeysOf(masterKey);
  for (const path of [keyringPath(folder), `${keyringPath(folder)}.prev`]) {
    const read = parseKeyring(await readSmallFile(path).catch(() => Buffer.alloc(0)), policy);
    if (!read.ok) continue;
    const { keyring, isSealedWith } = read.value;
    if (!isSealedWith(subkeys.keyringMac)) return { state: "other", keyring };
    return { state: "ours", unlocked: { slotId, masterKey, subkeys, keyring, fromPrevious: false } };
  }
  return { state: "unreadable" };
};

export interface PresentFile extends BackupSource {
  close(): Promise<void>;
}

/** The present database, to be read and backed up; undefined when it cannot be opened. */
export const openPresent = async (
  folder: string,
  unlocked: OpenedKeyring,
  means: Means,
): Promise<PresentFile | undefined> => {
  const { keyring, masterKey, subkeys } = unlocked;
  const id = (await readCurrent(folder, keyring)) ?? (await lastHead(folder, subkeys.head))?.generation;
  const generation = keyring.generations.find((candidate) => candidate.id === id);
  if (generation === undefined) return undefined;
  const key = generationKey(masterKey, Buffer.from(generation.salt, "hex"));
  const opened = await openDatabase(means.driver, databasePath(folder, generation.id), key, {
    dbId: keyring.dbId,
    newestVersion: means.migrations.length,
  });
  if (!opened.ok) return undefined;
  const database = createDatabase(opened.value, {
    afterCommit: () => Promise.resolve(),
    onUnknownOutcome: () => undefined,
  });
  return { folder, generation: generation.id, keyring: unlocked, database, close: () => opened.value.close() };
};
