// A backup from before the master key was changed is restored in the open vault, and comes under its present keys.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { checkDigests } from "../../electron/database/digest-check.ts";
import { drivers } from "../support/drivers.ts";
import { keysOf } from "../support/keys.ts";
import { otherPassphrase, readBack } from "../support/keys-read.ts";
import { actionsIn, changeIn, restorableVault, value } from "../support/restore.ts";
import { testPassphrase } from "../support/vault.ts";

const old = { passphrase: testPassphrase };
const present = { passphrase: otherPassphrase };

describe.each(drivers)("a backup from before another master key ($name)", (driver) => {
  const changed = async () => {
    const vault = await restorableVault(driver);
    const oldSlot = vault.keeper.opened()?.keyring.slotId ?? "";
    await changeIn(vault.keeper, "goal.add");
    const keys = keysOf(vault.keeper, { driver });
    await keys.confirm(old);
    const papers = value(await keys.prepareRecovery("sheet"));
    value(await keys.changeMasterKey({ passphrase: otherPassphrase, groups: readBack(papers) }));
    // The one that the change itself made.
    const [backup] = await vault.restores.list();
    return { ...vault, oldSlot, from: { place: "first" as const, name: backup?.name ?? "" } };
  };

  it("needs the vault to be open", async () => {
    const { restores, from } = await changed();
    expect(await restores.prepare(from, old)).toEqual({ ok: false, error: { code: "otherKeys" } });
  });

  it("is restored with the secret of its day, and opens with the present one alone", async () => {
    const { folder, keeper, restores, from, oldSlot } = await changed();
    value(await keeper.unlock(present));
    const { keyringId } = keeper.opened()?.keyring.keyring ?? {};
    expect(value(await restores.prepare(from, old))).toMatchObject({ present: "backedUp", suspects: 0 });
    value(await restores.apply());
    expect(await keeper.unlock(old)).toMatchObject({ error: { code: "wrongPassphrase" } });
    expect(value(await keeper.unlock(present))).toEqual({ missingChanges: 0 });
    const vault = keeper.opened();
    if (vault === undefined) throw new Error("the vault is open");
    const { kysely } = vault.database;
    expect(vault.keyring.keyring.keyringId).toBe(keyringId);
    expect(await verifyAudit(kysely, vault.keyring.subkeys)).toMatchObject({ ok: true });
    expect(await checkDigests(kysely, vault.keyring.subkeys.digest)).toEqual([]);
    expect(vault.wayIn(oldSlot)).toBe("coordinator");
    expect(await actionsIn(keeper)).toContain("backup.restore");
    expect(await actionsIn(keeper)).not.toContain("keys.changeMasterKey");
    expect(readFileSync(join(folder, "keyring.json.prev"))).toEqual(readFileSync(join(folder, "keyring.json")));
    // And back again.
    value(await restores.undo());
    expect(value(await keeper.unlock(present))).toEqual({ missingChanges: 0 });
    expect(await actionsIn(keeper)).toContain("keys.changeMasterKey");
  });
});
