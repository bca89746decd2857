// A change of the keys that was ended in the middle: the old or the new opens, never neither, and what is left over is told of.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addSlot } from "../../electron/vault/rewrap.ts";
import { unlockKeyring, writeKeyring } from "../../electron/vault/keyring-file.ts";
import { passphraseSlot } from "../../electron/vault/slots.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { confirmed, keysOf } from "../support/keys.ts";
import { otherPassphrase } from "../support/keys-read.ts";
import { keeperOf, newLockedVault, testClock, testPassphrase, type VaultForTest } from "../support/vault.ts";

const opened = async ({ folder }: VaultForTest, passphrase = testPassphrase) => {
  const answer = await unlockKeyring(folder, { passphrase }, cheapPolicy);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

const slotFor = async (vault: VaultForTest, passphrase: string) => {
  const { keyring, masterKey } = await opened(vault);
  return passphraseSlot(passphrase, masterKey, keyring, { createdAt: testClock.now(), policy: cheapPolicy });
};

const file = (folder: string, name = "keyring.json") => readFileSync(join(folder, name));

describe("a new way in", () => {
  it("that does not open the written file is taken back, and the old one stays", async () => {
    const vault = await newLockedVault();
    const before = file(vault.folder);
    const slot = await slotFor(vault, "en helt annan lösenfras");
    const secret = { passphrase: otherPassphrase };
    const answer = await addSlot(vault.folder, await opened(vault), { slot, secret, policy: cheapPolicy });
    expect(answer).toEqual({ ok: false, error: { code: "notVerified" } });
    expect(file(vault.folder)).toEqual(before);
    expect(await opened(vault)).toMatchObject({ fromPrevious: false });
  });

  it("that was added before the old one went opens beside it, is told of, and the old one can be removed", async () => {
    const vault = await newLockedVault();
    const slot = await slotFor(vault, otherPassphrase);
    const secret = { passphrase: otherPassphrase };
    await addSlot(vault.folder, await opened(vault), { slot, secret, policy: cheapPolicy });
    expect((await opened(vault)).slotId).not.toBe((await opened(vault, otherPassphrase)).slotId);

    const old = (await opened(vault)).slotId;
    const keeper = keeperOf(vault.folder);
    await keeper.unlock({ passphrase: otherPassphrase });
    const keys = keysOf(keeper);
    expect(await keys.list()).toMatchObject({ ok: true, value: { hasLeftOver: true } });
    // Not the one that was just used to confirm: the other is the one that is left over.
    expect(await confirmed(keys, otherPassphrase, () => keys.remove(slot.id))).toEqual({
      ok: false,
      error: { code: "slotInUse" },
    });
    expect(await keys.remove(old)).toEqual({ ok: true, value: {} });
    expect(await keys.list()).toMatchObject({ ok: true, value: { hasLeftOver: false } });
    await keeper.close();
    await expect(opened(vault)).rejects.toThrow("wrongPassphrase");
  });
});

describe("a secret that was shown", () => {
  it("counts no longer when the vault was closed in between, as by a restore", async () => {
    const vault = await newLockedVault();
    await vault.keeper.unlock({ passphrase: testPassphrase });
    const keys = keysOf(vault.keeper);
    await keys.confirm({ passphrase: testPassphrase });
    await vault.keeper.close();
    await vault.keeper.unlock({ passphrase: testPassphrase });
    expect(await keys.changePassphrase(otherPassphrase)).toEqual({ ok: false, error: { code: "notConfirmed" } });
    const change = () => keys.changePassphrase(otherPassphrase);
    expect(await confirmed(keys, testPassphrase, change)).toEqual({ ok: true, value: {} });
  });
});

describe("a keyring whose last copy still opens with what was removed", () => {
  it("is settled at the next unlock", async () => {
    const vault = await newLockedVault();
    const slot = await slotFor(vault, otherPassphrase);
    const secret = { passphrase: otherPassphrase };
    const unlocked = await opened(vault);
    const extended = await addSlot(vault.folder, unlocked, { slot, secret, policy: cheapPolicy });
    if (!extended.ok) throw new Error(extended.error.code);
    // Ended after the first of the two writes: the copy still has the old slot.
    const reduced = { ...extended.value, slots: extended.value.slots.filter(({ id }) => id !== unlocked.slotId) };
    await writeKeyring(vault.folder, reduced, unlocked.subkeys.keyringMac);
    expect(file(vault.folder, "keyring.json.prev").toString()).toContain(unlocked.slotId);
    const keeper = keeperOf(vault.folder);
    expect(await keeper.unlock({ passphrase: otherPassphrase })).toMatchObject({ ok: true });
    expect(file(vault.folder, "keyring.json.prev")).toEqual(file(vault.folder));
    expect(file(vault.folder, "keyring.json.prev").toString()).not.toContain(unlocked.slotId);
  });
});
