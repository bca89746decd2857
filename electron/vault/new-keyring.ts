// A new vault's secrets, made in memory: nothing is written until the recovery key has been noted.
import { randomBytes, randomUUID } from "node:crypto";
import type { Argon2Policy } from "./argon2.ts";
import type { Keyring, Salted } from "./keyring.ts";
import { newRecoveryKey } from "./recovery-key.ts";
import { passphraseSlot, recoverySlot } from "./slots.ts";

export interface NewKeyring {
  readonly keyring: Keyring;
  readonly masterKey: Buffer;
  readonly recoveryKey: Uint8Array;
}

/** A generation or epoch with a salt of its own. */
export const salted = (id: number, createdAt: string): Salted => ({
  id,
  salt: randomBytes(32).toString("hex"),
  createdAt,
});

export const newKeyring = async (passphrase: string, createdAt: string, policy: Argon2Policy): Promise<NewKeyring> => {
  const masterKey = randomBytes(32);
  const recoveryKey = newRecoveryKey();
  const owner = { keyringId: randomUUID(), dbId: randomUUID() };
  return {
    masterKey,
    recoveryKey,
    keyring: {
      magic: "samverka-keyring",
      version: 1,
      ...owner,
      createdAt,
      slots: [
        await passphraseSlot(passphrase, masterKey, owner, { createdAt, policy }),
        await recoverySlot(recoveryKey, masterKey, owner, { createdAt }),
      ],
      generations: [salted(1, createdAt)],
      backupEpochs: [salted(1, createdAt)],
    },
  };
};
