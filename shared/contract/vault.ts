import { z } from "zod";
import { codes, outside } from "./define.ts";

const nothing = z.strictObject({});
/** Long enough for any sentence a person remembers, short enough to measure at each keystroke. */
export const Passphrase = z.string().max(256);

const Typed = z.string().max(256);
/** What opens the vault: a passphrase, the recovery key, or two of its three cards (återställningskort). */
export const TypedSecret = z.union([
  z.strictObject({ passphrase: Passphrase }),
  z.strictObject({ recoveryKey: Typed }),
  z.strictObject({ cards: z.tuple([Typed, Typed]) }),
]);
export type TypedSecret = z.infer<typeof TypedSecret>;

/** Where a folder lies: the vault only accepts `local`. */
export const Place = z.enum(["local", "network", "removable", "synchronised"]);
export type Place = z.infer<typeof Place>;

/** `none`: first start. `locked`: ask for the passphrase. `folder` is only for showing where the vault (valvet) lies. */
export const VaultStatus = z.strictObject({
  state: z.enum(["none", "locked", "open"]),
  folder: z.string(),
  place: Place,
  /** A throw-away vault with invented cases, made by `npm start -- --demo`; the screen says so. */
  demo: z.boolean(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** How good a passphrase (lösenfras) is: `score` 0–4; `enough` from 12 characters and score 3. */
export const Strength = z.strictObject({ enough: z.boolean(), score: z.int().min(0).max(4), characters: z.int() });
export type Strength = z.infer<typeof Strength>;

/** What stands in the way of making a vault. */
export const CreateFailure = codes(
  "weakPassphrase",
  "groupsDoNotMatch",
  "notPrepared",
  "notLocalDisk",
  "vaultExists",
  "vaultBusy",
  "diskFull",
  "readOnly",
  "cipherFails",
);
export type CreateFailure = z.infer<typeof CreateFailure>;

export const WrongSecret = z.strictObject({
  code: z.enum(["wrongPassphrase", "wrongRecoveryKey"]),
  /** How long the screen should wait before the next try. */
  waitSeconds: z.int().nonnegative(),
});
const unopenable = z.strictObject({
  code: z.enum([
    "recoveryKeyMistyped",
    "sameCard",
    "keyringDamaged",
    "databaseDamaged",
    "databaseMissing",
    "vaultMissing",
    "newerVersion",
    "vaultBusy",
    "diskFull",
    "readOnly",
    /** The library that makes keys computes wrongly on this computer. */
    "cipherFails",
  ]),
});
/** Why the vault does not open. None of these has changed or deleted anything. */
export const UnlockFailure = z.discriminatedUnion("code", [WrongSecret, unopenable]);
export type UnlockFailure = z.infer<typeof UnlockFailure>;

/**
 * `missingChanges` is more than 0 when the file is older than it should be. `anchorLost`: the control files (kontrollfilerna)
 * that would tell are gone.
 */
export const Unlocked = z.strictObject({
  missingChanges: z.int().nonnegative(),
  anchorLost: z.literal(true).optional(),
});
export type Unlocked = z.infer<typeof Unlocked>;

/** Why the passphrase of an open vault was not accepted. */
export const ConfirmFailure = z.discriminatedUnion("code", [
  WrongSecret,
  z.strictObject({ code: z.enum(["keyringDamaged", "vaultMissing"]) }),
]);
export type ConfirmFailure = z.infer<typeof ConfirmFailure>;

/** The vault (valvet): first start and unlock. Locking is main's: it ends the host. */
export const vault = {
  status: outside({ input: nothing, output: VaultStatus }),
  strength: outside({ input: z.strictObject({ passphrase: Passphrase }), output: Strength }),
  /** Makes the secrets in memory; shows the recovery key (återställningsnyckel) once and says which groups (1–8) to ask back. */
  prepare: outside({
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ groups: z.array(z.string()).length(9), ask: z.tuple([z.int(), z.int()]) }),
    failure: CreateFailure,
  }),
  /** Writes the prepared vault, all or nothing, and leaves it open. `groups` are the two that were asked back. */
  create: outside({
    input: z.strictObject({ groups: z.tuple([z.string().max(32), z.string().max(32)]) }),
    output: nothing,
    failure: CreateFailure,
  }),
  unlock: outside({
    input: TypedSecret,
    output: Unlocked,
    failure: UnlockFailure,
  }),
  /** The coordinator takes over after a guest: asks for the passphrase as at unlock, with its delays. The vault stays open. */
  endGuestMode: outside({
    input: z.strictObject({ passphrase: Passphrase }),
    output: nothing,
    failure: ConfirmFailure,
  }),
};
