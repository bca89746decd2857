// A backup and a restore of a large vault, against their parts done bare one after another: copy under a new key, checks,
// seal, sync.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import { type DatabaseKey, databaseKey, type Driver } from "../../electron/database/driver.ts";
import { checkPages } from "../../electron/database/page-check.ts";
import { type FilledVault, openFilledVault, servicesAt } from "./filled-vault.ts";
import { type OpenRow, time } from "./measure.ts";

const megabytes = Number(process.env["BENCH_MEGABYTES"] ?? 500);
const piece = 1024 * 1024;
const sealKey = randomBytes(32);
const nonceOf = (index: number): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 8);
  return nonce;
};

async function* pieces(file: FileHandle, size: number): AsyncGenerator<readonly [number, Buffer]> {
  const buffer = Buffer.alloc(size);
  for (let index = 0; ; index += 1) {
    const { bytesRead } = await file.read(buffer, 0, size, index * size);
    if (bytesRead > 0) yield [index, buffer.subarray(0, bytesRead)];
    if (bytesRead < size) return;
  }
}

const digestOf = async (path: string): Promise<string> => {
  const file = await open(path, "r");
  const hash = createHash("sha256");
  for await (const [, bytes] of pieces(file, piece)) hash.update(bytes);
  await file.close();
  return hash.digest("hex");
};

const seal = async (from: string, to: string): Promise<void> => {
  const [source, target] = [await open(from, "r"), await open(to, "wx")];
  for await (const [index, bytes] of pieces(source, piece)) {
    const cipher = createCipheriv("aes-256-gcm", sealKey, nonceOf(index));
    await target.writeFile(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
  }
  await target.sync();
  await source.close();
  await target.close();
};

/** Opens what was sealed; to nowhere when only its digest is wanted. */
const unseal = async (from: string, to?: string): Promise<string> => {
  const [source, target] = [await open(from, "r"), to === undefined ? undefined : await open(to, "wx")];
  const hash = createHash("sha256");
  for await (const [index, bytes] of pieces(source, piece + 16)) {
    const decipher = createDecipheriv("aes-256-gcm", sealKey, nonceOf(index)).setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
    hash.update(plain);
    await target?.writeFile(plain);
  }
  await source.close();
  await target?.close();
  return hash.digest("hex");
};

const check = async (driver: Driver, path: string, key: DatabaseKey): Promise<void> => {
  await checkPages(path, key);
  const connection = await driver.open(path, key, "read");
  for (const pragma of ["integrity_check", "foreign_key_check"]) await connection.all(`PRAGMA ${pragma}`);
  await connection.close();
};

const sync = async (path: string): Promise<void> => {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
};

/** Copy, checks, digest, seal, sync, read back. */
const bareBackup = async ({ driver, opened }: FilledVault, folder: string): Promise<void> => {
  const [copy, sealed] = [join(folder, "copy"), join(folder, "sealed")];
  const key = databaseKey(randomBytes(32));
  await opened().database.connection.copyWithNewKey(copy, key);
  await check(driver, copy, key);
  const digest = await digestOf(copy);
  await seal(copy, sealed);
  if ((await unseal(sealed)) !== digest) throw new Error("it did not read back");
};

/** Open the seal, copy, checks, sync. */
const bareRestore = async (driver: Driver, sealed: string, key: DatabaseKey, folder: string): Promise<void> => {
  const [copy, fresh] = [join(folder, "opened"), join(folder, "fresh")];
  await unseal(sealed, copy);
  const source = await driver.open(copy, key, "write");
  const newKey = databaseKey(randomBytes(32));
  await source.copyWithNewKey(fresh, newKey);
  await source.close();
  await check(driver, fresh, newKey);
  await sync(fresh);
};

/** In a new folder that is gone afterwards; making and removing it is not measured. */
const inFolder = async (at: string, body: (folder: string) => Promise<unknown>): Promise<number> => {
  mkdirSync(at);
  try {
    return await time(() => body(at));
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
};

const said = async (vault: FilledVault): Promise<string> => {
  const { size } = await stat(join(vault.folder, "vault", "gen-000001", "db.sqlite"));
  return `${(size / 1e6).toFixed(0)} MB`;
};

export const openBackupRow: OpenRow = async () => {
  const vault = await openFilledVault(megabytes);
  return {
    name: `backup of ${await said(vault)}`,
    referenceIs: "its parts bare: copy with new key, the checks, seal, sync, read back",
    goal: 1.3,
    rounds: 3,
    isLong: true,
    ours: async () => {
      const taken = await time(() => vault.backUp());
      rmSync(join(vault.folder, "vault", "backups"), { recursive: true });
      return taken;
    },
    reference: () => inFolder(join(vault.folder, "bare"), (folder) => bareBackup(vault, folder)),
    close: vault.remove,
  };
};

export const openRestoreRow: OpenRow = async () => {
  const vault = await openFilledVault(megabytes);
  await vault.backUp();
  const backups = join(vault.folder, "vault", "backups");
  const path = join(backups, readdirSync(backups)[0] ?? "");
  const key = databaseKey(randomBytes(32));
  const sealed = join(vault.folder, "sealed");
  const copy = join(vault.folder, "copy");
  await vault.opened().database.connection.copyWithNewKey(copy, key);
  await seal(copy, sealed);
  rmSync(copy);
  return {
    name: `restore of ${await said(vault)} on another computer`,
    referenceIs: "its parts bare: open the seal, copy with new key, the checks, sync",
    goal: 1.3,
    rounds: 3,
    isLong: true,
    ours: () =>
      inFolder(join(vault.folder, "other"), (folder) => servicesAt(join(folder, "vault"), vault.driver).restore(path)),
    reference: () => inFolder(join(vault.folder, "bare"), (folder) => bareRestore(vault.driver, sealed, key, folder)),
    close: vault.remove,
  };
};
