// What a rescue must not forget: the earlier keys of the log, and which copy holds the register.
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { pageSize } from "../../electron/database/page-check.ts";
import { runInSession } from "../../electron/database/session.ts";
import { claimAfter, readClaim, readTakenOver, writeTakenOver } from "../../electron/vault/holder-note.ts";
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { ok } from "../../shared/result.ts";
import { drivers } from "../support/drivers.ts";
import { keysOf } from "../support/keys.ts";
import { otherPassphrase, readBack } from "../support/keys-read.ts";
import { rescueWith } from "../support/rescue.ts";
import { actionsIn, restorableVault, value } from "../support/restore.ts";
import { flipped, keeperOf, newVault, testPassphrase } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";

const secret = { passphrase: testPassphrase };

const opened = (keeper: Keeper) => {
  const vault = keeper.opened();
  if (vault === undefined) throw new Error("the vault is open");
  return vault;
};

/** Turns a bit on the page where the table begins, in the closed file. */
const damage = async (keeper: Keeper, table: string) => {
  const { database, folder, generation } = opened(keeper);
  const rows = await database.connection.all("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]);
  await keeper.close();
  const path = databaseFile(folder, generation);
  writeFileSync(path, flipped(readFileSync(path), (Number(rows[0]?.["rootpage"]) - 1) * pageSize + 500));
};

describe("a wrong secret at a rescue", () => {
  it("is counted with those of unlocking, and the log tells of it", async () => {
    const { keeper } = await newVault();
    await keeper.close();
    const rescue = rescueWith(keeper);
    for (let count = 0; count < 4; count += 1) {
      expect(await rescue.ways({ passphrase: "fel fras" })).toEqual({ ok: false, error: { code: "wrongSecret" } });
    }
    expect(await keeper.unlock({ passphrase: "fel fras" })).toMatchObject({ error: { waitSeconds: 2 } });
    value(await keeper.unlock(secret));
    expect((await actionsIn(keeper)).filter((action) => action === "vault.unlockRefused")).toHaveLength(5);
  });
});

describe.each(drivers)("a rescue ($name)", (driver) => {
  it("can save what is readable after another master key too", async () => {
    const { folder, keeper } = await newVault({ driver, migrations });
    const keys = keysOf(keeper, { driver });
    await keys.confirm(secret);
    const papers = value(await keys.prepareRecovery("sheet"));
    value(await keys.changeMasterKey({ passphrase: otherPassphrase, groups: readBack(papers) }));
    value(await keeper.unlock({ passphrase: otherPassphrase }));
    await damage(keeper, "goal");
    const rescue = rescueWith(keeper);
    expect(value(await rescue.salvage({ passphrase: otherPassphrase })).missingLines).toBe(0);
    const again = keeperOf(folder, { driver, migrations });
    value(await again.unlock({ passphrase: otherPassphrase }));
    const { database, keyring } = opened(again);
    expect(await verifyAudit(database.kysely, keyring.subkeys)).toMatchObject({ ok: true });
  });

  it("goes on from an older generation as the copy that it was, neither taken over nor with an older claim", async () => {
    const { keeper, backups, restores } = await restorableVault(driver);
    const { name } = value(await backups.now());
    await runInSession(opened(keeper).database, "command", async ({ write }) => {
      await claimAfter(write, 0);
      await writeTakenOver(write, { at: "2026-11-22T08:00:00.000Z", slotLabel: "first", counter: 7 });
      return ok(null);
    });
    value(await restores.prepare({ place: "first", name }, secret));
    value(await restores.apply());
    value(await keeper.unlock(secret));
    const held = await readClaim(opened(keeper).database.kysely);
    await damage(keeper, "goal");
    value(await rescueWith(keeper).useOlder(secret, 1));
    value(await keeper.unlock(secret));
    const { kysely } = opened(keeper).database;
    expect(await readTakenOver(kysely)).toBeUndefined();
    expect(await readClaim(kysely)).toEqual(held);
  });
});
