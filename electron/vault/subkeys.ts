// Every key of the vault, derived from the one master key. The whole hierarchy is drawn in docs/security/formats.md.
import { hkdfSync } from "node:crypto";
import { type DatabaseKey, databaseKey } from "../database/driver.ts";

const derive = (secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, `samverka/${purpose}/v1`, 32));

const none = new Uint8Array(0);

export interface Subkeys {
  readonly keyringMac: Buffer;
  readonly audit: Buffer;
  readonly digest: Buffer;
  readonly head: Buffer;
}

export const subkeysOf = (masterKey: Uint8Array): Subkeys => ({
  keyringMac: derive(masterKey, none, "keyring-mac"),
  audit: derive(masterKey, none, "audit"),
  digest: derive(masterKey, none, "digest"),
  head: derive(masterKey, none, "head"),
});

/** The key of one generation's database file. Without its salt the file can never be opened again. */
export const generationKey = (masterKey: Uint8Array, salt: Uint8Array): DatabaseKey =>
  databaseKey(derive(masterKey, salt, "db"));

/** Wraps the file keys of the backups of one epoch. */
export const backupKey = (masterKey: Uint8Array, salt: Uint8Array): Buffer => derive(masterKey, salt, "backup");

/** The key that a recovery key's 160 random bits become; random already, so it needs no slow function. */
export const recoveryWrapKey = (recoveryKey: Uint8Array, salt: Uint8Array): Buffer =>
  derive(recoveryKey, salt, "recovery-kek");
