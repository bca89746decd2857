// A restore is prepared, and then something else happens before it is applied: it must not take the place of what it has
// not seen.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrations } from "../../electron/database/migrations/index.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { keysOf } from "../support/keys.ts";
import { otherPassphrase } from "../support/keys-read.ts";
import { changeIn, restorableAt, restorableVault, value } from "../support/restore.ts";
import { newVault, testPassphrase } from "../support/vault.ts";

const secret = { passphrase: testPassphrase };
const notPrepared = { ok: false, error: { code: "notPrepared" } };
const temporaryFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

describe.each(drivers)("a prepared restore ($name)", (driver) => {
  const prepared = async () => {
    const vault = await restorableVault(driver);
    const { name } = value(await vault.backups.now());
    await changeIn(vault.keeper);
    value(await vault.restores.prepare({ place: "first", name }, secret));
    return vault;
  };

  it("is prepared anew when the keys have been changed since: it would bring the old ones back", async () => {
    const { folder, keeper, restores } = await prepared();
    const keys = keysOf(keeper, { driver });
    await keys.confirm(secret);
    value(await keys.changePassphrase(otherPassphrase));
    const keyring = readFileSync(join(folder, "keyring.json"));
    expect(await restores.apply()).toEqual(notPrepared);
    expect(readFileSync(join(folder, "keyring.json"))).toEqual(keyring);
    expect(temporaryFiles(folder)).toEqual([]);
    expect((await keeper.status()).state).toBe("open");
  });

  it("is prepared anew when a vault has been made where there was none", async () => {
    const { folder: from, keeper: other, backups } = await restorableVault(driver);
    const { name } = value(await backups.now());
    await other.close();
    const folder = join(temporaryFolder(), "vault");
    const { keeper, restores } = restorableAt(folder, driver);
    restores.useFile(join(from, "backups", name));
    expect(value(await restores.prepare({ place: "chosen" }, secret)).present).toBe("none");
    await newVault({ folder, driver, migrations, keeper });
    const keyring = readFileSync(join(folder, "keyring.json"));
    expect(await restores.apply()).toEqual(notPrepared);
    expect(readFileSync(join(folder, "keyring.json"))).toEqual(keyring);
    expect((await keeper.status()).state).toBe("open");
  });

  it("is prepared anew when the vault was locked in between, or another folder chosen", async () => {
    const { folder, keeper, restores } = await prepared();
    await keeper.close();
    expect(await restores.apply()).toEqual(notPrepared);
    value(await keeper.unlock(secret));
    const name = readdirSync(join(folder, "backups")).find((one) => one.endsWith(".svbk")) ?? "";
    value(await restores.prepare({ place: "first", name }, secret));
    await keeper.close();
    await keeper.useFolder(temporaryFolder());
    expect(await restores.apply()).toEqual(notPrepared);
    await keeper.useFolder(folder);
    expect(value(await keeper.unlock(secret))).toEqual({ missingChanges: 0 });
  });
});
