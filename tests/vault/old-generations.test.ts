// Older generations: kept for a week by a clock that can be trusted, never the only whole one, and then unreadable for ever.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import type { Driver } from "../../electron/database/driver.ts";
import type { Migration } from "../../electron/database/migrate.ts";
import { createClock } from "../../electron/platform/clock.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { overdue, steadySince } from "../../electron/vault/old-generations.ts";
import { auditAlone } from "../../electron/vault/opened-vault.ts";
import { createVaultChecks } from "../../electron/vault/vault-checks.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { drivers } from "../support/drivers.ts";
import { newLockedVault, testPassphrase } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";

const noted: Migration = {
  name: "note",
  up: async (db) => {
    await sql`CREATE TABLE note(note_id TEXT PRIMARY KEY) STRICT`.execute(db);
  },
};

const generation = (id: number, createdAt: string) => ({ id, salt: "00".repeat(32), createdAt });
const two = [generation(1, "2026-01-01T08:00:00.000Z"), generation(2, "2026-11-01T08:00:00.000Z")];
const daily = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `2026-11-${String(from + index).padStart(2, "0")}T08:00:00.000Z`);
const idsOf = (lines: readonly string[], now: string, current = 2) =>
  overdue(two, { current, lines, now }).map(({ id }) => id);

describe("An older generation's time", () => {
  it("is over seven days after the vault went on from it, by the clock and by the log", () => {
    expect(idsOf(daily(1, 7), "2026-11-08T08:00:00.000Z")).toEqual([]);
    expect(idsOf(daily(1, 8), "2026-11-08T08:00:00.001Z")).toEqual([1]);
    expect(idsOf(daily(1, 8), "2026-11-08T07:59:59.999Z")).toEqual([]);
  });

  it("is not over since the clock leapt ahead, nor after it was set back", () => {
    expect(idsOf(daily(1, 2), "2027-11-02T08:00:00.000Z")).toEqual([]);
    expect(idsOf([...daily(1, 2), "2027-11-02T08:00:00.000Z"], "2027-11-02T09:00:00.000Z")).toEqual([]);
    expect(idsOf([...daily(1, 9), ...daily(3, 9)], "2026-11-09T10:00:00.000Z")).toEqual([]);
    expect(idsOf([...daily(1, 9), ...daily(3, 10)], "2026-11-10T10:00:00.000Z")).toEqual([1]);
  });

  it("is never over for the current one, for a newer one, or where the log says nothing", () => {
    expect(idsOf(daily(1, 20), "2026-11-20T09:00:00.000Z", 1)).toEqual([]);
    expect(idsOf([], "2026-11-20T09:00:00.000Z")).toEqual([]);
    expect(steadySince([])).toBeUndefined();
  });
});

const openAt = async (folder: string, driver: Driver, now: string): Promise<Keeper> => {
  const keeper = createKeeper({
    folder,
    driver,
    clock: createClock(() => new Date(now)),
    log: () => undefined,
    migrations: [noted],
    policy: cheapPolicy,
  });
  onTestFinished(() => keeper.close());
  const answer = await keeper.unlock({ passphrase: testPassphrase });
  expect(answer).toEqual({ ok: true, value: { missingChanges: 0 } });
  return keeper;
};

for (const driver of drivers) {
  /** A vault that was migrated on 22 November and has been opened each day, checked on those given. */
  const usedUntil = async (last: number, checkedOn: readonly number[]) => {
    const { folder } = await newLockedVault({ driver });
    for (let day = 22; day <= last; day += 1) {
      const now = `2026-11-${String(day)}T09:00:00.000Z`;
      const keeper = await openAt(folder, driver, now);
      if (checkedOn.includes(day)) {
        const checks = createVaultChecks({ keeper, clock: createClock(() => new Date(now)), log: () => undefined });
        expect(await checks.now()).toMatchObject({ ok: true, value: { faults: [] } });
      }
      await keeper.close();
    }
    return folder;
  };
  const Listed = z.object({ generations: z.array(z.object({ id: z.int() })) });
  const saltsIn = (folder: string) =>
    ["keyring.json", "keyring.json.prev"].map(
      (name) => Listed.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))).generations.length,
    );

  describe(`An older generation with ${driver.name}`, () => {
    it("is kept for seven days, and then its salt is gone from both keyrings and its folder from the disk", async () => {
      const folder = await usedUntil(29, [23]);
      expect([saltsIn(folder), existsSync(databaseFile(folder, 1))]).toEqual([[2, 2], true]);
      const keeper = await openAt(folder, driver, "2026-11-30T09:00:00.000Z");
      expect([saltsIn(folder), existsSync(join(folder, "gen-000001"))]).toEqual([[1, 1], false]);
      const rows = await keeper.opened()?.database.connection.all("SELECT action FROM audit WHERE seq > 1");
      expect(rows?.map((row) => row["action"])).toContain("vault.generationDropped");
    });

    it("is kept while the vault has not been checked since, and while the last check found a fault", async () => {
      const unchecked = await usedUntil(30, []);
      expect(saltsIn(unchecked)).toEqual([2, 2]);
      const faulty = await openAt(unchecked, driver, "2026-11-30T10:00:00.000Z");
      const vault = faulty.opened();
      if (vault === undefined) throw new Error("the vault is open");
      await auditAlone(vault, {
        action: "vault.check",
        entityType: "vault",
        entityId: "check",
        detail: { pages: 1, lines: 1, rows: 1, faults: ["pages"] },
      });
      await faulty.close();
      await openAt(unchecked, driver, "2026-11-30T11:00:00.000Z");
      expect([saltsIn(unchecked), existsSync(databaseFile(unchecked, 1))]).toEqual([[2, 2], true]);
    });

    it("whose file was left when a dropping was ended in the middle goes the next time", async () => {
      const folder = await usedUntil(29, [23]);
      const file = readFileSync(databaseFile(folder, 1));
      await (await openAt(folder, driver, "2026-11-30T09:00:00.000Z")).close();
      mkdirSync(join(folder, "gen-000001"));
      writeFileSync(databaseFile(folder, 1), file);
      await openAt(folder, driver, "2026-11-30T10:00:00.000Z");
      expect(readdirSync(folder).filter((name) => name.startsWith("gen-"))).toEqual(["gen-000002"]);
    });

    it("is no longer missed when its file was taken away by hand", async () => {
      const folder = await usedUntil(29, [23]);
      rmSync(join(folder, "gen-000001"), { recursive: true });
      await openAt(folder, driver, "2026-11-30T09:00:00.000Z");
      expect(saltsIn(folder)).toEqual([1, 1]);
    });
  });
}
