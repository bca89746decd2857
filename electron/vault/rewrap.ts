// [Note: A way in is tried before another goes] A new slot is written beside the old ones, and the written file is
// unlocked with the new secret. Only then may another slot go. Ended at any point, the old or the new opens.
import { err, ok, type Result } from "../../shared/result.ts";
import type { Argon2Policy } from "./argon2.ts";
import type { Keyring, Slot } from "./keyring.ts";
import { type OpenedKeyring, unlockKeyring, writeKeyring, writeKeyringTwice } from "./keyring-file.ts";
import type { Secret } from "./slots.ts";

export const mostSlots = 16;

/** The keyring with one slot more, proven; when the proof fails the keyring is put back as it was. */
export const addSlot = async (
  folder: string,
  { keyring, masterKey, subkeys }: OpenedKeyring,
  { slot, secret, policy }: { readonly slot: Slot; readonly secret: Secret; readonly policy: Argon2Policy },
): Promise<Result<Keyring, { readonly code: "notVerified" }>> => {
  const extended = { ...keyring, slots: [...keyring.slots, slot] };
  await writeKeyring(folder, extended, subkeys.keyringMac);
  const tried = await unlockKeyring(folder, secret, policy);
  const isProven =
    tried.ok && !tried.value.fromPrevious && tried.value.slotId === slot.id && tried.value.masterKey.equals(masterKey);
  // The second time, so that `.prev` is the same: the new slot, or the keyring as it was.
  await writeKeyring(folder, isProven ? extended : keyring, subkeys.keyringMac);
  return isProven ? ok(extended) : err({ code: "notVerified" });
};

/** The keyring without some slots, in both its files. */
export const dropSlots = async (
  folder: string,
  { keyring, subkeys }: Pick<OpenedKeyring, "keyring" | "subkeys">,
  slotIds: readonly string[],
): Promise<Keyring> => {
  const reduced = { ...keyring, slots: keyring.slots.filter(({ id }) => !slotIds.includes(id)) };
  await writeKeyringTwice(folder, reduced, subkeys.keyringMac);
  return reduced;
};
