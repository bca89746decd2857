// Reads a backup from its first byte to its last. Uses nothing of the vault it came from: the file and one secret.
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { chunkCount, chunkSize, openChunk, tagSize } from "./backup-chunks.ts";
import {
  type BackupReadFailure,
  type EnvelopeStart,
  fileKeyBinding,
  headerLength,
  parseStart,
  prefixSize,
} from "./backup-header.ts";
import { type Contents, parseContents } from "./backup-payload.ts";
import { openSlots, type Secret } from "./slots.ts";
import { backupKey } from "./subkeys.ts";
import { unwrapKey } from "./wrap.ts";

const readAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
};

/** The header, and that the file is exactly as long as it says. */
export const readStart = async (
  file: FileHandle,
  policy: Argon2Policy,
): Promise<Result<EnvelopeStart, BackupReadFailure>> => {
  const length = headerLength(await readAt(file, 0, prefixSize));
  if (!length.ok) return length;
  const start = parseStart(await readAt(file, 0, prefixSize + length.value), policy);
  if (!start.ok) return start;
  const { payloadSize } = start.value.header;
  const whole = start.value.bytes.length + payloadSize + chunkCount(payloadSize) * tagSize;
  return (await file.stat()).size === whole ? start : err({ code: "backupDamaged" });
};

export type BackupSecret = Secret | { readonly masterKey: Uint8Array };

const fileKeyOf = async (
  { header }: EnvelopeStart,
  secret: BackupSecret,
): Promise<Result<Buffer, BackupReadFailure>> => {
  const masterKey =
    "masterKey" in secret ? secret.masterKey : (await openSlots(header.slots, header, secret))?.masterKey;
  if (masterKey === undefined) return err({ code: "passphrase" in secret ? "wrongPassphrase" : "wrongRecoveryKey" });
  const wrapping = backupKey(masterKey, Buffer.from(header.epoch.salt, "hex"));
  const fileKey = unwrapKey(wrapping, header.fileKey, fileKeyBinding(header, header.epoch));
  return fileKey === undefined ? err({ code: "backupDamaged" }) : ok(fileKey);
};

export interface ReadBackup {
  readonly header: EnvelopeStart["header"];
  readonly contents: Contents;
}

/** Takes the bytes of db.sqlite in order. */
export type Sink = (bytes: Buffer) => Promise<void>;

const readPayload = async (
  file: FileHandle,
  start: EnvelopeStart,
  fileKey: Buffer,
  sink: Sink,
): Promise<Result<ReadBackup, BackupReadFailure>> => {
  const damaged = err<BackupReadFailure>({ code: "backupDamaged" });
  const { header, bytes, digest } = start;
  const count = chunkCount(header.payloadSize);
  const hash = createHash("sha256");
  let contents: Contents | undefined;
  for (let index = 0; index < count; index += 1) {
    const sealed = await readAt(file, bytes.length + index * (chunkSize + tagSize), chunkSize + tagSize);
    const plain = openChunk({ fileKey, startDigest: digest }, index, index === count - 1, sealed);
    if (plain === undefined) return damaged;
    hash.update(plain);
    if (index > 0) {
      await sink(plain);
      continue;
    }
    const parsed = parseContents(plain);
    if (parsed === undefined) return damaged;
    contents = parsed.contents;
    await sink(plain.subarray(parsed.end));
  }
  return contents !== undefined && hash.digest("hex") === header.payloadSha256 ? ok({ header, contents }) : damaged;
};

/**
 * Decrypts the whole backup. What `sink` has been given counts only when the answer is `ok`. A wrong secret cannot be
 * told from a damaged slot; all other damage is `backupDamaged`.
 */
export const openBackup = async (
  path: string,
  secret: BackupSecret,
  { sink = () => Promise.resolve(), policy = shippedPolicy }: { sink?: Sink; policy?: Argon2Policy } = {},
): Promise<Result<ReadBackup, BackupReadFailure>> => {
  const file = await open(path, "r");
  try {
    const start = await readStart(file, policy);
    if (!start.ok) return start;
    const fileKey = await fileKeyOf(start.value, secret);
    return fileKey.ok ? await readPayload(file, start.value, fileKey.value, sink) : fileKey;
  } finally {
    await file.close();
  }
};
