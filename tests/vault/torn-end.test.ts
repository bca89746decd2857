// A power cut in the middle of a save that made the file longer: the journal takes the half page away again.
import { appendFileSync, copyFileSync, cpSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { keeperOf, newVault, testPassphrase } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";

const secret = { passphrase: testPassphrase };

describe.each(drivers)("a save that was cut off ($name)", (driver) => {
  const cutOff = async (): Promise<string> => {
    const { folder, keeper } = await newVault({ driver });
    const connection = keeper.opened()?.database.connection;
    if (connection === undefined) throw new Error("the vault is open");
    await connection.exec("CREATE TABLE filler(text TEXT); PRAGMA cache_size = 10; BEGIN IMMEDIATE");
    for (let row = 0; row < 200; row += 1) await connection.run("INSERT INTO filler VALUES (?)", ["x".repeat(3_000)]);
    // As it lies on the disk now: pages that were written early, and the journal that would take them back.
    const copy = join(temporaryFolder(), "vault");
    cpSync(folder, copy, { recursive: true });
    await connection.exec("ROLLBACK");
    return copy;
  };

  it("opens as it was before, though its last page is there by half", async () => {
    const folder = await cutOff();
    const file = databaseFile(folder, 1);
    expect(statSync(`${file}-journal`).size).toBeGreaterThan(0);
    appendFileSync(file, Buffer.alloc(1_000, 7));
    const keeper = keeperOf(folder, { driver });
    expect(await keeper.unlock(secret)).toEqual({ ok: true, value: { missingChanges: 0 } });
    expect(await keeper.opened()?.database.connection.all("SELECT count(*) AS count FROM filler")).toEqual([
      { count: 0 },
    ]);
    expect(existsSync(file)).toBe(true);
  });

  it("is not taken for one when a page is there by half and no journal is", async () => {
    const { folder, keeper } = await newVault({ driver });
    await keeper.close();
    const file = databaseFile(folder, 1);
    const copy = `${file}.kept`;
    copyFileSync(file, copy);
    appendFileSync(file, Buffer.alloc(1_000, 7));
    expect(await keeperOf(folder, { driver }).unlock(secret)).toEqual({
      ok: false,
      error: { code: "databaseDamaged" },
    });
  });
});
