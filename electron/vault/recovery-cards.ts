// [Note: Recovery cards] A recovery key on three cards of which any two give it back, and one alone says nothing: each of
// the key's bytes is the value at 0 of a line in the field of 256 elements (the one that AES uses), and card n holds the
// values at n. Shamir's scheme with threshold two. The ninth group shows a slip of the pen and which card it is.
import { createHash, randomBytes } from "node:crypto";
import { fromBase32, tidy, toBase32 } from "./recovery-key.ts";

const cardNumbers = [1, 2, 3] as const;
type CardNumber = (typeof cardNumbers)[number];

/** In the field of 256 elements, modulo x⁸ + x⁴ + x³ + x + 1. */
const times = (a: number, b: number): number => {
  let product = 0;
  let shifted = a;
  for (let bits = b; bits > 0; bits >>= 1) {
    if ((bits & 1) === 1) product ^= shifted;
    shifted = (shifted << 1) ^ ((shifted & 0x80) === 0 ? 0 : 0x11b);
  }
  return product;
};

/** What gives 1 when multiplied by it: the numbers of two cards differ by 1, 2 or 3. */
const inverses: Readonly<Record<number, number>> = { 1: 0x01, 2: 0x8d, 3: 0xf6 };

const checkOf = (number: CardNumber, share: Uint8Array): string => {
  const hash = createHash("sha256")
    .update("samverka/recovery-card/1")
    .update(Uint8Array.of(number))
    .update(share)
    .digest();
  return toBase32(hash.subarray(0, 5)).slice(0, 4);
};

/** Four characters that the cards of one key have in common, so that people can tell sets apart. */
export const markOf = (key: Uint8Array): string =>
  toBase32(createHash("sha256").update("samverka/recovery-mark/1").update(key).digest().subarray(0, 5)).slice(0, 4);

/** The nine groups of each card. */
export const cardsOf = (key: Uint8Array, slope: Uint8Array = randomBytes(key.length)): string[][] =>
  cardNumbers.map((number) => {
    const share = key.map((byte, index) => byte ^ times(slope[index] ?? 0, number));
    return `${toBase32(share)}${checkOf(number, share)}`.match(/.{4}/g) ?? [];
  });

export interface RecoveryCard {
  readonly number: CardNumber;
  readonly share: Uint8Array;
}

/** Undefined when it is not a whole card or its check group does not fit. */
export const readCard = (typed: string): RecoveryCard | undefined => {
  const text = tidy(typed);
  const share = text.length === 36 ? fromBase32(text.slice(0, 32)) : undefined;
  const number = share && cardNumbers.find((candidate) => checkOf(candidate, share) === text.slice(32));
  return number && { number, share };
};

/** The key that two different cards give. Cards of different sets give a key of no vault. */
export const joinCards = (one: RecoveryCard, other: RecoveryCard): Uint8Array => {
  const inverse = inverses[one.number ^ other.number];
  if (inverse === undefined) throw new Error("two different cards are needed");
  return one.share.map((byte, index) => {
    const slope = times(byte ^ (other.share[index] ?? 0), inverse);
    return byte ^ times(slope, one.number);
  });
};
