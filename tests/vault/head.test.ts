// The head anchor (vault.md 3.4): what it says of a database that is ahead of it, behind it, another one or its own.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { auditEnd } from "../../electron/database/audit.ts";
import { runInSession } from "../../electron/database/session.ts";
import { auditAlone } from "../../electron/vault/opened-vault.ts";
import { err, ok } from "../../shared/result.ts";
import { drivers } from "../support/drivers.ts";
import { keeperOf, newLockedVault, newVault, testPassphrase } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";

const Anchored = z.object({ seq: z.int() });
const heads = ["head.A", "head.B"] as const;

for (const driver of drivers) {
  const open = async (folder: string) => {
    const keeper = keeperOf(folder, { driver });
    const answer = await keeper.unlock({ passphrase: testPassphrase });
    const rows = await keeper.opened()?.database.connection.all("SELECT action, detail FROM audit ORDER BY seq");
    await keeper.close();
    return { answer, lines: (rows ?? []).map((row) => String(row["action"])) };
  };
  const read = (folder: string) => heads.map((name) => readFileSync(join(folder, name)));
  const put = (folder: string, files: readonly Buffer[]) => {
    for (const [index, name] of heads.entries()) writeFileSync(join(folder, name), files[index] ?? "");
  };
  const used = async () => {
    const { folder } = await newLockedVault({ driver });
    await open(folder);
    await open(folder);
    return folder;
  };
  const fine = { ok: true, value: { missingChanges: 0 } };

  /** How far the newest of the two says that the log had come. */
  const anchoredAt = (folder: string) =>
    Math.max(...read(folder).map((bytes) => Anchored.parse(JSON.parse(bytes.toString())).seq));

  describe(`The head anchor with ${driver.name}`, () => {
    it("stands at each line when its change is saved, and never at one that was undone", async () => {
      const { folder, keeper } = await newVault({ driver });
      const vault = keeper.opened();
      if (vault === undefined) throw new Error("the vault is not open");
      const end = async () => (await auditEnd(vault.database.kysely, vault.keyring.subkeys)).seq;
      for (const _ of heads) {
        await auditAlone(vault, { action: "test.act" });
        expect(anchoredAt(folder)).toBe(await end());
      }
      await runInSession(vault.database, "command", async ({ write }) => {
        await vault.audit(write, { action: "test.undone" });
        return err({ code: "refused" });
      });
      // What is being typed is saved without a line, so the anchor stays where it was.
      await runInSession(vault.database, "draft", () => Promise.resolve(ok(null)));
      expect(anchoredAt(folder)).toBe(await end());
    });

    it("lets a database be ahead of it, as after a crash between the two", async () => {
      const folder = await used();
      const before = read(folder);
      await open(folder);
      put(folder, before);
      expect((await open(folder)).answer).toEqual(fine);
    });

    it("tells how many changes a database is behind, once, and the log keeps it", async () => {
      const folder = await used();
      const before = readFileSync(databaseFile(folder, 1));
      await open(folder);
      await open(folder);
      writeFileSync(databaseFile(folder, 1), before);
      const first = await open(folder);
      // Unlocked and locked, twice.
      expect(first.answer).toEqual({ ok: true, value: { missingChanges: 4 } });
      expect(first.lines).toContain("vault.changesMissing");
      expect((await open(folder)).answer).toEqual(fine);
    });

    it("tells of a database that went on from an older copy, though it is as long", async () => {
      const folder = await used();
      const before = readFileSync(databaseFile(folder, 1));
      const withOther = read(folder);
      await open(folder);
      const anchored = read(folder);
      writeFileSync(databaseFile(folder, 1), before);
      put(folder, withOther);
      await open(folder);
      put(folder, anchored);
      expect((await open(folder)).answer).toEqual({ ok: true, value: { missingChanges: 1 } });
    });

    it.each([
      ["are deleted", (folder: string) => heads.forEach((name) => rmSync(join(folder, name)))],
      ["are both damaged", (folder: string) => put(folder, [Buffer.from("x"), Buffer.from("{}")])],
    ])("is missed when the files %s, once, and the log keeps it", async (_, damage) => {
      const folder = await used();
      damage(folder);
      const first = await open(folder);
      expect(first.answer).toEqual({ ok: true, value: { missingChanges: 0, anchorLost: true } });
      expect(first.lines).toContain("vault.anchorLost");
      expect((await open(folder)).answer).toEqual(fine);
    });

    it("of another vault is no anchor here", async () => {
      const folder = await used();
      put(folder, read(await used()));
      expect((await open(folder)).answer).toMatchObject({ value: { anchorLost: true } });
    });

    it("may lose one of its two files: the other speaks for at most one change less", async () => {
      const folder = await used();
      for (const name of heads) {
        rmSync(join(folder, name));
        expect((await open(folder)).answer).toEqual(fine);
      }
    });
  });
}
