// [Note: Recovery key] 160 random bits as 8 groups of 4 characters and a ninth group that shows a slip of the pen. The
// alphabet is Crockford's base32: no I, L, O or U. Printed sheets live for years, so this never changes.
import { createHash, randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groupLength = 4;
const keyLength = 20;

export const toBase32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet.charAt(Number.parseInt(five, 2))).join("");
};

/** Undefined when a character is not of the alphabet. */
export const fromBase32 = (text: string): Uint8Array | undefined => {
  if (Array.from(text).some((character) => !alphabet.includes(character))) return undefined;
  const bits = Array.from(text)
    .map((character) => alphabet.indexOf(character).toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
};

/** 20 bits of a hash: a mistyped key passes once in a million. */
const checkGroup = (key: Uint8Array): string => {
  const hash = createHash("sha256").update("samverka/recovery-key/1").update(key).digest();
  return toBase32(hash.subarray(0, 5)).slice(0, groupLength);
};

export const newRecoveryKey = (): Uint8Array => randomBytes(keyLength);

/** The nine groups as they are shown and printed. */
export const groupsOf = (key: Uint8Array): string[] => `${toBase32(key)}${checkGroup(key)}`.match(/.{4}/g) ?? [];

/** What a person types, as it was meant: I and L are 1, O is 0, small letters, spaces and dashes do not matter. */
export const tidy = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–—·.]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");

/** Undefined when it is not a whole recovery key or the check group does not fit. */
export const readRecoveryKey = (typed: string): Uint8Array | undefined => {
  const text = tidy(typed);
  const key = text.length === 36 ? fromBase32(text.slice(0, 32)) : undefined;
  return key !== undefined && checkGroup(key) === text.slice(32) ? key : undefined;
};
