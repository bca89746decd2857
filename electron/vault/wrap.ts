// AES-256-GCM around one 32-byte key. The nonce is random: each wrapping key wraps once.
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const WrappedKey = z.strictObject({ nonce: hex(12), wrapped: hex(32), tag: hex(16) });
export type WrappedKey = z.infer<typeof WrappedKey>;

export const wrapKey = (wrappingKey: Uint8Array, key: Uint8Array, bound: string): WrappedKey => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", wrappingKey, nonce).setAAD(Buffer.from(bound));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return { nonce: nonce.toString("hex"), wrapped: wrapped.toString("hex"), tag: cipher.getAuthTag().toString("hex") };
};

/** Undefined when the key or anything it is bound to is not the same. */
export const unwrapKey = (wrappingKey: Uint8Array, sealed: WrappedKey, bound: string): Buffer | undefined => {
  const decipher = createDecipheriv("aes-256-gcm", wrappingKey, Buffer.from(sealed.nonce, "hex"))
    .setAAD(Buffer.from(bound))
    .setAuthTag(Buffer.from(sealed.tag, "hex"));
  try {
    return Buffer.concat([decipher.update(Buffer.from(sealed.wrapped, "hex")), decipher.final()]);
  } catch {
    return undefined;
  }
};
