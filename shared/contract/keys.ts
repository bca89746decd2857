import { z } from "zod";
import { SlotRole } from "../domain/key-slots.ts";
import { codes, outside } from "./define.ts";
import { Passphrase, TypedSecret, WrongSecret } from "./vault.ts";

const nothing = z.strictObject({});
const GroupTyped = z.string().max(32);

/** How a recovery key is kept: on one sheet, or on three cards of which any two give the key (återställningskort). */
export const RecoveryForm = z.enum(["sheet", "cards"]);
export type RecoveryForm = z.infer<typeof RecoveryForm>;

/** A way into the vault (väg in), never whose by name: the keyring can be read by anybody who has the file. */
export const KeySlot = z.strictObject({
  slotId: z.uuid(),
  role: SlotRole,
  /** Tells several deputies apart, from 1. */
  number: z.int().positive(),
  /** Of a recovery key. */
  form: RecoveryForm.nullable(),
  createdAt: z.iso.datetime(),
  /** When the vault was last unlocked with it, as the log tells. */
  lastUsedAt: z.iso.datetime().nullable(),
  /** The vault is open with this one. */
  isOpenedWith: z.boolean(),
});
export type KeySlot = z.infer<typeof KeySlot>;

export const KeyList = z.strictObject({
  slots: z.array(KeySlot),
  /** The vault was opened with the recovery key, and no passphrase has been chosen since. */
  needsPassphrase: z.boolean(),
  /** A change was interrupted: one way in too many. */
  hasLeftOver: z.boolean(),
});
export type KeyList = z.infer<typeof KeyList>;

export const KeyFailure = codes(
  "vaultClosed",
  "notConfirmed",
  "coordinatorOnly",
  "weakPassphrase",
  "passphraseInUse",
  "slotGone",
  "slotInUse",
  "lastCoordinator",
  "lastRecovery",
  "tooManySlots",
  "notPrepared",
  "groupsDoNotMatch",
  "notVerified",
  "backupNotMade",
  "rowsChanged",
  "perhapsChanged",
  "keyringDamaged",
  "diskFull",
  "readOnly",
);
export type KeyFailure = z.infer<typeof KeyFailure>;

/** Why the secret that was to confirm a change was not taken. */
export const KeyConfirmFailure = z.discriminatedUnion("code", [
  WrongSecret,
  z.strictObject({ code: z.enum(["vaultClosed", "keyringDamaged", "recoveryKeyMistyped", "sameCard"]) }),
]);
export type KeyConfirmFailure = z.infer<typeof KeyConfirmFailure>;

/** One sheet with nine groups, or three cards with nine groups each. */
export const RecoveryPapers = z.strictObject({
  form: RecoveryForm,
  /** What the cards of one set have in common; nothing on a sheet. */
  mark: z.string().nullable(),
  papers: z.array(z.array(z.string()).length(9)).min(1).max(3),
  /** Which groups to ask back: paper and group, both from 1. */
  ask: z.tuple([
    z.strictObject({ paper: z.int(), group: z.int() }),
    z.strictObject({ paper: z.int(), group: z.int() }),
  ]),
});
export type RecoveryPapers = z.infer<typeof RecoveryPapers>;

/**
 * The keys (nycklar) of the open vault. `outside`, since they are files beside the database. A change needs a `confirm`
 * within the five minutes before, which one change uses up; whoever opened with the recovery key may choose a passphrase
 * without. A deputy may only change the own passphrase.
 */
export const keys = {
  list: outside({ input: nothing, output: KeyList, failure: KeyFailure }),
  /** As at unlock, with its delays; every try is logged. */
  confirm: outside({
    input: TypedSecret,
    output: z.strictObject({ role: SlotRole }),
    failure: KeyConfirmFailure,
  }),
  /** A new passphrase in the place of the one that confirmed; after a recovery key, in the place of the coordinator's. */
  changePassphrase: outside({
    input: z.strictObject({ passphrase: Passphrase }),
    output: nothing,
    failure: KeyFailure,
  }),
  /** The deputy's own passphrase, typed by the deputy. */
  addDeputy: outside({ input: z.strictObject({ passphrase: Passphrase }), output: nothing, failure: KeyFailure }),
  remove: outside({ input: z.strictObject({ slotId: z.uuid() }), output: nothing, failure: KeyFailure }),
  /** Makes a new recovery key in memory and shows it once. Nothing is changed. */
  prepareRecovery: outside({
    input: z.strictObject({ form: RecoveryForm }),
    output: RecoveryPapers,
    failure: KeyFailure,
  }),
  /** Puts the prepared key in the place of the old one. `groups` are the two that were asked back. */
  renewRecovery: outside({
    input: z.strictObject({ groups: z.tuple([GroupTyped, GroupTyped]) }),
    output: nothing,
    failure: KeyFailure,
  }),
  /**
   * After a suspected theft (byt huvudnyckel): a new master key, a new passphrase, the prepared recovery key, no
   * deputies, and the database under a new key. Closes the vault when it is done.
   */
  changeMasterKey: outside({
    input: z.strictObject({ passphrase: Passphrase, groups: z.tuple([GroupTyped, GroupTyped]) }),
    output: nothing,
    failure: KeyFailure,
  }),
};
