// Who holds the register, when the keys or the vault become others meanwhile. See: [Note: Holder note].
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { migrations } from "../../electron/database/migrations/index.ts";
import { createHolder } from "../../electron/vault/holder.ts";
import { writeHolderNote } from "../../electron/vault/holder-note.ts";
import { newId } from "../../electron/platform/ids.ts";
import type { SecondFolder } from "../../electron/vault/second-folder.ts";
import type { AppClient } from "../../shared/contract/index.ts";
import type { RestoreSource } from "../../shared/contract/restore.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { otherPassphrase, readBack } from "../support/keys-read.ts";
import { clientOf, hostAt, must, openVaultAt } from "../support/office.ts";
import { backupsOf, keeperOf, newVault, testClock, testPassphrase } from "../support/vault.ts";

const secret = { passphrase: testPassphrase };
const Note = z.object({ keyringId: z.string(), copyId: z.string(), counter: z.number() });
const noteIn = (folder: string) =>
  Note.parse(
    JSON.parse(readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(".holder")) ?? ""), "utf8")),
  );

const changeMasterKey = async (api: AppClient) => {
  await must(api.keys.confirm(secret));
  const papers = await must(api.keys.prepareRecovery({ form: "sheet" }));
  await must(api.keys.changeMasterKey({ passphrase: otherPassphrase, groups: readBack(papers) }));
  await must(api.vault.unlock({ passphrase: otherPassphrase }));
};

describe.each(drivers)("another master key and the register ($name)", (driver) => {
  const held = async () => {
    const share = temporaryFolder();
    const folder = temporaryFolder();
    const { host, api } = await openVaultAt(folder, "2026-11-20", driver);
    await host.call("private.useSecondBackupFolder", { path: share });
    await host.call("private.checkHolder", null);
    return { share, folder, host, api };
  };

  it("writes the note anew, with the same claim, and the log tells why the backup was made", async () => {
    const { share, folder, host, api } = await held();
    const before = noteIn(share);
    await changeMasterKey(api);
    await host.call("private.checkHolder", null);
    const after = noteIn(share);
    expect(after).toEqual({ ...before, keyringId: after.keyringId });
    expect(after.keyringId).not.toBe(before.keyringId);
    await host.call("private.checkHolder", null);
    expect((await must(api.backup.state({}))).takenOverAt).toBeNull();
    await host.close();
    const keeper = keeperOf(join(folder, "vault"), { driver, migrations });
    await keeper.unlock({ passphrase: otherPassphrase });
    const rows = await keeper.opened()?.database.connection.all("SELECT detail FROM audit WHERE action = 'backup.now'");
    expect(rows?.map(({ detail }) => String(detail))).toContainEqual(expect.stringContaining('"why":"masterKey"'));
  });

  it("does not take back a register that another copy has taken over unseen", async () => {
    const { share, host, api } = await held();
    await host.call("private.backUp", null);
    const name = readdirSync(share).find((one) => one.endsWith(".svbk")) ?? "";
    const { host: other } = hostAt(temporaryFolder(), "2026-11-21", driver);
    const deputy = clientOf(other);
    await other.call("private.useRestoreFile", { path: join(share, name) });
    await must(deputy.restore.prepare({ from: { place: "chosen" }, secret }));
    await must(deputy.restore.apply({}));
    const theirs = noteIn(share);
    await changeMasterKey(api);
    await host.call("private.checkHolder", null);
    expect((await must(api.backup.state({}))).takenOverAt).not.toBeNull();
    expect(noteIn(share)).toEqual(theirs);
  });

  it("is not taken back by undoing a restore, whether the takeover has been seen or not", async () => {
    for (const seen of [false, true]) {
      const { share, host, api } = await held();
      const restoredIn = async (where: AppClient, from: RestoreSource) => {
        await must(where.restore.prepare({ from, secret }));
        await must(where.restore.apply({}));
        await must(where.vault.unlock(secret));
      };
      await host.call("private.backUp", null);
      const name = readdirSync(share).find((one) => one.endsWith(".svbk")) ?? "";
      await restoredIn(api, { place: "second", name });
      const { host: other } = hostAt(temporaryFolder(), "2026-11-21", driver);
      await other.call("private.useRestoreFile", { path: join(share, name) });
      await restoredIn(clientOf(other), { place: "chosen" });
      const theirs = noteIn(share);
      if (seen) await host.call("private.checkHolder", null);
      await must(api.restore.undo({}));
      await must(api.vault.unlock(secret));
      await host.call("private.checkHolder", null);
      expect((await must(api.backup.state({}))).takenOverAt).not.toBeNull();
      expect(noteIn(share)).toEqual(theirs);
    }
  });

  it("is not given up by an answer about a vault that has been closed since", async () => {
    const share = temporaryFolder();
    const { keeper } = await newVault({ driver, migrations });
    const backups = backupsOf(keeper, driver);
    backups.useSecondFolder(share);
    const vault = keeper.opened();
    if (vault === undefined) throw new Error("the vault is open");
    const theirs = { copyId: newId(), counter: 9 };
    await writeHolderNote(share, vault.keyring, theirs, testClock.now());
    const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
    const slow: Pick<SecondFolder, "ask"> = {
      ask: async (work) => {
        const value = await work(() => undefined);
        await answered;
        return { value };
      },
    };
    const second = { ...slow, bring: () => Promise.resolve(undefined) };
    const holder = createHolder({ keeper, backups, second, clock: testClock });
    const checking = holder.check();
    await keeper.close();
    await keeper.unlock(secret);
    await holder.opened();
    answer(undefined);
    await checking.catch(() => undefined);
    expect(holder.takenOver()).toBeUndefined();
  });
});
