// See: [Note: Tombstone]. Texts that were taken away for good stay away when an older backup is restored (gallring).
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { plainConsultation } from "../support/consultation.ts";
import { clientOf, hostAt, must, openVaultAt } from "../support/office.ts";
import { flipped, testPassphrase } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";
import { profile } from "../support/lou.ts";

const secret = { passphrase: testPassphrase };

const urgency = { level: "now", reason: "Ska flytta i kväll" } as const;

/** A consultation is backed up, and its texts are taken away when their time has passed. */
const withRemoved = async (driver: (typeof drivers)[number]) => {
  const folder = temporaryFolder();
  const { host, api, setDay } = await openVaultAt(folder, "2026-01-10", driver);
  await must(api.profile.save({ profile, version: 0 }));
  const { consultationId, version } = await must(
    api.consultation.register({ ...plainConsultation, heldOn: "2026-01-10", urgency, keepAnyway: false }),
  );
  const { name } = await must(api.backup.now({}));
  const backups = join(folder, "vault", "backups");
  const kept = join(temporaryFolder(), name);
  copyFileSync(join(backups, name), kept);
  setDay("2029-02-01");
  await must(api.consultation.remove({ consultationId, version }));
  const removed = await must(api.consultation.read({ consultationId }));
  expect(removed.question).toBe("");
  return { folder, host, api, backups, kept, consultationId, removed };
};

describe.each(drivers)("what was taken away for good ($name)", (driver) => {
  it("stays away when an older backup is restored over the vault, exactly as it was removed", async () => {
    const { host, api, kept, consultationId, removed } = await withRemoved(driver);
    await host.call("private.useRestoreFile", { path: kept });
    const summary = await must(api.restore.prepare({ from: { place: "chosen" }, secret }));
    expect(summary.removedAgain).toBe(1);
    await must(api.restore.apply({}));
    await must(api.vault.unlock(secret));
    expect(await must(api.consultation.read({ consultationId }))).toEqual(removed);
  });

  it("stays away when an older generation takes the place of a damaged one", async () => {
    const folder = temporaryFolder();
    const { host, api, setDay } = await openVaultAt(folder, "2026-01-10", driver);
    await must(api.profile.save({ profile, version: 0 }));
    const { consultationId, version } = await must(
      api.consultation.register({ ...plainConsultation, heldOn: "2026-01-10", urgency, keepAnyway: false }),
    );
    const { name } = await must(api.backup.now({}));
    await must(api.restore.prepare({ from: { place: "first", name }, secret }));
    await must(api.restore.apply({}));
    await must(api.vault.unlock(secret));
    setDay("2029-02-01");
    await must(api.consultation.remove({ consultationId, version }));
    const removed = await must(api.consultation.read({ consultationId }));
    // Nothing can be read of the damaged file: the file beside the backups tells.
    await must(api.backup.now({}));
    await host.close();
    const path = databaseFile(join(folder, "vault"), 2);
    writeFileSync(path, flipped(readFileSync(path), 100));
    const there = clientOf(hostAt(folder, "2029-02-01", driver).host);
    await must(there.rescue.useOlder({ secret, generation: 1 }));
    await must(there.vault.unlock(secret));
    expect(await must(there.consultation.read({ consultationId }))).toEqual(removed);
  });

  it("stays away on another computer, told by the file beside the backups", async () => {
    const { api, backups, kept, consultationId } = await withRemoved(driver);
    await must(api.backup.now({}));
    const tombstones = readdirSync(backups).find((name) => name.endsWith(".tombstones")) ?? "";
    expect(existsSync(join(backups, tombstones))).toBe(true);
    const usb = join(temporaryFolder(), "usb");
    mkdirSync(usb);
    copyFileSync(join(backups, tombstones), join(usb, tombstones));
    copyFileSync(kept, join(usb, "samverka-old.svbk"));
    const other = hostAt(temporaryFolder(), "2029-02-02", driver);
    const there = clientOf(other.host);
    await other.host.call("private.useRestoreFile", { path: join(usb, "samverka-old.svbk") });
    expect(await must(there.restore.prepare({ from: { place: "chosen" }, secret }))).toMatchObject({
      removedAgain: 1,
      suspects: 0,
    });
    await must(there.restore.apply({}));
    await must(there.vault.unlock(secret));
    expect((await must(there.consultation.read({ consultationId }))).question).toBe("");
  });
});
