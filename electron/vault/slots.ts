// The ways in: each slot wraps the same master key under another secret.
import { randomBytes, randomUUID } from "node:crypto";
import { type Argon2Policy, newParameters, passphraseWrapKey } from "./argon2.ts";
import { type Slot, spellSlot } from "./keyring.ts";
import { recoveryWrapKey } from "./subkeys.ts";
import { unwrapKey, wrapKey } from "./wrap.ts";

export type Secret = { readonly passphrase: string } | { readonly recoveryKey: Uint8Array };

/** Whose slot it is: bound into the wrap, so that a slot cannot be moved to another keyring. */
export interface SlotOwner {
  readonly keyringId: string;
  readonly dbId: string;
}

type Unwrapped<S> = S extends Slot ? Omit<S, "nonce" | "wrapped" | "tag"> : never;
type SlotHeader = Unwrapped<Slot>;

/** The slot's header and owner, in their one spelling: what the wrap is bound to. */
const bindingOf = (header: SlotHeader, owner: SlotOwner): string => {
  const spelled = spellSlot({ ...header, nonce: "", wrapped: "", tag: "" });
  const { id, type, label, createdAt, kdf } = spelled;
  return JSON.stringify(["samverka/slot/1", owner.keyringId, owner.dbId, id, type, label, createdAt, kdf]);
};

const wrappingKeyFor = (header: SlotHeader, secret: Secret): Promise<Buffer> | Buffer | undefined => {
  if (header.type === "passphrase") {
    return "passphrase" in secret ? passphraseWrapKey(secret.passphrase, header.kdf) : undefined;
  }
  return "recoveryKey" in secret ? recoveryWrapKey(secret.recoveryKey, Buffer.from(header.kdf.salt, "hex")) : undefined;
};

const seal = async (header: SlotHeader, owner: SlotOwner, secret: Secret, masterKey: Uint8Array): Promise<Slot> => {
  const wrappingKey = await wrappingKeyFor(header, secret);
  if (wrappingKey === undefined) throw new Error("a slot was given a secret of another type");
  return { ...header, ...wrapKey(wrappingKey, masterKey, bindingOf(header, owner)) };
};

interface Making {
  readonly createdAt: string;
  /** See: slot-roles.ts. */
  readonly label?: string;
}

export const passphraseSlot = (
  passphrase: string,
  masterKey: Uint8Array,
  owner: SlotOwner,
  { createdAt, policy, label = "first" }: Making & { readonly policy: Argon2Policy },
): Promise<Slot> =>
  seal(
    { id: randomUUID(), type: "passphrase", label, createdAt, kdf: newParameters(policy) },
    owner,
    { passphrase },
    masterKey,
  );

export const recoverySlot = (
  recoveryKey: Uint8Array,
  masterKey: Uint8Array,
  owner: SlotOwner,
  { createdAt, label = "first" }: Making,
): Promise<Slot> =>
  seal(
    {
      id: randomUUID(),
      type: "recovery",
      label,
      createdAt,
      kdf: { alg: "hkdf-sha256", salt: randomBytes(32).toString("hex") },
    },
    owner,
    { recoveryKey },
    masterKey,
  );

export interface OpenedSlot {
  readonly slotId: string;
  readonly masterKey: Buffer;
}

/** Tries every slot of the secret's type; undefined when none opens, which means that the secret is wrong. */
export const openSlots = async (
  slots: readonly Slot[],
  owner: SlotOwner,
  secret: Secret,
): Promise<OpenedSlot | undefined> => {
  for (const slot of slots) {
    const wrappingKey = await wrappingKeyFor(slot, secret);
    if (wrappingKey === undefined) continue;
    const masterKey = unwrapKey(wrappingKey, slot, bindingOf(slot, owner));
    if (masterKey !== undefined) return { slotId: slot.id, masterKey };
  }
  return undefined;
};
