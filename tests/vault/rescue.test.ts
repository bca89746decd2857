// Damage never ends in "delete everything": an older generation, or what can be saved of the damaged file, becomes the
// vault, and the damaged file is kept.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { pageSize } from "../../electron/database/page-check.ts";
import { unlockKeyring } from "../../electron/vault/keyring-file.ts";
import { generationKey } from "../../electron/vault/subkeys.ts";
import { createVaultChecks } from "../../electron/vault/vault-checks.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { drivers } from "../support/drivers.ts";
import { fixturePassphrase, layOutFixture } from "../support/fixture-vaults.ts";
import { temporaryFolder } from "../support/folder.ts";
import { rescueWith } from "../support/rescue.ts";
import { flipped, keeperOf, testClock } from "../support/vault.ts";
import { databaseFile, sumsOf } from "../support/vault-files.ts";

const secret = { passphrase: fixturePassphrase };

const rescueOf = (folder: string, driver: Driver) => {
  const keeper = keeperOf(folder, { driver, migrations });
  return { keeper, rescue: rescueWith(keeper) };
};

/** The key of the first generation's file. */
const keyOfFirst = async (folder: string) => {
  const unlocked = await unlockKeyring(folder, secret, cheapPolicy);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  const { keyring, masterKey } = unlocked.value;
  return generationKey(masterKey, Buffer.from(keyring.generations[0]?.salt ?? "", "hex"));
};

for (const driver of drivers) {
  /** The demo's cases, migrated from an older schema, so that there is an older generation too. */
  const migrated = async () => {
    const folder = join(temporaryFolder(), "vault");
    await layOutFixture(folder, 9, driver);
    const { keeper } = rescueOf(folder, driver);
    expect(await keeper.unlock(secret)).toMatchObject({ ok: true });
    const rows = await keeper.opened()?.database.connection.all("SELECT consent_answer_id FROM consent_answer");
    await keeper.close();
    return { folder, answers: rows?.length ?? 0 };
  };
  const damage = (folder: string, position: number) => {
    const path = databaseFile(folder, 2);
    writeFileSync(path, flipped(readFileSync(path), position));
  };
  const rootOf = async (folder: string, table: string) => {
    const { keeper } = rescueOf(folder, driver);
    await keeper.unlock(secret);
    const rows = await keeper
      .opened()
      ?.database.connection.all("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]);
    await keeper.close();
    return (Number(rows?.[0]?.["rootpage"]) - 1) * pageSize + 500;
  };
  const isSoundAfter = async (folder: string) => {
    const { keeper } = rescueOf(folder, driver);
    expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 0 } });
    const checked = await createVaultChecks({ keeper, clock: testClock, log: () => undefined }).now();
    expect(checked).toMatchObject({ ok: true, value: { faults: [] } });
    return keeper;
  };

  describe(`A damaged vault with ${driver.name}`, () => {
    it("can go on from an older generation, told beforehand how many changes it is without", async () => {
      const { folder, answers } = await migrated();
      damage(folder, await rootOf(folder, "consent_answer"));
      const { keeper, rescue } = rescueOf(folder, driver);
      expect(await keeper.unlock(secret)).toEqual({ ok: false, error: { code: "databaseDamaged" } });
      const damaged = readFileSync(databaseFile(folder, 2));
      const before = sumsOf(folder);
      const ways = await rescue.ways(secret);
      expect(ways).toMatchObject({ ok: true, value: { older: [{ generation: 1 }] } });
      const [older] = ways.ok ? ways.value.older : [];
      expect(older?.missing).toBeGreaterThan(0);
      expect(sumsOf(folder)).toEqual(before);
      expect(await rescue.useOlder(secret, 1)).toEqual({ ok: true, value: { missing: older?.missing } });
      expect(readFileSync(join(folder, "damaged-000002", "db.sqlite")).equals(damaged)).toBe(true);
      const opened = await isSoundAfter(folder);
      const { connection } = opened.opened()?.database ?? {};
      expect(await connection?.all("SELECT count(*) AS n FROM consent_answer")).toEqual([{ n: answers }]);
    });

    it("gives back what can be read, says which tables are not whole, and keeps the file", async () => {
      const { folder } = await migrated();
      damage(folder, await rootOf(folder, "goal"));
      const damaged = readFileSync(databaseFile(folder, 2));
      const { rescue } = rescueOf(folder, driver);
      const saved = await rescue.salvage(secret);
      if (!saved.ok) throw new Error(saved.error.code);
      const of = (name: string) => saved.value.tables.find(({ table }) => table === name);
      expect(of("goal")).toMatchObject({ rows: 0, incomplete: true });
      expect(of("youth")).toMatchObject({ rows: 8, incomplete: false });
      expect(saved.value.missingLines).toBe(0);
      expect(readFileSync(join(folder, "damaged-000002", "db.sqlite")).equals(damaged)).toBe(true);
      const opened = await isSoundAfter(folder);
      const { connection } = opened.opened()?.database ?? {};
      expect(await connection?.all("SELECT count(*) AS n FROM youth")).toEqual([{ n: 8 }]);
    });

    it("whose first page is damaged gives nothing back, and says so; nothing is changed", async () => {
      const { folder } = await migrated();
      damage(folder, 100);
      const before = sumsOf(folder);
      const { rescue } = rescueOf(folder, driver);
      expect(await rescue.salvage(secret)).toEqual({ ok: false, error: { code: "nothingReadable" } });
      expect(sumsOf(folder)).toEqual(before);
      expect(await rescue.ways(secret)).toMatchObject({ ok: true, value: { older: [{ generation: 1 }] } });
    });

    it("that cannot tell any more which tables there are is not replaced by an empty one", async () => {
      const folder = join(temporaryFolder(), "vault");
      await layOutFixture(folder, migrations.length, driver);
      const path = databaseFile(folder, 1);
      const whole = readFileSync(path);
      const key = await keyOfFirst(folder);
      const listsTables = async (page: number): Promise<boolean> => {
        writeFileSync(path, flipped(whole, page * pageSize + 900));
        const connection = await driver.open(path, key, "read");
        const answer = connection.all("SELECT name FROM sqlite_schema").then(
          () => false,
          () => true,
        );
        return answer.finally(() => connection.close());
      };
      let page = 1;
      while (!(await listsTables(page))) page += 1;
      const before = sumsOf(folder);
      expect(await rescueOf(folder, driver).rescue.salvage(secret)).toEqual({
        ok: false,
        error: { code: "nothingReadable" },
      });
      expect(sumsOf(folder).filter((line) => !line.startsWith("/lock"))).toEqual(before);
    });

    it("refuses a wrong passphrase, an older generation that is damaged too, and any while a vault is open", async () => {
      const { folder } = await migrated();
      const path = databaseFile(folder, 1);
      writeFileSync(path, flipped(readFileSync(path), 3 * pageSize + 9));
      const { keeper, rescue } = rescueOf(folder, driver);
      expect(await rescue.ways({ passphrase: "fel" })).toEqual({ ok: false, error: { code: "wrongSecret" } });
      expect(await rescue.ways(secret)).toEqual({ ok: true, value: { older: [] } });
      expect(await rescue.useOlder(secret, 1)).toEqual({ ok: false, error: { code: "notWhole" } });
      await keeper.unlock(secret);
      expect(await rescue.salvage(secret)).toEqual({ ok: false, error: { code: "vaultIsOpen" } });
    });

    it("whose file is gone can still go on from an older generation", async () => {
      const { folder } = await migrated();
      rmSync(join(folder, "gen-000002"), { recursive: true });
      const { keeper, rescue } = rescueOf(folder, driver);
      expect(await keeper.unlock(secret)).toEqual({ ok: false, error: { code: "databaseMissing" } });
      expect(await rescue.salvage(secret)).toEqual({ ok: false, error: { code: "nothingReadable" } });
      expect(await rescue.useOlder(secret, 1)).toMatchObject({ ok: true });
      await isSoundAfter(folder);
      expect(existsSync(join(folder, "damaged-000002"))).toBe(false);
    });
  });
}
