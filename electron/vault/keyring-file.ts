// Reads and writes keyring.json beside its last known good copy.
import { randomBytes } from "node:crypto";
import { err, ok, type Result } from "../../shared/result.ts";
import { fileErrorCode, readSmallFile, renamePatiently, replaceFile } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import { type Keyring, type KeyringFailure, parseKeyring, type ReadKeyring, sealKeyring } from "./keyring.ts";
import { keyringPath } from "./layout.ts";
import { type OpenedSlot, openSlots, type Secret } from "./slots.ts";
import { type Subkeys, subkeysOf } from "./subkeys.ts";

/** So that `.prev` is the same: it must know a new generation's salt, and forget what was removed. */
export const writeKeyringTwice = async (folder: string, keyring: Keyring, macKey: Uint8Array): Promise<void> => {
  await writeKeyring(folder, keyring, macKey);
  await writeKeyring(folder, keyring, macKey);
};

export const writeFirstKeyring = async (folder: string, keyring: Keyring, macKey: Uint8Array): Promise<void> => {
  await setAside(folder, "unused");
  await writeKeyringTwice(folder, keyring, macKey);
};

export const writeKeyring = (folder: string, keyring: Keyring, macKey: Uint8Array): Promise<void> =>
  replaceFile(keyringPath(folder), sealKeyring(keyring, macKey));

/**
 * [Note: No older way in] A change that was interrupted between its two writes leaves a `.prev` that opens with what was
 * removed. At each unlock the copy is made the same as the keyring that just opened.
 */
export const settlePrevious = async (
  folder: string,
  { keyring, subkeys }: Pick<OpenedKeyring, "keyring" | "subkeys">,
): Promise<void> => {
  const path = keyringPath(folder);
  const [present, previous] = await Promise.all([
    readSmallFile(path),
    readSmallFile(`${path}.prev`).catch(() => undefined),
  ]);
  if (previous?.equals(present) !== true) await writeKeyring(folder, keyring, subkeys.keyringMac);
};

/** Nothing is deleted: what lay there keeps lying there under another name. */
const setAside = async (folder: string, why: "unused" | "damaged"): Promise<void> => {
  const aside = `${keyringPath(folder)}.${why}-${randomBytes(4).toString("hex")}`;
  await renamePatiently(keyringPath(folder), aside).catch((cause: unknown) => {
    if (fileErrorCode(cause) !== "ENOENT") throw cause;
  });
};

const readOne = async (path: string, policy: Argon2Policy): Promise<Result<ReadKeyring, KeyringFailure>> => {
  try {
    return parseKeyring(await readSmallFile(path), policy);
  } catch {
    return err<KeyringFailure>({ code: "keyringDamaged" });
  }
};

export interface OpenedKeyring extends OpenedSlot {
  readonly keyring: Keyring;
  readonly subkeys: Subkeys;
  /** The keyring itself was damaged, and the copy of it was used. */
  readonly fromPrevious: boolean;
}

export type WrongSecret = "wrongPassphrase" | "wrongRecoveryKey";
export type UnlockKeyringFailure = KeyringFailure | { readonly code: WrongSecret };

const tryOne = async (
  read: Result<ReadKeyring, KeyringFailure>,
  secret: Secret,
): Promise<Result<Omit<OpenedKeyring, "fromPrevious">, UnlockKeyringFailure>> => {
  if (!read.ok) return read;
  const { keyring, isSealedWith } = read.value;
  const slot = await openSlots(keyring.slots, keyring, secret);
  if (slot === undefined) return err({ code: "passphrase" in secret ? "wrongPassphrase" : "wrongRecoveryKey" });
  const subkeys = subkeysOf(slot.masterKey);
  return isSealedWith(subkeys.keyringMac) ? ok({ ...slot, keyring, subkeys }) : err({ code: "keyringDamaged" });
};

/** Opens the keyring, or its last good copy when the keyring itself is damaged; then the copy is put in its place. */
export const unlockKeyring = async (
  folder: string,
  secret: Secret,
  policy: Argon2Policy,
): Promise<Result<OpenedKeyring, UnlockKeyringFailure>> => {
  const path = keyringPath(folder);
  const first = await tryOne(await readOne(path, policy), secret);
  if (first.ok) return ok({ ...first.value, fromPrevious: false });
  if (first.error.code !== "keyringDamaged") return first;

  const second = await tryOne(await readOne(`${path}.prev`, policy), secret);
  if (!second.ok) return second;
  await setAside(folder, "damaged");
  await writeKeyring(folder, second.value.keyring, second.value.subkeys.keyringMac);
  return ok({ ...second.value, fromPrevious: true });
};
