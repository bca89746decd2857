// A switch to another generation that is ended around CURRENT, as in a power cut: whichever file is the vault, no changes are
// told of as missing. See: [Note: Order of the switch].
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeCurrent } from "../../electron/vault/current.ts";
import type { Restores } from "../../electron/vault/restores.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { changeIn, restorableAt, restorableVault, value } from "../support/restore.ts";
import { testPassphrase } from "../support/vault.ts";

const secret = { passphrase: testPassphrase };
const fine = { missingChanges: 0 };

/** Nothing can be put in the place of CURRENT, which is as it was afterwards. */
const endedAtCurrent = async (folder: string, work: ReturnType<Restores["apply"]>, before?: Buffer) => {
  expect(await work.then(({ ok }) => ok).catch(() => false)).toBe(false);
  rmdirSync(join(folder, "CURRENT"));
  if (before !== undefined) writeFileSync(join(folder, "CURRENT"), before);
};
const blocked = (folder: string): Buffer => {
  const bytes = readFileSync(join(folder, "CURRENT"));
  rmSync(join(folder, "CURRENT"));
  mkdirSync(join(folder, "CURRENT"));
  return bytes;
};

describe.each(drivers)("a switch that is ended ($name)", (driver) => {
  const changed = async () => {
    const vault = await restorableVault(driver);
    const { name } = value(await vault.backups.now());
    for (let count = 0; count < 5; count += 1) await changeIn(vault.keeper);
    return { ...vault, from: { place: "first" as const, name } };
  };
  const opensAs = async (folder: string, generation: number) => {
    const { keeper } = restorableAt(folder, driver);
    expect(value(await keeper.unlock(secret))).toEqual(fine);
    expect(keeper.opened()?.generation).toBe(generation);
    await keeper.close();
    expect(value(await keeper.unlock(secret))).toEqual(fine);
    return keeper;
  };

  it.each([
    ["before", 1],
    ["after", 2],
  ])("%s CURRENT, in a restore, loses nothing", async (when, generation) => {
    const { folder, keeper, restores, from } = await changed();
    value(await restores.prepare(from, secret));
    await endedAtCurrent(folder, restores.apply(), blocked(folder));
    await keeper.close();
    if (when === "after") await writeCurrent(folder, 2);
    await opensAs(folder, generation);
  });

  it.each([
    ["before", 2],
    ["after", 3],
  ])("%s CURRENT, in an undoing, loses nothing", async (when, generation) => {
    const { folder, keeper, restores, from } = await changed();
    value(await restores.prepare(from, secret));
    value(await restores.apply());
    value(await keeper.unlock(secret));
    for (let count = 0; count < 20; count += 1) await changeIn(keeper);
    await endedAtCurrent(folder, restores.undo(), blocked(folder));
    await keeper.close();
    if (when === "after") await writeCurrent(folder, 3);
    await opensAs(folder, generation);
  });

  it("in a restore on another computer has an anchor as soon as it has a vault", async () => {
    const { folder: from, restores: _, ...vault } = await changed();
    const [name = ""] = readdirSync(join(from, "backups"));
    await vault.keeper.close();
    const folder = join(temporaryFolder(), "vault");
    const { keeper, restores } = restorableAt(folder, driver);
    restores.useFile(join(from, "backups", name));
    value(await restores.prepare({ place: "chosen" }, secret));
    mkdirSync(join(folder, "head.A"));
    expect(await restores.apply().catch(() => "thrown")).not.toEqual({ ok: true, value: {} });
    rmdirSync(join(folder, "head.A"));
    await keeper.close();
    await opensAs(folder, 2);
  });

  it("and one that is whole still tells when CURRENT is put back", async () => {
    const { folder, keeper, restores, from } = await changed();
    const before = readFileSync(join(folder, "CURRENT"));
    value(await restores.prepare(from, secret));
    value(await restores.apply());
    writeFileSync(join(folder, "CURRENT"), before);
    expect(value(await keeper.unlock(secret)).missingChanges).toBeGreaterThan(0);
  });
});
