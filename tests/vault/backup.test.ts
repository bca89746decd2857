import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { DatabaseKey } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import type { Migration } from "../../electron/database/migrate.ts";
import { type BackupSecret, openBackup } from "../../electron/vault/backup-read.ts";
import { readRecoveryKey } from "../../electron/vault/recovery-key.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { temporaryFolder } from "../support/folder.ts";
import { backupsOf, flipped, newVault, testPassphrase } from "../support/vault.ts";

const backedUp = async (migrations: readonly Migration[] = []) => {
  const vault = await newVault({ migrations });
  const made = await backupsOf(vault.keeper).now();
  if (!made.ok) throw new Error(made.error.code);
  return { ...vault, made: made.value, path: join(vault.folder, "backups", made.value.name) };
};

/** Some chunks' worth of rows. */
const large: Migration = {
  name: "large",
  up: async (db) => {
    await sql`CREATE TABLE large(data BLOB) STRICT`.execute(db);
    await sql`INSERT INTO large VALUES (randomblob(300000))`.execute(db);
  },
};

/** Opens the backup with a secret alone and the database in it with the key that it holds. */
const restore = async (path: string, secret: BackupSecret, platform: NodeJS.Platform) => {
  const target = join(temporaryFolder(), "restored.sqlite");
  const file = await open(target, "wx");
  const read = await openBackup(path, secret, { policy: cheapPolicy, sink: (bytes) => file.writeFile(bytes) });
  await file.close();
  if (!read.ok) return read.error.code;
  const driver = await loadDriver(platform);
  // The contents' schema has checked that it is 64 hex digits.
  const connection = await driver.open(target, read.value.contents.snapshotKey as DatabaseKey, "read");
  const rows = await connection.all("SELECT action FROM audit ORDER BY seq");
  await connection.close();
  return rows.map((row) => row["action"]);
};

describe("a backup", () => {
  it("is one file with a name that tells nobody's name, and nothing else is left", async () => {
    const { folder, made } = await backedUp();
    expect(made).toMatchObject({ verified: true, createdAt: "2026-11-22T08:00:00.000Z" });
    expect(made.name).toBe("samverka-2026-11-22T080000Z-g1-s000001.svbk");
    expect(readdirSync(join(folder, "backups"))).toEqual([made.name]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("opens with that day's passphrase or recovery key alone, in either driver", async () => {
    const { path, groups } = await backedUp();
    expect(await restore(path, { passphrase: testPassphrase }, "linux")).toEqual(["vault.create"]);
    const recoveryKey = readRecoveryKey(groups.join("")) ?? new Uint8Array(0);
    expect(await restore(path, { recoveryKey }, "win32")).toEqual(["vault.create"]);
    expect(await restore(path, { passphrase: "inte den rätta frasen" }, "linux")).toBe("wrongPassphrase");
  });

  it("is made by the Windows driver as well", async () => {
    const driver = await loadDriver("win32");
    const { folder, keeper } = await newVault({ driver });
    const made = await backupsOf(keeper, driver).now();
    if (!made.ok) throw new Error(made.error.code);
    const path = join(folder, "backups", made.value.name);
    expect(await restore(path, { passphrase: testPassphrase }, "linux")).toEqual(["vault.create"]);
  });

  it("is told in the audit chain and listed; an earlier one of the same day has gone", async () => {
    const { keeper, made } = await backedUp();
    const backups = backupsOf(keeper);
    const second = await backups.now();
    expect(await backups.list()).toEqual({
      ok: true,
      value: { folder: null, backups: [second.ok && second.value] },
    });
    const rows = await keeper.opened()?.database.kysely.selectFrom("audit").select(["action", "detail"]).execute();
    expect(rows?.[1]).toEqual({
      action: "backup.now",
      detail: JSON.stringify({ name: made.name, size: made.size, why: "asked" }),
    });
  });

  it("is listed as not verified once it has been cut", async () => {
    const { keeper, path } = await backedUp();
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    expect(await backupsOf(keeper).list()).toMatchObject({ ok: true, value: { backups: [{ verified: false }] } });
  });

  it("is refused while the vault is locked and when the chosen folder is gone or a full disk", async () => {
    const { keeper } = await newVault();
    const backups = backupsOf(keeper);
    const folder = join(temporaryFolder(), "usb");
    backups.useFolder(folder);
    expect(await backups.now()).toEqual({ ok: false, error: { code: "folderGone" } });
    mkdirSync(folder);
    expect(await backups.now()).toMatchObject({ ok: true });
    rmSync(folder, { recursive: true });
    expect(await backups.list()).toEqual({ ok: false, error: { code: "folderGone" } });
    await keeper.close();
    expect(await backups.now()).toEqual({ ok: false, error: { code: "vaultClosed" } });
  });
});

describe("a folder of backups", () => {
  it("is listed although a folder, a pipe and a link to nowhere bear the names of backups", async () => {
    const { folder, keeper } = await newVault();
    const backups = backupsOf(keeper);
    const made = await backups.now();
    const own = join(folder, "backups");
    const later = (number: number) => join(own, `samverka-2099-01-01T000000Z-g9-s00000${number}.svbk`);
    mkdirSync(later(1));
    spawnSync("mkfifo", [later(2)]);
    symlinkSync(join(folder, "nowhere"), later(3));
    symlinkSync("/dev/zero", later(4));
    const listed = await backups.list();
    expect(listed.ok && listed.value.backups.map(({ name }) => name)).toEqual([made.ok && made.value.name]);
    // It goes on being added to.
    expect(await backups.now()).toMatchObject({ ok: true });
  });
});

describe("a tampered backup", () => {
  it("is refused for a flip in any byte, a cut at any place and anything appended", async () => {
    const { path, keeper } = await backedUp();
    const masterKey = keeper.opened()?.keyring.masterKey ?? Buffer.alloc(32);
    const bytes = readFileSync(path);
    const tampered = join(temporaryFolder(), "tampered.svbk");
    const answers = new Set<string>();
    const attempt = async (changed: Buffer) => {
      writeFileSync(tampered, changed);
      const read = await openBackup(tampered, { masterKey }, { policy: cheapPolicy });
      answers.add(read.ok ? "ok" : read.error.code);
    };
    const headerEnd = 14 + bytes.readUInt32LE(10);
    for (let position = 0; position < bytes.length; position += position < headerEnd ? 1 : 61) {
      await attempt(flipped(bytes, position));
    }
    for (let length = 0; length < bytes.length; length += 977) await attempt(bytes.subarray(0, length));
    await attempt(Buffer.concat([bytes, Buffer.from([0])]));
    expect([...answers].sort()).toEqual(["backupDamaged", "newerVersion", "notABackup"]);
    await attempt(bytes);
    expect(answers).toContain("ok");
  });

  it("is refused when two of its chunks have changed places", async () => {
    const { path, keeper } = await backedUp([large]);
    const masterKey = keeper.opened()?.keyring.masterKey ?? Buffer.alloc(32);
    const bytes = readFileSync(path);
    const start = 14 + bytes.readUInt32LE(10);
    const chunk = 64 * 1024 + 16;
    const [first, second] = [bytes.subarray(start, start + chunk), bytes.subarray(start + chunk, start + 2 * chunk)];
    expect(second).toHaveLength(chunk);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, start), second, first, bytes.subarray(start + 2 * chunk)]));
    const read = await openBackup(path, { masterKey }, { policy: cheapPolicy });
    expect(read).toEqual({ ok: false, error: { code: "backupDamaged" } });
  });
});
