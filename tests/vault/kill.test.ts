// Processes ended in the middle (SIGKILL): there is no vault or a whole one, and a backup is whole or not there.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { openBackup } from "../../electron/vault/backup-read.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { otherPassphrase } from "../support/keys-read.ts";
import { temporaryFolder } from "../support/folder.ts";
import { backupsOf, keeperOf, newLockedVault, newVault, testPassphrase } from "../support/vault.ts";

const runs = 20;
const script = join(import.meta.dirname, "killed-process.ts");

/** Lets the process begin its task and ends it at a random moment within `longest` milliseconds. */
const killWithin = async (longest: number, task: string, folder: string): Promise<void> => {
  const child: ChildProcess = spawn(process.execPath, [script, task, folder, testPassphrase], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("the process has an output");
  const ended = once(child, "exit");
  await once(createInterface(child.stdout), "line");
  await setTimeout(Math.random() * longest);
  child.kill("SIGKILL");
  await ended;
};

describe("a process that is killed", () => {
  it(`while it makes a vault leaves none or a whole one (${runs} kills)`, async () => {
    const states = { none: 0, whole: 0 };
    for (let run = 0; run < runs; run += 1) {
      const folder = join(temporaryFolder(), "vault");
      await killWithin(30, "create", folder);
      const keeper = keeperOf(folder);
      const { state } = await keeper.status();
      if (state === "none") {
        states.none += 1;
        await newVault({ folder });
        expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      } else {
        states.whole += 1;
        expect(await keeper.unlock({ passphrase: testPassphrase })).toMatchObject({ ok: true });
      }
    }
    expect(states.none + states.whole).toBe(runs);
  });

  it(`while it changes the keys leaves a vault that the old or the new opens (${runs} kills)`, async () => {
    const { folder } = await newLockedVault();
    const opened = { old: 0, new: 0 };
    for (let run = 0; run < runs; run += 1) {
      await killWithin(500, "keys", folder);
      const keeper = keeperOf(folder);
      const old = await keeper.unlock({ passphrase: testPassphrase });
      if (!old.ok) {
        expect(await keeper.unlock({ passphrase: otherPassphrase })).toEqual({
          ok: true,
          value: { missingChanges: 0 },
        });
      } else expect(old.value).toEqual({ missingChanges: 0 });
      opened[old.ok ? "old" : "new"] += 1;
      const vault = keeper.opened();
      if (vault === undefined) throw new Error("is open");
      expect(await verifyAudit(vault.database.kysely, vault.keyring.subkeys)).toMatchObject({ ok: true });
      await keeper.close();
    }
    expect(opened.old + opened.new).toBe(runs);
  });

  it(`while it makes backups leaves whole ones only (${runs} kills)`, async () => {
    const { folder } = await newLockedVault();
    for (let run = 0; run < runs; run += 1) await killWithin(60, "backup", folder);
    const backups = join(folder, "backups");
    for (const name of readdirSync(backups).filter((found) => found.endsWith(".svbk"))) {
      const read = await openBackup(join(backups, name), { passphrase: testPassphrase }, { policy: cheapPolicy });
      expect(read.ok).toBe(true);
    }
    const keeper = keeperOf(folder);
    expect(await keeper.unlock({ passphrase: testPassphrase })).toMatchObject({ ok: true });
    expect(await backupsOf(keeper).now()).toMatchObject({ ok: true });
    const leftovers = [...readdirSync(folder), ...readdirSync(backups)].filter((name) => name.endsWith(".tmp"));
    expect(leftovers).toEqual([]);
  });
});
