// keyring.json, version 1: its shape, its one spelling, and the strict reader. Format: docs/security/formats.md.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { err, ok, type Result } from "../../shared/result.ts";
import { Argon2Parameters, type Argon2Policy, isAllowed } from "./argon2.ts";
import { WrappedKey } from "./wrap.ts";

const largest = 64 * 1024;
const magic = "samverka-keyring";
const version = 1;

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const Instant = z.iso.datetime();

const slotHead = {
  id: z.uuid(),
  /** A word of ours that tells slots of one type apart; never a person's name, since this file is readable. */
  label: z.string().regex(/^[a-z0-9-]{1,32}$/),
  createdAt: Instant,
};
const PassphraseSlot = z.strictObject({
  ...slotHead,
  type: z.literal("passphrase"),
  kdf: Argon2Parameters,
  ...WrappedKey.shape,
});
const RecoverySlot = z.strictObject({
  ...slotHead,
  type: z.literal("recovery"),
  kdf: z.strictObject({ alg: z.literal("hkdf-sha256"), salt: Hex32 }),
  ...WrappedKey.shape,
});
export const Slot = z.discriminatedUnion("type", [PassphraseSlot, RecoverySlot]);
export type Slot = z.infer<typeof Slot>;

const Salted = z.strictObject({ id: z.int().positive(), salt: Hex32, createdAt: Instant });
export type Salted = z.infer<typeof Salted>;

export const Keyring = z.strictObject({
  magic: z.literal(magic),
  version: z.literal(version),
  keyringId: z.uuid(),
  dbId: z.uuid(),
  createdAt: Instant,
  slots: z.array(Slot).min(2).max(16),
  generations: z.array(Salted).min(1).max(64),
  backupEpochs: z.array(Salted).min(1).max(64),
});
export type Keyring = z.infer<typeof Keyring>;
const SealedKeyring = z.strictObject({ ...Keyring.shape, mac: Hex32, checksum: Hex32 });

export const spellSalted = ({ id, salt, createdAt }: Salted) => ({ id, salt, createdAt });

/** The fields in their fixed order: a slot has exactly one spelling. */
export const spellSlot = (slot: Slot) => ({
  id: slot.id,
  type: slot.type,
  label: slot.label,
  createdAt: slot.createdAt,
  kdf:
    slot.kdf.alg === "argon2id"
      ? { alg: slot.kdf.alg, v: slot.kdf.v, m: slot.kdf.m, t: slot.kdf.t, p: slot.kdf.p, salt: slot.kdf.salt }
      : { alg: slot.kdf.alg, salt: slot.kdf.salt },
  nonce: slot.nonce,
  wrapped: slot.wrapped,
  tag: slot.tag,
});

const spell = (keyring: Keyring): string =>
  JSON.stringify({
    magic,
    version,
    keyringId: keyring.keyringId,
    dbId: keyring.dbId,
    createdAt: keyring.createdAt,
    slots: keyring.slots.map(spellSlot),
    generations: keyring.generations.map(spellSalted),
    backupEpochs: keyring.backupEpochs.map(spellSalted),
  }).slice(0, -1);

const macOf = (body: string, macKey: Uint8Array) => createHmac("sha256", macKey).update(body).digest("hex");
const checksumOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** The bytes of the file. `mac` seals all before it with a key from within; `checksum` shows plain damage without any key. */
export const sealKeyring = (keyring: Keyring, macKey: Uint8Array): Buffer => {
  const body = spell(keyring);
  const sealed = `${body},"mac":"${macOf(body, macKey)}"`;
  return Buffer.from(`${sealed},"checksum":"${checksumOf(sealed)}"}`);
};

export interface ReadKeyring {
  readonly keyring: Keyring;
  /** To be asked right after unlock: no slot, parameter or salt was changed by somebody without the master key. */
  readonly isSealedWith: (macKey: Uint8Array) => boolean;
}

export interface KeyringFailure {
  readonly code: "keyringDamaged" | "newerVersion";
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Refuses all but the one spelling: unknown, repeated or reordered keys and other white space make another text than
 * `spell` does. The checksum comes first, so that damage to the version is not taken for a newer version; every
 * version keeps `magic`, `version` and, last, `checksum`.
 */
export const parseKeyring = (bytes: Buffer, policy: Argon2Policy): Result<ReadKeyring, KeyringFailure> => {
  const damaged = err<KeyringFailure>({ code: "keyringDamaged" });
  if (bytes.length > largest) return damaged;
  const text = bytes.toString("utf8");
  const sealed = /^(.*),"checksum":"([0-9a-f]{64})"\}$/.exec(text);
  if (sealed?.[1] === undefined || checksumOf(sealed[1]) !== sealed[2]) return damaged;

  const json = parseJson(text);
  const header = z.object({ magic: z.literal(magic), version: z.int().positive() }).safeParse(json);
  if (!header.success) return damaged;
  if (header.data.version > version) return err({ code: "newerVersion" });

  const parsed = SealedKeyring.safeParse(json);
  if (!parsed.success) return damaged;
  const { mac, checksum, ...keyring } = parsed.data;
  const body = spell(keyring);
  if (`${body},"mac":"${mac}","checksum":"${checksum}"}` !== text) return damaged;
  const costs = keyring.slots.flatMap((slot) => (slot.type === "passphrase" ? [slot.kdf] : []));
  if (!costs.every((cost) => isAllowed(cost, policy))) return damaged;
  return ok({
    keyring,
    isSealedWith: (macKey) => timingSafeEqual(Buffer.from(macOf(body, macKey)), Buffer.from(mac)),
  });
};
