// What must never be seen outside: the passphrase, the keys in every spelling, and names.
import { generationKey } from "../../../electron/vault/subkeys.ts";
import type { OpenedKeyring } from "../../../electron/vault/keyring-file.ts";

export interface Secret {
  readonly what: string;
  readonly spellings: readonly Buffer[];
}

export const textSecret = (what: string, text: string): Secret => ({
  what,
  spellings: [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(text, "latin1")],
});

const keySecret = (what: string, key: Buffer): Secret => ({
  what,
  spellings: [key, ...textSecret("", key.toString("hex")).spellings, Buffer.from(key.toString("base64"))],
});

/** Of the vault's own keys, those that open something by themselves. */
export const keySecrets = ({ masterKey, keyring, subkeys }: OpenedKeyring): readonly Secret[] => [
  keySecret("the master key", masterKey),
  keySecret("the key of the audit", subkeys.audit),
  ...keyring.generations.map(({ id, salt }) =>
    keySecret(`the key of generation ${id}`, Buffer.from(generationKey(masterKey, Buffer.from(salt, "hex")), "hex")),
  ),
];

/** Which of them stand in the bytes. */
export const secretsIn = (bytes: Buffer, secrets: readonly Secret[]): readonly string[] =>
  secrets.filter(({ spellings }) => spellings.some((one) => bytes.includes(one))).map(({ what }) => what);
