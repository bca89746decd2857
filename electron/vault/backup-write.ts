// Seals a snapshot into one file, which gets its name only after it has been read back whole.
import { randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { renamePatiently } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import { chunkCount, sealChunk } from "./backup-chunks.ts";
import { type BackupHeader, fileKeyBinding, writeStart } from "./backup-header.ts";
import { openPayload, type Payload } from "./backup-payload.ts";
import { openBackup } from "./backup-read.ts";
import type { BackupSource } from "./opened-vault.ts";
import type { Snapshot } from "./snapshot.ts";
import { backupKey } from "./subkeys.ts";
import type { Work } from "./work.ts";
import { wrapKey } from "./wrap.ts";

export interface Sealing {
  readonly vault: BackupSource;
  readonly snapshot: Snapshot;
  readonly appVersion: string;
  readonly createdAt: string;
  readonly policy: Argon2Policy;
  readonly work: Work;
}

const headerOf = ({ vault, snapshot, appVersion, createdAt }: Sealing, payload: Payload, fileKey: Uint8Array) => {
  const { keyring, masterKey } = vault.keyring;
  const epoch = keyring.backupEpochs.at(-1);
  if (epoch === undefined) throw new Error("a keyring has a backup epoch");
  const wrapping = backupKey(masterKey, Buffer.from(epoch.salt, "hex"));
  const header: BackupHeader = {
    keyringId: keyring.keyringId,
    dbId: keyring.dbId,
    generation: vault.generation,
    seq: snapshot.end.seq,
    chainHead: snapshot.end.hash,
    appVersion,
    schema: snapshot.schema,
    createdAt,
    payloadSize: payload.size,
    payloadSha256: payload.sha256,
    slots: keyring.slots,
    epoch,
    fileKey: wrapKey(wrapping, fileKey, fileKeyBinding(keyring, epoch)),
  };
  return header;
};

const writeSealed = async (path: string, sealing: Sealing, payload: Payload): Promise<void> => {
  const fileKey = randomBytes(32);
  const start = writeStart(headerOf(sealing, payload, fileKey));
  const count = chunkCount(payload.size);
  sealing.work.begin("sealing", payload.size);
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(start.bytes);
    let index = 0;
    for await (const chunk of payload.chunks()) {
      await file.writeFile(sealChunk({ fileKey, startDigest: start.digest }, index, index === count - 1, chunk));
      index += 1;
      sealing.work.advance(chunk.length);
    }
    await file.sync();
  } finally {
    await file.close();
  }
};

/** "samverka-2026-11-22T032045Z-g12-s004711.svbk": no name of a person or place. */
const backupName = ({ vault, snapshot, createdAt }: Sealing): string => {
  const time = `${createdAt.slice(0, 19).replaceAll(":", "")}Z`;
  return `samverka-${time}-g${vault.generation}-s${String(snapshot.end.seq).padStart(6, "0")}.svbk`;
};

/** The name of a file that is being written, by which the same vault knows it as its own left-over. */
export const unfinishedPrefix = (dbId: string): string => `.samverka-${dbId}.`;

/** Undefined, and no file, when what was read back is not what was sealed. */
export const writeBackup = async (folder: string, sealing: Sealing): Promise<string | undefined> => {
  const { vault, snapshot, policy, work } = sealing;
  const unfinished = join(
    folder,
    `${unfinishedPrefix(vault.keyring.keyring.dbId)}${randomBytes(8).toString("hex")}.tmp`,
  );
  const payload = await openPayload(snapshot.path, snapshot.key);
  try {
    await writeSealed(unfinished, sealing, payload);
    work.begin("readingBack", payload.size);
    const read = await openBackup(
      unfinished,
      { masterKey: vault.keyring.masterKey },
      {
        policy,
        sink: (bytes) => {
          work.advance(bytes.length);
          return Promise.resolve();
        },
      },
    );
    const isSame = read.ok && read.value.header.payloadSha256 === payload.sha256;
    if (!isSame || read.value.contents.snapshotKey !== snapshot.key) return undefined;
    const name = backupName(sealing);
    await renamePatiently(unfinished, join(folder, name));
    return name;
  } finally {
    await payload.close();
    await rm(unfinished, { force: true });
  }
};
