// From a passphrase to a wrapping key, slow and hungry for memory on purpose.
import { randomBytes } from "node:crypto";
import { hashRaw } from "@node-rs/argon2";
import { z } from "zod";

export const Argon2Parameters = z.strictObject({
  alg: z.literal("argon2id"),
  v: z.literal(19),
  /** KiB of memory. */
  m: z.int().positive(),
  t: z.int().positive(),
  p: z.int().positive(),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Argon2Parameters = z.infer<typeof Argon2Parameters>;

interface Cost {
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/** What a new slot costs, and what an existing one may cost. The limits are checked before anything is computed. */
export interface Argon2Policy {
  readonly start: Cost;
  readonly floor: Cost;
  readonly ceiling: Cost;
  /** How many milliseconds a try should take; `start` is then fitted to the computer. Left out in tests. */
  readonly aim?: number;
}

/**
 * [Note: Cheap keys in tests] Tests hand the keeper another policy with a lower floor. That is no hole: the policy is an
 * argument of the composition root, which the shipped root leaves out; a keyring made under a cheaper policy lies below
 * this floor, so the shipped application refuses it as damaged before it computes anything.
 */
export const shippedPolicy: Argon2Policy = {
  start: { m: 256 * 1024, t: 3, p: 4 },
  floor: { m: 64 * 1024, t: 3, p: 1 },
  ceiling: { m: 1024 * 1024, t: 10, p: 16 },
  aim: 750,
};

export const isAllowed = ({ m, t, p }: Cost, { floor, ceiling }: Argon2Policy): boolean =>
  m >= floor.m && t >= floor.t && p >= floor.p && m <= ceiling.m && t <= ceiling.t && p <= ceiling.p;

export const newParameters = ({ start }: Argon2Policy): Argon2Parameters => ({
  alg: "argon2id",
  v: 19,
  ...start,
  salt: randomBytes(32).toString("hex"),
});

/**
 * The passphrase is normalised (NFKC), so that å typed as one sign or two opens the same vault. Argon2id, version 19, is
 * what the library does unless asked otherwise; its names for them are `const enum`s, which do not exist here.
 */
export const passphraseWrapKey = (passphrase: string, parameters: Argon2Parameters): Promise<Buffer> =>
  hashRaw(Buffer.from(passphrase.normalize("NFKC")), {
    memoryCost: parameters.m,
    timeCost: parameters.t,
    parallelism: parameters.p,
    outputLen: 32,
    salt: Buffer.from(parameters.salt, "hex"),
  });
