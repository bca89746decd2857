import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { auditEnd, verifyAudit } from "../../electron/database/audit.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { keeperOf, newLockedVault, newVault, testPassphrase } from "../support/vault.ts";
import { temporaryFolder } from "../support/folder.ts";

describe("a new vault", () => {
  it("is open when it has been made, and locked for the next process", async () => {
    const { folder, keeper } = await newVault();
    expect(await keeper.status()).toEqual({ state: "open", folder, place: "local", demo: false });
    await keeper.close();
    expect(await keeperOf(folder).status()).toMatchObject({ state: "locked" });
  });

  it("is only readable by its user", async () => {
    const { folder } = await newLockedVault();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
      expect([entry.name, mode]).toEqual([entry.name, entry.isDirectory() ? 0o700 : 0o600]);
    }
  });

  it("needs a passphrase that is hard to guess", async () => {
    const keeper = keeperOf(join(temporaryFolder(), "vault"));
    for (const weak of ["kort", "password1234", "sommaren2026", "aaaaaaaaaaaaaaaa", "kommunen2026"]) {
      expect(await keeper.prepare(weak)).toEqual({ ok: false, error: { code: "weakPassphrase" } });
    }
  });

  it("is not made before two groups of the recovery key have been given back", async () => {
    const keeper = keeperOf(join(temporaryFolder(), "vault"));
    expect(await keeper.create(["", ""])).toEqual({ ok: false, error: { code: "notPrepared" } });
    await keeper.prepare(testPassphrase);
    expect(await keeper.create(["0000", "0000"])).toEqual({ ok: false, error: { code: "groupsDoNotMatch" } });
    expect(await keeper.status()).toMatchObject({ state: "none" });
  });

  it("is not made where there is one", async () => {
    const { folder } = await newLockedVault();
    expect(await keeperOf(folder).prepare(testPassphrase)).toEqual({ ok: false, error: { code: "vaultExists" } });
  });

  it("is refused in a synchronised folder", async () => {
    const keeper = keeperOf(join(temporaryFolder(), "OneDrive - Kommunen", "vault"));
    expect(await keeper.prepare(testPassphrase)).toEqual({ ok: false, error: { code: "notLocalDisk" } });
  });
});

describe("a folder that was chosen for the vault", () => {
  it("is used when it is empty or has a vault, and gets a folder of its own in it otherwise", async () => {
    const { folder } = await newLockedVault();
    const keeper = keeperOf(join(temporaryFolder(), "vault"));
    const [empty, full] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(full, "annat.txt"), "");
    const answers = [];
    for (const chosen of [empty, full, folder]) answers.push(await keeper.useFolder(chosen));
    expect(answers).toMatchObject([
      { value: { state: "none", folder: empty } },
      { value: { state: "none", folder: join(full, "Samverka") } },
      { value: { state: "locked", folder } },
    ]);
    expect(await keeper.useFolder(join(empty, "Dropbox"))).toEqual({ ok: false, error: { code: "notLocalDisk" } });
    expect(await keeper.unlock({ passphrase: testPassphrase })).toMatchObject({ ok: true });
    expect(await keeper.useFolder(empty)).toEqual({ ok: false, error: { code: "vaultBusy" } });
  });
});

describe("a vault made with one driver", () => {
  it.each<[NodeJS.Platform, NodeJS.Platform]>([
    ["linux", "win32"],
    ["win32", "linux"],
  ])("(%s) opens with the other (%s)", async (from, to) => {
    const { folder } = await newLockedVault({ driver: await loadDriver(from) });
    const keeper = keeperOf(folder, { driver: await loadDriver(to) });
    expect(await keeper.unlock({ passphrase: testPassphrase })).toEqual({ ok: true, value: { missingChanges: 0 } });
  });
});

describe("unlocking", () => {
  it("takes the passphrase, with å as one sign or two", async () => {
    const { folder } = await newLockedVault();
    const keeper = keeperOf(folder);
    expect(await keeper.unlock({ passphrase: testPassphrase.normalize("NFD") })).toEqual({
      ok: true,
      value: { missingChanges: 0 },
    });
  });

  it("takes the recovery key as it is printed and as it is scribbled", async () => {
    const { folder, groups } = await newLockedVault();
    const scribbled = groups.join("").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
    for (const recoveryKey of [groups.join("-"), groups.join(" "), scribbled]) {
      const keeper = keeperOf(folder);
      expect(await keeper.unlock({ recoveryKey })).toMatchObject({ ok: true });
      await keeper.close();
    }
  });

  it("answers wrongPassphrase, and asks to wait from the fourth time", async () => {
    const { folder } = await newLockedVault();
    const keeper = keeperOf(folder);
    const waits = [];
    for (let tries = 0; tries < 7; tries += 1) {
      const answer = await keeper.unlock({ passphrase: "inte den rätta frasen" });
      waits.push(!answer.ok && answer.error.code === "wrongPassphrase" && answer.error.waitSeconds);
    }
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8]);
  });

  it("tells a mistyped recovery key from one of another vault", async () => {
    const [mine, other] = [await newLockedVault(), await newLockedVault()];
    const keeper = keeperOf(mine.folder);
    const mistyped = `${mine.groups[0] === "0000" ? "0001" : "0000"}${mine.groups.slice(1).join("")}`;
    expect(await keeper.unlock({ recoveryKey: mistyped })).toEqual({
      ok: false,
      error: { code: "recoveryKeyMistyped" },
    });
    expect(await keeper.unlock({ recoveryKey: other.groups.join("") })).toMatchObject({
      ok: false,
      error: { code: "wrongRecoveryKey" },
    });
  });

  it("lets one process in at a time", async () => {
    const { folder, keeper } = await newVault();
    const second = keeperOf(folder);
    const busy = { ok: false, error: { code: "vaultBusy" } };
    expect(await second.unlock({ passphrase: testPassphrase })).toEqual(busy);
    await keeper.close();
    expect(await second.unlock({ passphrase: testPassphrase })).toMatchObject({ ok: true });
  });

  it("is told in the audit chain, as are the tries that failed", async () => {
    const { folder } = await newLockedVault();
    const keeper = keeperOf(folder);
    await keeper.unlock({ passphrase: "inte den rätta frasen" });
    await keeper.unlock({ passphrase: testPassphrase });
    const vault = keeper.opened();
    const rows = await vault?.database.kysely.selectFrom("audit").select("action").orderBy("seq").execute();
    expect(rows?.map(({ action }) => action)).toEqual([
      "vault.create",
      "vault.lock",
      "vault.unlockRefused",
      "vault.unlock",
    ]);
    if (vault === undefined) return;
    const { subkeys } = vault.keyring;
    expect(await verifyAudit(vault.database.kysely, subkeys)).toEqual({
      ok: true,
      value: await auditEnd(vault.database.kysely, subkeys),
    });
  });
});
