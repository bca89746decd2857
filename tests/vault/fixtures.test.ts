// Vaults of every schema version open today: every row, the log and its digests come out whole, and the old file is kept.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { checkDigests } from "../../electron/database/digest-check.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { versionOf } from "../../electron/database/migrate.ts";
import { createVaultChecks } from "../../electron/vault/vault-checks.ts";
import { drivers } from "../support/drivers.ts";
import { fixturePassphrase, fixtureVersions, layOutFixture, layOutWhole } from "../support/fixture-vaults.ts";
import { temporaryFolder } from "../support/folder.ts";
import { clientOf, hostAt, must } from "../support/office.ts";
import { keeperOf, testClock } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";

const secret = { passphrase: fixturePassphrase };
const cellOf = (value: unknown) =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;

describe("The fixtures", () => {
  it("are as many as there are migrations", () => {
    // A new migration: `node tests/support/make-fixture-vaults.ts N`, and one more version in fixture-vaults.ts.
    expect(fixtureVersions).toHaveLength(migrations.length);
  });
});

for (const driver of drivers) {
  describe(`A vault of an older schema with ${driver.name}`, () => {
    it.each(fixtureVersions)(
      "%i comes out at today's with every row, a whole log and fitting digests",
      async (version) => {
        const folder = join(temporaryFolder(), "vault");
        const { rows } = await layOutFixture(folder, version, driver);
        const old = readFileSync(databaseFile(folder, 1));
        const keeper = keeperOf(folder, { migrations, driver });
        expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 0 } });
        const vault = keeper.opened();
        if (vault === undefined) throw new Error("the vault is open");
        const { connection, kysely } = vault.database;
        expect(await versionOf(connection)).toBe(migrations.length);
        for (const { table, columns, cells } of rows) {
          const names = columns.map((column) => `"${column}"`).join(", ");
          const found = await connection.all(`SELECT ${names} FROM "${table}"`);
          const spelled = new Set(found.map((row) => JSON.stringify(columns.map((column) => cellOf(row[column])))));
          for (const cell of cells) expect([table, spelled.has(JSON.stringify(cell))]).toEqual([table, true]);
          // The log has gone on: the ground line of the new schema and the unlocking.
          if (table !== "audit") expect([table, found.length]).toEqual([table, cells.length]);
        }
        expect((await verifyAudit(kysely, vault.keyring.subkeys)).ok).toBe(true);
        expect(await checkDigests(kysely, vault.keyring.subkeys.digest)).toEqual([]);
        const checked = await createVaultChecks({ keeper, clock: testClock, log: () => undefined }).now();
        expect(checked).toMatchObject({ ok: true, value: { faults: [] } });
        await keeper.close();
        expect(readFileSync(databaseFile(folder, 1)).equals(old) || version === migrations.length).toBe(true);
        expect(existsSync(databaseFile(folder, 2))).toBe(version < migrations.length);
      },
    );

    it("1 is also kept as the very bytes that were written then", async () => {
      const folder = join(temporaryFolder(), "vault");
      layOutWhole(folder);
      const keeper = keeperOf(folder, { migrations, driver });
      expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 0 } });
    });

    it.each([1, 7, 14])("%i is read by the screens of today", async (version) => {
      const profile = temporaryFolder();
      await layOutFixture(join(profile, "vault"), version, driver);
      const api = clientOf(hostAt(profile, "2026-11-27", driver).host);
      await must(api.vault.unlock(secret));
      const { tasks } = await must(api.today.read(null));
      expect(tasks.every(({ kind }) => kind !== "vaultFaulty")).toBe(true);
      const cases = await must(api.caseFile.list(null));
      expect(cases.length).toBeGreaterThan(0);
      for (const { caseId } of cases) await must(api.caseFile.open({ caseId }));
    });

    it("of a newer application is refused and left as it is", async () => {
      const folder = join(temporaryFolder(), "vault");
      await layOutFixture(folder, migrations.length, driver);
      const before = readFileSync(databaseFile(folder, 1));
      const keeper = keeperOf(folder, { migrations: migrations.slice(0, -1), driver });
      expect(await keeper.unlock(secret)).toEqual({ ok: false, error: { code: "newerVersion" } });
      expect(readFileSync(databaseFile(folder, 1)).equals(before)).toBe(true);
    });
  });
}
