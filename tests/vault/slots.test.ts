// Who can open the vault, and how that changes: over both drivers, since each change is also a line of the audit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { createClock } from "../../electron/platform/clock.ts";
import { parseKeyring } from "../../electron/vault/keyring.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { drivers } from "../support/drivers.ts";
import { confirmed, keysOf } from "../support/keys.ts";
import { deputyPassphrase, otherPassphrase, readBack } from "../support/keys-read.ts";
import { keeperOf, newVault, testPassphrase } from "../support/vault.ts";

const opensWith = async (folder: string, secret: { passphrase: string } | { recoveryKey: string }) => {
  const keeper = keeperOf(folder);
  const answer = await keeper.unlock(secret);
  await keeper.close();
  return answer.ok ? "opens" : answer.error.code;
};

/** The slots that either file of the keyring has. */
const slotIds = (folder: string): string[][] =>
  ["keyring.json", "keyring.json.prev"].map((name) => {
    const read = parseKeyring(readFileSync(join(folder, name)), cheapPolicy);
    if (!read.ok) throw new Error(read.error.code);
    return read.value.keyring.slots.map(({ id }) => id);
  });

const rolesOf = async (keys: ReturnType<typeof keysOf>) => {
  const list = await keys.list();
  if (!list.ok) throw new Error(list.error.code);
  return list.value.slots.map(({ role, number }) => `${role} ${String(number)}`);
};

describe.each(drivers.map((driver, index) => ({ driver, name: ["sqlcipher", "multiple-ciphers"][index] })))(
  "the ways in ($name)",
  ({ driver }) => {
    it("are the coordinator's passphrase and the recovery key, with when each was last used", async () => {
      const { keeper } = await newVault({ driver });
      const list = await keysOf(keeper).list();
      expect(list).toMatchObject({
        ok: true,
        value: {
          needsPassphrase: false,
          hasLeftOver: false,
          slots: [
            { role: "coordinator", number: 1, form: null, lastUsedAt: "2026-11-22T08:00:00.000Z", isOpenedWith: true },
            { role: "recovery", number: 1, form: "sheet", lastUsedAt: null, isOpenedWith: false },
          ],
        },
      });
    });

    it("a new passphrase opens and the old one does not, from either file of the keyring", async () => {
      const { folder, keeper } = await newVault({ driver });
      const keys = keysOf(keeper, { driver });
      const before = slotIds(folder)[0]?.[0];
      expect(await confirmed(keys, testPassphrase, () => keys.changePassphrase(otherPassphrase))).toMatchObject({
        ok: true,
      });
      const [present, previous] = slotIds(folder);
      expect(previous).toEqual(present);
      expect(present).not.toContain(before);
      await keeper.close();
      expect(await opensWith(folder, { passphrase: otherPassphrase })).toBe("opens");
      expect(await opensWith(folder, { passphrase: testPassphrase })).toBe("wrongPassphrase");
    });

    it("a deputy opens with the own passphrase, and the log knows for ever that it was a deputy", async () => {
      const { folder, keeper } = await newVault({ driver });
      const keys = keysOf(keeper, { driver });
      await confirmed(keys, testPassphrase, () => keys.addDeputy(deputyPassphrase));
      expect(await rolesOf(keys)).toEqual(["coordinator 1", "deputy 1", "recovery 1"]);
      await keeper.close();

      const asDeputy = keeperOf(folder, { driver });
      await asDeputy.unlock({ passphrase: deputyPassphrase });
      const deputy = asDeputy.opened()?.keyring.slotId ?? "";
      expect(asDeputy.opened()?.wayIn(deputy)).toBe("deputy");
      await asDeputy.close();

      const again = keeperOf(folder, { driver });
      await again.unlock({ passphrase: testPassphrase });
      const theirs = keysOf(again, { driver });
      await confirmed(theirs, testPassphrase, () => theirs.remove(deputy));
      expect(again.opened()?.wayIn(deputy)).toBe("deputy");
      await again.close();
      expect(await opensWith(folder, { passphrase: deputyPassphrase })).toBe("wrongPassphrase");
      const later = keeperOf(folder, { driver });
      await later.unlock({ passphrase: testPassphrase });
      expect(later.opened()?.wayIn(deputy)).toBe("deputy");
      const open = later.opened();
      if (open === undefined) throw new Error("is open");
      expect(await verifyAudit(open.database.kysely, open.keyring.subkeys)).toMatchObject({ ok: true });
    });

    it("a new recovery key is asked back, opens, and the old sheet does not", async () => {
      const { folder, keeper, groups } = await newVault({ driver });
      const keys = keysOf(keeper, { driver });
      await keys.confirm({ passphrase: testPassphrase });
      const papers = await keys.prepareRecovery("sheet");
      if (!papers.ok) throw new Error(papers.error.code);
      expect(await keys.renewRecovery(["0000", "0000"])).toEqual({ ok: false, error: { code: "groupsDoNotMatch" } });
      expect(await keys.renewRecovery(readBack(papers.value))).toEqual({ ok: true, value: {} });
      await keeper.close();
      expect(await opensWith(folder, { recoveryKey: groups.join("") })).toBe("wrongRecoveryKey");
      expect(await opensWith(folder, { recoveryKey: papers.value.papers[0]?.join("") ?? "" })).toBe("opens");
    });
  },
);

describe("a change of the keys", () => {
  it("is confirmed first, with the delays of the lock screen, and a confirmation counts for one change", async () => {
    const { keeper } = await newVault();
    const keys = keysOf(keeper);
    const notConfirmed = { ok: false, error: { code: "notConfirmed" } };
    expect(await keys.changePassphrase(otherPassphrase)).toEqual(notConfirmed);
    expect(await keys.addDeputy(deputyPassphrase)).toEqual(notConfirmed);
    expect(await keys.prepareRecovery("sheet")).toEqual(notConfirmed);
    const waits = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const answer = await keys.confirm({ passphrase: "inte den rätta frasen" });
      waits.push(!answer.ok && "waitSeconds" in answer.error && answer.error.waitSeconds);
    }
    expect(waits).toEqual([0, 0, 0, 1, 2, 4]);
    expect(await keys.confirm({ passphrase: testPassphrase })).toEqual({ ok: true, value: { role: "coordinator" } });
    expect(await keys.changePassphrase("för kort")).toEqual({ ok: false, error: { code: "weakPassphrase" } });
    expect(await keys.changePassphrase(testPassphrase)).toEqual({ ok: false, error: { code: "passphraseInUse" } });
    expect(await keys.changePassphrase(otherPassphrase)).toEqual({ ok: true, value: {} });
    expect(await keys.addDeputy(deputyPassphrase)).toEqual(notConfirmed);
    await keys.confirm({ passphrase: otherPassphrase });
    expect(await keys.addDeputy(deputyPassphrase)).toEqual({ ok: true, value: {} });
    expect(await keys.addDeputy("röd kanot under isen")).toEqual(notConfirmed);
  });

  it("is confirmed within five minutes", async () => {
    const { keeper } = await newVault();
    let elapsed = 0;
    const clock = { ...createClock(() => new Date("2026-11-22T08:00:00Z")), monotonic: () => elapsed };
    const keys = keysOf(keeper, { clock });
    await keys.confirm({ passphrase: testPassphrase });
    elapsed = 5 * 60_000;
    expect(await keys.addDeputy(deputyPassphrase)).toEqual({ ok: false, error: { code: "notConfirmed" } });
  });

  it("is a deputy's only of the own passphrase", async () => {
    const { folder, keeper } = await newVault();
    const keys = keysOf(keeper);
    await confirmed(keys, testPassphrase, () => keys.addDeputy(deputyPassphrase));
    await keeper.close();
    const asDeputy = keeperOf(folder);
    await asDeputy.unlock({ passphrase: deputyPassphrase });
    const theirs = keysOf(asDeputy);
    await theirs.confirm({ passphrase: deputyPassphrase });
    const list = await theirs.list();
    const recovery = list.ok ? list.value.slots.find(({ role }) => role === "recovery")?.slotId : undefined;
    const coordinatorOnly = { ok: false, error: { code: "coordinatorOnly" } };
    expect(await theirs.addDeputy(otherPassphrase)).toEqual(coordinatorOnly);
    expect(await theirs.remove(recovery ?? "")).toEqual(coordinatorOnly);
    expect(await theirs.prepareRecovery("sheet")).toEqual(coordinatorOnly);
    expect(await theirs.changeMasterKey({ passphrase: otherPassphrase, groups: ["", ""] })).toEqual(coordinatorOnly);
    expect(await theirs.changePassphrase(otherPassphrase)).toEqual({ ok: true, value: {} });
    expect(await rolesOf(theirs)).toEqual(["coordinator 1", "deputy 1", "recovery 1"]);
    await asDeputy.close();
    expect(await opensWith(folder, { passphrase: deputyPassphrase })).toBe("wrongPassphrase");
    expect(await opensWith(folder, { passphrase: otherPassphrase })).toBe("opens");
    expect(await opensWith(folder, { passphrase: testPassphrase })).toBe("opens");
  });

  it("never removes the last of a kind, nor the way in that is used", async () => {
    const { keeper } = await newVault();
    const keys = keysOf(keeper);
    const list = await keys.list();
    if (!list.ok) throw new Error(list.error.code);
    const [coordinator, recovery] = list.value.slots.map(({ slotId }) => slotId);
    const remove = (slotId = "") => confirmed(keys, testPassphrase, () => keys.remove(slotId));
    expect(await remove(coordinator)).toEqual({ ok: false, error: { code: "lastCoordinator" } });
    expect(await remove(recovery)).toEqual({ ok: false, error: { code: "lastRecovery" } });
    expect(await remove("00000000-0000-4000-8000-000000000000")).toEqual({ ok: false, error: { code: "slotGone" } });
    expect(await rolesOf(keys)).toEqual(["coordinator 1", "recovery 1"]);
  });

  it("needs no old passphrase after the recovery key, and says so until there is a new one", async () => {
    const { folder, keeper, groups } = await newVault();
    await keeper.close();
    const again = keeperOf(folder);
    await again.unlock({ recoveryKey: groups.join("") });
    const keys = keysOf(again);
    expect(await keys.list()).toMatchObject({ ok: true, value: { needsPassphrase: true } });
    expect(await keys.addDeputy(deputyPassphrase)).toEqual({ ok: false, error: { code: "notConfirmed" } });
    expect(await keys.changePassphrase(otherPassphrase)).toEqual({ ok: true, value: {} });
    expect(await keys.list()).toMatchObject({ ok: true, value: { needsPassphrase: false } });
    await again.close();
    expect(await opensWith(folder, { passphrase: testPassphrase })).toBe("wrongPassphrase");
    expect(await opensWith(folder, { passphrase: otherPassphrase })).toBe("opens");
    expect(await opensWith(folder, { recoveryKey: groups.join("") })).toBe("opens");
  });

  it("says that the vault is closed when it is", async () => {
    const { keeper } = await newVault();
    const keys = keysOf(keeper);
    await keeper.close();
    const closed = { ok: false, error: { code: "vaultClosed" } };
    expect(await keys.list()).toEqual(closed);
    expect(await keys.confirm({ passphrase: testPassphrase })).toEqual(closed);
    expect(await keys.changePassphrase(otherPassphrase)).toEqual(closed);
  });
});
