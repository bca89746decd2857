// See: [Note: Restore]. A backup becomes the vault again: built beside it, told about, and only then switched to.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDrill } from "../../electron/vault/drill.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { actionsIn, changeIn, restorableAt, restorableVault, value } from "../support/restore.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { flipped, testPassphrase } from "../support/vault.ts";
import { databaseFile, sumsOf } from "../support/vault-files.ts";

const secret = { passphrase: testPassphrase };
const temporaryFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".tmp"));
const vaultFiles = (folder: string) => sumsOf(folder).filter((line) => !/ lock|^\/backups|\.tmp\//.test(line));

describe.each(drivers)("restoring a backup ($name)", (driver) => {
  /** One change in the backup, two after it. */
  const changed = async () => {
    const vault = await restorableVault(driver);
    await changeIn(vault.keeper, "goal.add");
    const { name } = value(await vault.backups.now());
    await changeIn(vault.keeper);
    await changeIn(vault.keeper);
    const from = { place: "first" as const, name };
    return { ...vault, from, path: join(vault.folder, "backups", name) };
  };

  it("tells what will be and what will be gone, and touches nothing of the present before the switch", async () => {
    const { folder, keeper, restores, from } = await changed();
    const before = vaultFiles(folder);
    const summary = value(await restores.prepare(from, secret));
    expect(summary).toEqual({
      createdAt: "2026-11-22T08:00:00.000Z",
      cases: 0,
      meetings: 0,
      lastChangeAt: "2026-11-22T08:00:00.000Z",
      lostChanges: 2,
      removedAgain: 0,
      suspects: 0,
      present: "backedUp",
    });
    expect(vaultFiles(folder)).toEqual(before);
    expect(keeper.opened()?.generation).toBe(1);
    await restores.discard();
    expect(temporaryFiles(folder)).toEqual([]);
    expect(vaultFiles(folder)).toEqual(before);
    expect(await restores.apply()).toEqual({ ok: false, error: { code: "notPrepared" } });
  });

  it("backs the present up, switches, locks, and keeps the file that it took the place of", async () => {
    const { folder, keeper, restores, from } = await changed();
    value(await restores.prepare(from, secret));
    value(await restores.apply());
    expect((await keeper.status()).state).toBe("locked");
    expect(value(await keeper.unlock(secret))).toEqual({ missingChanges: 0 });
    expect(keeper.opened()?.generation).toBe(2);
    expect(await actionsIn(keeper)).toEqual([
      "vault.create",
      "goal.add",
      "backup.restore",
      "vault.rowsNoted",
      "vault.unlock",
    ]);
    expect(readdirSync(folder)).toContain("gen-000001");
    expect(temporaryFiles(folder)).toEqual([]);
    const names = readdirSync(join(folder, "backups"));
    expect(names.some((name) => name.includes("g1-s000005"))).toBe(true);
  });

  it("can be undone for a week, with what had been done before the restore", async () => {
    const { keeper, backups, restores, from } = await changed();
    value(await restores.prepare(from, secret));
    value(await restores.apply());
    value(await keeper.unlock(secret));
    await changeIn(keeper, "note.add");
    expect(value(await backups.state()).undo).toEqual({
      restoredAt: "2026-11-22T08:00:00.000Z",
      until: "2026-11-29T08:00:00.000Z",
      changes: 1,
    });
    value(await restores.undo());
    expect((await keeper.status()).state).toBe("locked");
    value(await keeper.unlock(secret));
    expect(keeper.opened()?.generation).toBe(3);
    expect(await actionsIn(keeper)).toEqual([
      "vault.create",
      "goal.add",
      "backup.now",
      "goal.change",
      "goal.change",
      "backup.undoRestore",
      "vault.rowsNoted",
      "vault.unlock",
    ]);
    expect(value(await backups.state()).undo).toBeNull();
    expect(await restores.undo()).toEqual({ ok: false, error: { code: "nothingToUndo" } });
  });

  it("works from the lock screen, and counts what the locked vault would lose", async () => {
    const { folder, keeper, restores, from } = await changed();
    await keeper.close();
    expect(value(await restores.prepare(from, secret))).toMatchObject({ lostChanges: 2, present: "backedUp" });
    value(await restores.apply());
    value(await keeper.unlock(secret));
    expect(await actionsIn(keeper)).toContain("backup.restore");
    expect(readdirSync(join(folder, "backups"))).toHaveLength(2);
  });

  it("works when the database is damaged, and keeps the damaged file", async () => {
    const { folder, keeper, restores, from } = await changed();
    await keeper.close();
    const damaged = databaseFile(folder, 1);
    writeFileSync(damaged, flipped(readFileSync(damaged), 3));
    expect(await keeper.unlock(secret)).toMatchObject({ error: { code: "databaseDamaged" } });
    const bytes = readFileSync(damaged);
    expect(value(await restores.prepare(from, secret))).toMatchObject({ lostChanges: null, present: "unreadable" });
    value(await restores.apply());
    expect(await keeper.unlock(secret)).toMatchObject({ ok: true });
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
  });

  it("works on another computer with the recovery key alone, and the passphrase of that day opens it there", async () => {
    const { path, recoveryKey } = await changed();
    const folder = join(temporaryFolder(), "vault");
    const other = restorableAt(folder, driver);
    other.restores.useFile(path);
    expect((await other.keeper.status()).state).toBe("none");
    const summary = value(await other.restores.prepare({ place: "chosen" }, { recoveryKey }));
    expect(summary).toMatchObject({ present: "none", lostChanges: null });
    expect((await other.keeper.status()).state).toBe("none");
    value(await other.restores.apply());
    expect(value(await other.keeper.unlock(secret))).toEqual({ missingChanges: 0 });
    expect(await actionsIn(other.keeper)).toEqual([
      "vault.create",
      "goal.add",
      "backup.restore",
      "vault.rowsNoted",
      "vault.unlock",
    ]);
    // Later than every backup of the computer it came from.
    expect(other.keeper.opened()?.generation).toBe(2);
  });

  it("works where the keyring is lost, and sets aside what lay there", async () => {
    const { folder, keeper, restores, from } = await changed();
    await keeper.close();
    writeFileSync(join(folder, "keyring.json"), "{}");
    rmSync(join(folder, "keyring.json.prev"));
    expect(value(await restores.prepare(from, secret))).toMatchObject({ present: "unreadable" });
    value(await restores.apply());
    expect(await keeper.unlock(secret)).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/^keyring\.json\.(unused|damaged)-/));
  });

  it("is refused for a wrong secret, a damaged file, another vault's file and one that is gone", async () => {
    const { folder, restores, from, path } = await changed();
    const before = vaultFiles(folder);
    const refusal = async (...words: Parameters<typeof restores.prepare>) => {
      const answer = await restores.prepare(...words);
      return answer.ok ? "ok" : answer.error.code;
    };
    expect(await refusal(from, { passphrase: "inte den rätta frasen" })).toBe("wrongPassphrase");
    expect(await refusal(from, { recoveryKey: "0000" })).toBe("recoveryKeyMistyped");
    expect(await refusal({ place: "second", name: from.name }, secret)).toBe("fileGone");
    expect(await refusal({ place: "first", name: "samverka-x.svbk" }, secret)).toBe("fileGone");
    const bytes = readFileSync(path);
    const spoilt = join(temporaryFolder(), "spoilt.svbk");
    restores.useFile(spoilt);
    writeFileSync(spoilt, flipped(bytes, bytes.length - 5000));
    expect(await refusal({ place: "chosen" }, secret)).toBe("backupDamaged");
    writeFileSync(spoilt, "en vanlig fil med text i");
    expect(await refusal({ place: "chosen" }, secret)).toBe("notABackup");
    const other = await restorableVault(driver);
    const foreign = value(await other.backups.now());
    copyFileSync(join(other.folder, "backups", foreign.name), spoilt);
    expect(await refusal({ place: "chosen" }, secret)).toBe("otherVault");
    expect(vaultFiles(folder)).toEqual(before);
    expect(temporaryFiles(folder)).toEqual([]);
  });

  it("lets nobody else into the folder between the summary and the switch", async () => {
    const { folder, keeper, restores, from } = await changed();
    await keeper.close();
    value(await restores.prepare(from, secret));
    const another = restorableAt(folder, driver);
    expect(await another.keeper.unlock(secret)).toMatchObject({ error: { code: "vaultBusy" } });
    await restores.discard();
    expect(await another.keeper.unlock(secret)).toMatchObject({ ok: true });
  });

  it("leaves nothing when it is cancelled", async () => {
    const { folder, restores, workbench, from } = await changed();
    const before = vaultFiles(folder);
    const preparing = restores.prepare(from, secret);
    await expect.poll(() => workbench.current()?.total, { interval: 1, timeout: 20_000 }).toBeGreaterThan(0);
    workbench.cancel();
    expect(await preparing).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(temporaryFiles(folder)).toEqual([]);
    expect(vaultFiles(folder)).toEqual(before);
  });

  it("is stopped before the passphrase has been tried", async () => {
    const { restores, workbench, from } = await changed();
    const preparing = restores.prepare(from, secret);
    await expect.poll(() => workbench.current(), { interval: 1, timeout: 20_000 }).toMatchObject({ kind: "restore" });
    workbench.cancel();
    expect(await preparing).toEqual({ ok: false, error: { code: "cancelled" } });
  });

  it("is tried by itself once a month, without a switch, and the log tells how it went", async () => {
    const { folder, keeper, backups, workbench, path } = await changed();
    const drill = createDrill({ keeper, backups, workbench, policy: cheapPolicy });
    const before = vaultFiles(folder).filter((line) => line.includes("CURRENT"));
    expect(await drill()).toBe(true);
    expect(await drill()).toBeUndefined();
    expect(value(await backups.state()).drill).toEqual({ at: "2026-11-22T08:00:00.000Z", succeeded: true });
    expect(vaultFiles(folder).filter((line) => line.includes("CURRENT"))).toEqual(before);
    expect(temporaryFiles(folder)).toEqual([]);
    expect(keeper.opened()?.generation).toBe(1);
    expect(path).toBeTruthy();
  });

  it("warns when the trial shows that the newest backup cannot be restored", async () => {
    const { keeper, backups, workbench, path } = await changed();
    const bytes = readFileSync(path);
    writeFileSync(path, flipped(bytes, bytes.length - 5000));
    expect(await createDrill({ keeper, backups, workbench, policy: cheapPolicy })()).toBe(false);
    expect(value(await backups.state()).warnings).toEqual(["drillFailed"]);
    value(await backups.now());
  });
});
