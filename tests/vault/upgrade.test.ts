// An older vault is copied and migrated beside itself; the older file stays as it was.
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Connection, Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { DatabaseError } from "../../electron/database/errors.ts";
import type { Migration } from "../../electron/database/migrate.ts";
import { auditAlone } from "../../electron/vault/opened-vault.ts";
import { keeperOf, newLockedVault, newVault, testPassphrase } from "../support/vault.ts";

const withTable = (name: string): Migration => ({
  name,
  up: async (db) => {
    await sql.raw(`CREATE TABLE ${name}(text TEXT NOT NULL) STRICT`).execute(db);
  },
});
const [first, second] = [withTable("first"), withTable("second")];
const broken: Migration = { name: "broken", up: () => Promise.reject(new Error("bug in a migration")) };
const secret = { passphrase: testPassphrase };

const database = (folder: string, generation: number) => join(folder, `gen-00000${generation}`, "db.sqlite");

describe("a vault of an older version", () => {
  it("is migrated in the next generation, under another key, and the older file is untouched", async () => {
    const { folder } = await newLockedVault({ migrations: [first] });
    const older = readFileSync(database(folder, 1));
    const keeper = keeperOf(folder, { migrations: [first, second] });
    expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 0 } });
    expect(await keeper.opened()?.database.connection.all("SELECT count(*) AS n FROM second")).toEqual([{ n: 0 }]);
    await keeper.close();
    expect(readFileSync(database(folder, 1)).equals(older)).toBe(true);
    expect(readFileSync(join(folder, "CURRENT"), "utf8")).toContain("gen-000002");
    expect(readFileSync(join(folder, "keyring.json")).equals(readFileSync(join(folder, "keyring.json.prev")))).toBe(
      true,
    );
  });

  it("opens as it was when its migration has a bug", async () => {
    const { folder } = await newLockedVault({ migrations: [first] });
    await expect(keeperOf(folder, { migrations: [first, broken] }).unlock(secret)).rejects.toThrow(
      "bug in a migration",
    );
    expect(await keeperOf(folder, { migrations: [first] }).unlock(secret)).toMatchObject({ ok: true });
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp") || name === "gen-000002")).toEqual([]);
  });

  it("tells that changes are missing when CURRENT is put back as it was before the upgrade", async () => {
    const { folder } = await newLockedVault({ migrations: [first] });
    const before = readFileSync(join(folder, "CURRENT"));
    const upgraded = keeperOf(folder, { migrations: [first, second] });
    await upgraded.unlock(secret);
    await upgraded.close();
    writeFileSync(join(folder, "CURRENT"), before);
    const keeper = keeperOf(folder, { migrations: [first, second] });
    // Upgraded, unlocked and locked.
    expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 3 } });
    await keeper.close();
  });

  it("is found by its anchor when CURRENT is lost afterwards", async () => {
    const { folder } = await newLockedVault({ migrations: [first] });
    const upgraded = keeperOf(folder, { migrations: [first, second] });
    await upgraded.unlock(secret);
    await upgraded.close();
    for (const damage of [
      () => rmSync(join(folder, "CURRENT")),
      () => writeFileSync(join(folder, "CURRENT"), randomBytes(90)),
    ]) {
      damage();
      const keeper = keeperOf(folder, { migrations: [first, second] });
      expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 0 } });
      expect(keeper.opened()?.generation).toBe(2);
      await keeper.close();
    }
  });
});

describe("a disk that fails in the middle of a commit", () => {
  /** The real driver, whose next commit answers as SQLite does when fsync fails. */
  const failing = async (): Promise<{ driver: Driver; failNext: () => void }> => {
    const real = await loadDriver();
    let isFailing = false;
    const faulty = (connection: Connection): Connection => ({
      ...connection,
      exec: async (statement) => {
        await connection.exec(statement);
        if (isFailing && statement === "COMMIT") throw new DatabaseError("ioError");
      },
    });
    return {
      driver: { ...real, open: async (...words) => faulty(await real.open(...words)) },
      failNext: () => {
        isFailing = true;
      },
    };
  };

  it("closes the vault, since nobody knows what was saved; unlocking shows it", async () => {
    const { driver, failNext } = await failing();
    const { folder, keeper } = await newVault({ driver });
    const vault = keeper.opened();
    if (vault === undefined) throw new Error("the vault is open");
    failNext();
    await expect(auditAlone(vault, { action: "consent.give" })).rejects.toMatchObject({ code: "ioError" });
    expect((await keeper.status()).state).toBe("locked");
    const again = keeperOf(folder);
    expect(await again.unlock(secret)).toMatchObject({ ok: true });
    const rows = await again.opened()?.database.kysely.selectFrom("audit").select("action").orderBy("seq").execute();
    expect(rows?.map(({ action }) => action)).toEqual(["vault.create", "consent.give", "vault.unlock"]);
  });
});
