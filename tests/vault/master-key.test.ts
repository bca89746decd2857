// Another master key: the old secrets open nothing any more, and the whole history still verifies. Over both drivers.
import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { checkDigests } from "../../electron/database/digest-check.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { readRetiredKeys } from "../../electron/database/retired-keys.ts";
import { err } from "../../shared/result.ts";
import { openBackup } from "../../electron/vault/backup-read.ts";
import { lastHead } from "../../electron/vault/head.ts";
import type { Driver } from "../../electron/database/driver.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { drivers } from "../support/drivers.ts";
import { keysOf } from "../support/keys.ts";
import { deputyPassphrase, otherPassphrase, readBack } from "../support/keys-read.ts";
import { keeperOf, newVault, testPassphrase, type VaultForTest } from "../support/vault.ts";

const changed = async ({ keeper }: Pick<VaultForTest, "keeper">, driver: Driver, [old, next]: [string, string]) => {
  const keys = keysOf(keeper, { driver });
  await keys.confirm({ passphrase: old });
  const papers = await keys.prepareRecovery("sheet");
  if (!papers.ok) throw new Error(papers.error.code);
  const answer = await keys.changeMasterKey({ passphrase: next, groups: readBack(papers.value) });
  return { answer, recoveryKey: papers.value.papers[0]?.join("") ?? "" };
};

const opened = async (folder: string, driver: Driver, passphrase: string) => {
  const keeper = keeperOf(folder, { driver });
  const answer = await keeper.unlock({ passphrase });
  const vault = keeper.opened();
  if (vault === undefined) throw new Error(answer.ok ? "closed" : answer.error.code);
  return { keeper, vault };
};

describe.each(drivers.map((driver, index) => ({ driver, name: ["sqlcipher", "multiple-ciphers"][index] })))(
  "another master key ($name)",
  ({ driver }) => {
    it("locks the vault, opens with the new secrets alone, and leaves no file of the old one", async () => {
      const { folder, keeper, groups } = await newVault({ driver });
      const keys = keysOf(keeper, { driver });
      await keys.confirm({ passphrase: testPassphrase });
      await keys.addDeputy(deputyPassphrase);
      const { answer, recoveryKey } = await changed({ keeper }, driver, [testPassphrase, otherPassphrase]);
      expect(answer).toEqual({ ok: true, value: {} });
      expect(await keeper.status()).toMatchObject({ state: "locked" });

      const tries = [];
      for (const secret of [
        { passphrase: testPassphrase },
        { passphrase: deputyPassphrase },
        { recoveryKey: groups.join("") },
        { recoveryKey },
        { passphrase: otherPassphrase },
      ]) {
        const another = keeperOf(folder, { driver });
        const opening = await another.unlock(secret);
        tries.push(opening.ok ? opening.value : opening.error.code);
        await another.close();
      }
      const opens = { missingChanges: 0 };
      expect(tries).toEqual(["wrongPassphrase", "wrongPassphrase", "wrongRecoveryKey", opens, opens]);
      expect(readdirSync(folder).filter((name) => name.startsWith("gen-"))).toEqual(["gen-000002"]);
      expect(readFileSync(join(folder, "keyring.json.prev"))).toEqual(readFileSync(join(folder, "keyring.json")));
    });

    it("keeps the chain whole over the change, with the old hashes as they were, and a second time", async () => {
      const { folder, keeper } = await newVault({ driver });
      const before = await keeper.opened()?.database.kysely.selectFrom("audit").select("h").orderBy("seq").execute();
      await changed({ keeper }, driver, [testPassphrase, otherPassphrase]);
      const second = await opened(folder, driver, otherPassphrase);
      await changed(second, driver, [otherPassphrase, deputyPassphrase]);
      const { vault } = await opened(folder, driver, deputyPassphrase);
      const { kysely } = vault.database;
      expect(await verifyAudit(kysely, vault.keyring.subkeys)).toMatchObject({ ok: true });
      expect(await checkDigests(kysely, vault.keyring.subkeys.digest)).toEqual([]);
      expect(await readRetiredKeys(kysely)).toHaveLength(2);
      const after = await kysely.selectFrom("audit").select(["h", "action"]).orderBy("seq").execute();
      expect(after.slice(0, before?.length).map(({ h }) => h)).toEqual(before?.map(({ h }) => h));
      expect(after.filter(({ action }) => action === "keys.changeMasterKey")).toHaveLength(2);
      const head = await lastHead(folder, vault.keyring.subkeys.head);
      expect(head?.generation).toBe(vault.generation);
    });

    it("lets nobody with the old key change the past unseen", async () => {
      const { folder, keeper } = await newVault({ driver });
      await changed({ keeper }, driver, [testPassphrase, otherPassphrase]);
      const { vault } = await opened(folder, driver, otherPassphrase);
      const { connection, kysely } = vault.database;
      const [retired] = await readRetiredKeys(kysely);
      const until = retired?.until ?? 0;
      const last = await kysely.selectFrom("audit").selectAll().where("seq", "=", until).executeTakeFirstOrThrow();
      // As somebody who has the old key would: another line, sealed again.
      const forged = { ...last, detail: "{}" };
      const { h: _, ...line } = forged;
      const fields = [
        "seq",
        "ts_utc",
        "mono_ms",
        "actor_slot",
        "action",
        "entity_type",
        "entity_id",
        "detail",
      ] as const;
      const spelled = ["samverka/audit/1", ...fields.map((name) => line[name]), line.after_digest, line.prev];
      const h = createHmac("sha256", retired?.audit ?? "")
        .update(JSON.stringify(spelled))
        .digest("hex");
      await connection.exec("DROP TRIGGER audit_update");
      await connection.run("UPDATE audit SET detail = ?, h = ? WHERE seq = ?", ["{}", h, until]);
      // The line itself now fits; the first one under the new key does not hang on it.
      expect(await verifyAudit(kysely, vault.keyring.subkeys)).toEqual({
        ok: false,
        error: { code: "chainBroken", seq: until + 1 },
      });
    });

    it("knows whose the old slots were", async () => {
      const { folder, keeper } = await newVault({ driver });
      const old = keeper.opened()?.keyring.slotId ?? "";
      await changed({ keeper }, driver, [testPassphrase, otherPassphrase]);
      const { vault } = await opened(folder, driver, otherPassphrase);
      expect(vault.wayIn(old)).toBe("coordinator");
    });

    it("is preceded by a backup that opens with the old secrets, or is not done", async () => {
      const { folder, keeper } = await newVault({ driver });
      let why = "folderGone";
      const without = keysOf(keeper, { driver, backUp: () => Promise.resolve(err({ code: why })) });
      await without.confirm({ passphrase: testPassphrase });
      const papers = await without.prepareRecovery("sheet");
      if (!papers.ok) throw new Error(papers.error.code);
      const input = { passphrase: otherPassphrase, groups: readBack(papers.value) };
      expect(await without.changeMasterKey(input)).toEqual({ ok: false, error: { code: "backupNotMade" } });
      why = "diskFull";
      expect(await without.changeMasterKey(input)).toEqual({ ok: false, error: { code: "diskFull" } });
      expect(existsSync(join(folder, "gen-000002"))).toBe(false);
      await changed({ keeper }, driver, [testPassphrase, otherPassphrase]);
      const [name = ""] = readdirSync(join(folder, "backups"));
      const path = join(folder, "backups", name);
      const policy = cheapPolicy;
      expect(await openBackup(path, { passphrase: testPassphrase }, { policy })).toMatchObject({ ok: true });
      expect(await openBackup(path, { passphrase: otherPassphrase }, { policy })).toMatchObject({ ok: false });
    });
  },
);

describe("another master key that is interrupted after the keyring was written", () => {
  it("opens with the new secrets, tells of no loss, and leaves the old file for the next tidying", async () => {
    const [driver] = drivers;
    if (driver === undefined) throw new Error("there are drivers");
    const { folder, keeper } = await newVault({ driver });
    // Nothing can be put in this place: the change ends between keyring and CURRENT, as in a power cut.
    rmSync(join(folder, "CURRENT"));
    mkdirSync(join(folder, "CURRENT"));
    // Not what is said of a disk while the vault is open: the list of keys cannot be looked at.
    const { answer } = await changed({ keeper }, driver, [testPassphrase, otherPassphrase]);
    expect(answer).toEqual({ ok: false, error: { code: "perhapsChanged" } });
    expect(await keeper.status()).toMatchObject({ state: "locked" });
    rmdirSync(join(folder, "CURRENT"));
    expect(await keeperOf(folder, { driver }).unlock({ passphrase: testPassphrase })).toMatchObject({
      error: { code: "wrongPassphrase" },
    });
    const after = keeperOf(folder, { driver });
    expect(await after.unlock({ passphrase: otherPassphrase })).toEqual({ ok: true, value: { missingChanges: 0 } });
    expect(after.opened()?.generation).toBe(2);
  });
});

describe("another master key", () => {
  it("is refused where a row is not as the log says, since the new digests would say that it is", async () => {
    const [driver] = drivers;
    if (driver === undefined) throw new Error("there are drivers");
    const { folder, keeper } = await newVault({ driver, migrations });
    const connection = keeper.opened()?.database.connection;
    await connection?.run("INSERT INTO setting(name, value) VALUES ('x', '1')");
    // Written behind the log's back: no line tells of it.
    await connection?.exec("DELETE FROM temp.touched");
    await keeper.close();
    const again = keeperOf(folder, { driver, migrations });
    await again.unlock({ passphrase: testPassphrase });
    const { answer } = await changed({ keeper: again }, driver, [testPassphrase, otherPassphrase]);
    expect(answer).toEqual({ ok: false, error: { code: "rowsChanged" } });
    expect(await again.status()).toMatchObject({ state: "open" });
    expect(readdirSync(folder).filter((name) => name.includes("gen-"))).toEqual(["gen-000001"]);
  });

  it("needs a new passphrase and the groups of a new recovery key", async () => {
    const { keeper } = await newVault();
    const keys = keysOf(keeper);
    await keys.confirm({ passphrase: testPassphrase });
    const groups: [string, string] = ["0000", "0000"];
    const refusals = [];
    refusals.push(await keys.changeMasterKey({ passphrase: otherPassphrase, groups }));
    await keys.prepareRecovery("sheet");
    for (const passphrase of ["för kort", testPassphrase, otherPassphrase]) {
      refusals.push(await keys.changeMasterKey({ passphrase, groups }));
    }
    expect(refusals.map((answer) => !answer.ok && answer.error.code)).toEqual([
      "notPrepared",
      "weakPassphrase",
      "passphraseInUse",
      "groupsDoNotMatch",
    ]);
    expect(await keeper.status()).toMatchObject({ state: "open" });
  });
});
