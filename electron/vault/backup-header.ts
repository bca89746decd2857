// The readable head of a backup: what it is, and the copy of the day's slots with which a passphrase or recovery key
// opens it on a new computer. Format: docs/security/formats.md.
import { createHash } from "node:crypto";
import { z } from "zod";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Argon2Policy, isAllowed } from "./argon2.ts";
import { type Salted, Slot, spellSalted, spellSlot } from "./keyring.ts";
import { WrappedKey } from "./wrap.ts";

const magic = Buffer.from("SMVKBKUP");
const version = 1;
/** Magic, version (two bytes) and the header's length (four bytes), little-endian. */
export const prefixSize = magic.length + 6;
const largestHeader = 256 * 1024;

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);

export const BackupHeader = z.strictObject({
  keyringId: z.uuid(),
  dbId: z.uuid(),
  generation: z.int().positive(),
  /** Where the audit chain ended. */
  seq: z.int().nonnegative(),
  chainHead: Hex32,
  appVersion: z.string().regex(/^[0-9A-Za-z.+-]{1,32}$/),
  /** Number of migrations in the file. */
  schema: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  payloadSize: z.int().positive(),
  payloadSha256: Hex32,
  slots: z.array(Slot).min(1).max(16),
  epoch: z.strictObject({ id: z.int().positive(), salt: Hex32, createdAt: z.iso.datetime() }),
  fileKey: WrappedKey,
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const spell = (header: BackupHeader): Buffer =>
  Buffer.from(
    JSON.stringify({
      keyringId: header.keyringId,
      dbId: header.dbId,
      generation: header.generation,
      seq: header.seq,
      chainHead: header.chainHead,
      appVersion: header.appVersion,
      schema: header.schema,
      createdAt: header.createdAt,
      payloadSize: header.payloadSize,
      payloadSha256: header.payloadSha256,
      slots: header.slots.map(spellSlot),
      epoch: spellSalted(header.epoch),
      fileKey: { nonce: header.fileKey.nonce, wrapped: header.fileKey.wrapped, tag: header.fileKey.tag },
    }),
  );

/** What the file's key is bound to. */
export const fileKeyBinding = (owner: { keyringId: string; dbId: string }, epoch: Salted): string =>
  JSON.stringify(["samverka/backup-file-key/1", owner.keyringId, owner.dbId, epoch.id, epoch.salt]);

export interface EnvelopeStart {
  readonly header: BackupHeader;
  /** Every byte before the first chunk. */
  readonly bytes: Buffer;
  /** SHA-256 of those bytes: each chunk is bound to it. */
  readonly digest: Buffer;
}

const startOf = (header: BackupHeader, bytes: Buffer): EnvelopeStart => ({
  header,
  bytes,
  digest: createHash("sha256").update(bytes).digest(),
});

export const writeStart = (header: BackupHeader): EnvelopeStart => {
  const spelled = spell(header);
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16LE(version, 0);
  numbers.writeUInt32LE(spelled.length, 2);
  return startOf(header, Buffer.concat([magic, numbers, spelled]));
};

export interface BackupReadFailure {
  readonly code: "notABackup" | "newerVersion" | "backupDamaged" | "wrongPassphrase" | "wrongRecoveryKey";
}

/** How long the header is, from the first `prefixSize` bytes. */
export const headerLength = (prefix: Buffer): Result<number, BackupReadFailure> => {
  if (prefix.length < prefixSize || !prefix.subarray(0, magic.length).equals(magic)) return err({ code: "notABackup" });
  if (prefix.readUInt16LE(magic.length) > version) return err({ code: "newerVersion" });
  const length = prefix.readUInt32LE(magic.length + 2);
  return length > largestHeader ? err({ code: "backupDamaged" }) : ok(length);
};

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
};

/** As strict as the keyring's reader: one spelling, and costs within limits before anything is computed. */
export const parseStart = (bytes: Buffer, policy: Argon2Policy): Result<EnvelopeStart, BackupReadFailure> => {
  const parsed = BackupHeader.safeParse(parseJson(bytes.subarray(prefixSize)));
  if (!parsed.success || !writeStart(parsed.data).bytes.equals(bytes)) return err({ code: "backupDamaged" });
  const allowed = parsed.data.slots.every((slot) => slot.type !== "passphrase" || isAllowed(slot.kdf, policy));
  return allowed ? ok(startOf(parsed.data, bytes)) : err({ code: "backupDamaged" });
};
