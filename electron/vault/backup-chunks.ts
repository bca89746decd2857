// [Note: Chunked seal] 64 KiB at a time, AES-256-GCM under a key of this file alone. The nonce is the chunk's number and
// a mark on the last one, and each chunk is bound to the header: a flip, cut, swap, drop or appended byte does not open.
import { createCipheriv, createDecipheriv } from "node:crypto";

export const chunkSize = 64 * 1024;
export const tagSize = 16;

export const chunkCount = (payloadSize: number): number => Math.max(1, Math.ceil(payloadSize / chunkSize));

/** Eleven bytes of counter, big-endian, and one that is 1 on the last chunk. */
const nonceOf = (index: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 3);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

export interface ChunkKey {
  readonly fileKey: Uint8Array;
  readonly startDigest: Uint8Array;
}

export const sealChunk = ({ fileKey, startDigest }: ChunkKey, index: number, isLast: boolean, plain: Uint8Array) => {
  const cipher = createCipheriv("aes-256-gcm", fileKey, nonceOf(index, isLast)).setAAD(startDigest);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Undefined when any bit of it, or its place, is not as it was sealed. */
export const openChunk = (
  { fileKey, startDigest }: ChunkKey,
  index: number,
  isLast: boolean,
  sealed: Uint8Array,
): Buffer | undefined => {
  if (sealed.length < tagSize) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", fileKey, nonceOf(index, isLast))
    .setAAD(startDigest)
    .setAuthTag(sealed.subarray(sealed.length - tagSize));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagSize)), decipher.final()]);
  } catch {
    return undefined;
  }
};
