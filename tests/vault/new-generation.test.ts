// See: [Note: A new generation]. It is built beside the vault, examined from every side, and only then becomes the vault.
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Connection, type DatabaseKey, type Driver, reserve } from "../../electron/database/driver.ts";
import type { Migration } from "../../electron/database/migrate.ts";
import { runAlone } from "../../electron/database/session.ts";
import { readCurrent } from "../../electron/vault/current.ts";
import type { Salted } from "../../electron/vault/keyring.ts";
import type { OpenedKeyring } from "../../electron/vault/keyring-file.ts";
import { auditAlone, type OpenedVault } from "../../electron/vault/opened-vault.ts";
import { buildGeneration, type GenerationWishes, sourceFacts } from "../../electron/vault/new-generation.ts";
import { generationKey, subkeysOf } from "../../electron/vault/subkeys.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { smallDisk } from "../support/small-disk.ts";
import { flipped, keeperOf, newVault, testClock, testPassphrase } from "../support/vault.ts";
import { databaseFile, sumsOf } from "../support/vault-files.ts";

const noted: Migration = {
  name: "note",
  up: async (db) => {
    await sql`CREATE TABLE note(note_id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT`.execute(db);
    await sql`INSERT INTO note VALUES ('n1', 'kort'), ('n2', ${"lång ".repeat(4000)})`.execute(db);
  },
};
const migrations = [noted];

interface Prepared {
  readonly folder: string;
  readonly vault: OpenedVault;
  build(wishes?: Partial<GenerationWishes>): ReturnType<typeof buildGeneration>;
}

const prepare = async (driver: Driver, folder = join(temporaryFolder(), "vault")): Promise<Prepared> => {
  const { keeper } = await newVault({ migrations, driver, folder });
  const vault = keeper.opened();
  if (vault === undefined) throw new Error("the vault is open");
  return {
    folder,
    vault,
    build: (wishes = {}) =>
      runAlone(vault.database, async (connection) =>
        buildGeneration({
          folder,
          unlocked: vault.keyring,
          means: { driver, migrations, clock: testClock },
          size: statSync(databaseFile(folder, 1)).size,
          source: await sourceFacts(connection, vault.keyring.subkeys),
          fill: (path, key) => connection.copyWithNewKey(path, key),
          ...wishes,
        }),
      ),
  };
};

const keyOf = ({ masterKey }: OpenedKeyring, { salt }: Salted) => generationKey(masterKey, Buffer.from(salt, "hex"));

const damage = (path: string, position: number) => {
  writeFileSync(path, flipped(readFileSync(path), position));
};
const cut = (path: string, bytes: number) => {
  truncateSync(path, statSync(path).size - bytes);
};

const built = async (building: ReturnType<typeof buildGeneration>) => {
  const answer = await building;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

/** A fill that copies and then changes the copy in a way that leaves a good file. */
const copiedThen =
  (driver: Driver, vault: OpenedVault, body: (copy: Connection) => Promise<unknown>) =>
  async (path: string, key: DatabaseKey): Promise<void> => {
    await vault.database.connection.copyWithNewKey(path, key);
    const copy = await driver.open(path, key, "write");
    await body(copy);
    await copy.close();
  };

const withoutLine = (seq: number) => async (copy: Connection) => {
  await copy.exec("DROP TRIGGER audit_delete");
  await copy.exec(`DELETE FROM audit WHERE seq = ${seq}`);
};

for (const driver of drivers) {
  describe(`A new generation with ${driver.name}`, () => {
    it("becomes the vault, under a key of its own; the old file stays, untouched and openable", async () => {
      const { folder, build } = await prepare(driver);
      const old = readFileSync(databaseFile(folder, 1));
      const { switchTo, facts } = await built(build());
      expect(facts).toMatchObject({ schema: 1, counts: { note: 2, audit: 1 }, suspects: [] });
      expect(readFileSync(join(folder, "CURRENT"), "utf8")).toContain("gen-000001");
      const { unlocked, generation } = await switchTo();
      expect(unlocked.keyring.generations.map(({ id }) => id)).toEqual([1, 2]);
      expect(readFileSync(databaseFile(folder, 1)).equals(old)).toBe(true);
      expect(readFileSync(join(folder, "CURRENT"), "utf8")).toContain("gen-000002");
      expect(readFileSync(join(folder, "keyring.json"))).toEqual(readFileSync(join(folder, "keyring.json.prev")));
      for (const name of ["head.A", "head.B"]) {
        expect(readFileSync(join(folder, name), "utf8")).toContain('"generation":2,"seq":1,');
      }
      const other = drivers.find((candidate) => candidate !== driver) ?? driver;
      for (const opening of [driver, other]) {
        const copy = await opening.open(databaseFile(folder, 2), keyOf(unlocked, generation), "read");
        expect(await copy.all("SELECT count(*) AS n FROM note")).toEqual([{ n: 2 }]);
        await copy.close();
      }
    });

    it("that is discarded leaves every file as it was, as one does whose change has a bug", async () => {
      const { folder, build } = await prepare(driver);
      const before = sumsOf(folder);
      await (await built(build())).discard();
      expect(sumsOf(folder)).toEqual(before);
      await expect(build({ change: () => Promise.reject(new Error("bug in a change")) })).rejects.toThrow("bug");
      expect(sumsOf(folder)).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    });

    it("is thrown away when the copy is not whole, not ours or not the same", async () => {
      const { folder, vault, build } = await prepare(driver);
      await auditAlone(vault, { action: "test.act" });
      await auditAlone(vault, { action: "test.act" });
      const other = await prepare(driver);
      const copy = vault.database.connection;
      await copy.exec("CREATE TABLE long(text TEXT) STRICT; INSERT INTO long VALUES (hex(randomblob(400000)))");
      const before = sumsOf(folder);
      const spoilt =
        (spoil: (path: string) => void): GenerationWishes["fill"] =>
        async (path, key) => {
          await copy.copyWithNewKey(path, key);
          spoil(path);
        };
      const fills: readonly (readonly [string, GenerationWishes["fill"]])[] = [
        ["unreadable", spoilt((path) => damage(path, 5 * 4096 + 77))],
        ["unreadable", spoilt((path) => damage(path, 20))],
        // Of a long text that nobody reads.
        ["pages", spoilt((path) => damage(path, statSync(path).size / 2))],
        ["identity", (path) => reserve(path)],
        ["unreadable", spoilt((path) => cut(path, 4096))],
        ["size", spoilt((path) => cut(path, 100))],
        ["identity", (path, key) => other.vault.database.connection.copyWithNewKey(path, key)],
        ["chain", copiedThen(driver, vault, withoutLine(2))],
        ["otherContent", copiedThen(driver, vault, withoutLine(3))],
        ["otherContent", copiedThen(driver, vault, (filled) => filled.exec("DELETE FROM note WHERE note_id = 'n1'"))],
      ];
      for (const [check, fill] of fills) {
        expect(await build({ fill })).toEqual({ ok: false, error: { code: "copyNotVerified", check } });
        expect(sumsOf(folder)).toEqual(before);
      }
    });

    it("is thrown away when a change breaks what it is handed", async () => {
      const { vault, build } = await prepare(driver);
      await auditAlone(vault, { action: "test.act" });
      expect(await build({ change: withoutLine(1) })).toMatchObject({ ok: false, error: { check: "chain" } });
      const orphans = (copy: Connection) =>
        copy.exec(
          "PRAGMA foreign_keys = OFF; CREATE TABLE child(note_id TEXT REFERENCES note) STRICT; INSERT INTO child VALUES ('gone')",
        );
      expect(await build({ change: orphans })).toEqual({
        ok: false,
        error: { code: "copyNotVerified", check: "foreignKeys" },
      });
      const renamed = (copy: Connection) => copy.exec("UPDATE meta SET value = 'other' WHERE key = 'db_id'");
      expect(await build({ change: renamed })).toMatchObject({ ok: false, error: { check: "identity" } });
    });

    it("tells of rows that are not as the audit says", async () => {
      const { vault, build } = await prepare(driver);
      const changed = copiedThen(driver, vault, (copy) =>
        copy.exec("UPDATE note SET text = 'annat' WHERE note_id = 'n1'"),
      );
      expect((await built(build({ fill: changed }))).facts.suspects).toEqual([{ table: "note", id: "n1" }]);
    });

    it("of a newer application's file is refused", async () => {
      const { build } = await prepare(driver);
      const means = { driver, migrations: [], clock: testClock };
      expect(await build({ means })).toEqual({ ok: false, error: { code: "newerVersion" } });
    });

    it("can be the first one of a folder without a vault", async () => {
      const { vault } = await prepare(driver);
      const folder = join(temporaryFolder(), "elsewhere");
      mkdirSync(folder);
      const { keyring } = vault.keyring;
      const unlocked = { ...vault.keyring, keyring: { ...keyring, generations: [] } };
      const { switchTo } = await built(
        buildGeneration({
          folder,
          unlocked,
          means: { driver, migrations, clock: testClock },
          size: 1,
          fill: (path, key) => vault.database.connection.copyWithNewKey(path, key),
        }),
      );
      await switchTo();
      const keeper = keeperOf(folder, { migrations, driver });
      expect(await keeper.unlock({ passphrase: testPassphrase })).toMatchObject({ ok: true });
    });

    it("is not begun without room for 2.5 times its size", async () => {
      const disk = smallDisk("4m");
      if (disk === undefined) return;
      const { folder, build } = await prepare(driver, join(disk.folder, "vault"));
      const before = sumsOf(folder);
      expect(await build({ size: 1_300_000 })).toEqual({ ok: false, error: { code: "diskFull" } });
      expect(sumsOf(folder)).toEqual(before);
      expect(await build({ size: 600_000 })).toMatchObject({ ok: true });
    });
  });
}

describe("A new generation under another master key", () => {
  it("is the only one that the keyring lists, so that it is the vault from when the keyring is written", async () => {
    const [driver] = drivers;
    if (driver === undefined) throw new Error("there is a driver");
    const { folder, vault, build } = await prepare(driver);
    const masterKey = randomBytes(32);
    const { audit, digest } = vault.keyring.subkeys;
    const { switchTo } = await built(
      build({
        unlocked: {
          ...vault.keyring,
          masterKey,
          subkeys: { ...subkeysOf(masterKey), audit, digest },
          keyring: { ...vault.keyring.keyring, generations: [] },
        },
      }),
    );
    const { unlocked, generation } = await switchTo();
    expect(unlocked.keyring.generations).toEqual([generation]);
    const copy = await driver.open(databaseFile(folder, 2), keyOf(unlocked, generation), "read");
    expect(await copy.all("SELECT count(*) AS n FROM note")).toEqual([{ n: 2 }]);
    await copy.close();
    writeFileSync(join(folder, "CURRENT"), "");
    expect(await readCurrent(folder, unlocked.keyring)).toBeUndefined();
    expect(readdirSync(folder).filter((name) => name.includes("unused"))).toEqual([]);
  });
});
