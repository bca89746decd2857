// The weekly check: what it looks at, that each kind of fault is found and named, and that nobody waits for it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import type { Migration } from "../../electron/database/migrate.ts";
import { pageSize } from "../../electron/database/page-check.ts";
import { runInSession } from "../../electron/database/session.ts";
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { createVaultChecks, isDue } from "../../electron/vault/vault-checks.ts";
import type { OpenedVault } from "../../electron/vault/opened-vault.ts";
import { ok } from "../../shared/result.ts";
import { drivers } from "../support/drivers.ts";
import { flipped, keeperOf, newVault, testClock, testPassphrase } from "../support/vault.ts";
import { databaseFile } from "../support/vault-files.ts";

const tables: Migration = {
  name: "tables",
  up: async (db) => {
    for (const statement of [
      "CREATE TABLE note(note_id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT",
      "CREATE TABLE tag(note_id TEXT NOT NULL REFERENCES note(note_id), name TEXT NOT NULL, PRIMARY KEY (note_id, name)) STRICT, WITHOUT ROWID",
      "CREATE TABLE attachment(attachment_id TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT",
      "CREATE TABLE attachment_chunk(attachment_id TEXT NOT NULL, position INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (attachment_id, position)) STRICT",
    ]) {
      await sql.raw(statement).execute(db);
    }
  },
};
const migrations = [tables];
const sha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

const start = async (driver: Driver) => {
  const { keeper, folder } = await newVault({ driver, migrations });
  const opened = (): OpenedVault => {
    const vault = keeper.opened();
    if (vault === undefined) throw new Error("the vault is open");
    return vault;
  };
  /** A command as the gate runs it: the change and its line in one transaction. */
  const command = (statement: string) =>
    runInSession(opened().database, "command", async ({ write }) => {
      await sql.raw(statement).execute(write);
      return ok(await opened().audit(write, { action: "test.act" }));
    });
  await command("INSERT INTO note VALUES ('n1', 'ett'), ('n2', 'två')");
  await command("INSERT INTO tag VALUES ('n1', 'a'), ('n1', 'b')");
  await command(`INSERT INTO attachment VALUES ('a1', '${sha256OfAbc}')`);
  await command("INSERT INTO attachment_chunk VALUES ('a1', 0, x'61'), ('a1', 1, x'6263')");
  const checks = createVaultChecks({ keeper, clock: testClock, log: () => undefined });
  const faults = async () => {
    const answer = await checks.now();
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value.faults;
  };
  return {
    keeper,
    folder,
    opened,
    command,
    checks,
    faults,
    raw: (text: string) => opened().database.connection.exec(text),
  };
};

const contentOf = async (keeper: Keeper) => {
  const vault = keeper.opened();
  if (vault === undefined) throw new Error("the vault is open");
  const { connection } = vault.database;
  return Promise.all(["note", "tag", "attachment"].map((table) => connection.all(`SELECT * FROM ${table}`)));
};

for (const driver of drivers) {
  describe(`The check of the vault with ${driver.name}`, () => {
    it("finds nothing in a whole one, counts what it looked at, and the log and the state keep it", async () => {
      const { checks, command, opened } = await start(driver);
      await command("UPDATE note SET text = 'tre' WHERE note_id = 'n1'");
      await command("DELETE FROM note WHERE note_id = 'n2'");
      const answer = await checks.now();
      expect(answer).toMatchObject({ ok: true, value: { lines: 7, rows: 5, faults: [], at: testClock.now() } });
      expect(await checks.state()).toMatchObject({ value: { last: { lines: 7, rows: 5 }, progress: null, kept: [] } });
      const lines = await opened().database.connection.all("SELECT action FROM audit ORDER BY seq DESC LIMIT 1");
      expect(lines).toEqual([{ action: "vault.check" }]);
    });

    it.each([
      ["a row changed behind the log", "UPDATE note SET text = 'fyra' WHERE note_id = 'n1'", "rows"],
      ["a row added behind the log", "INSERT INTO tag VALUES ('n1', 'c')", "rows"],
      ["a row taken away behind the log", "DELETE FROM tag WHERE name = 'a'", "rows"],
      ["a reference to nothing", "PRAGMA foreign_keys = OFF; INSERT INTO tag VALUES ('gone', 'a')", "references"],
      ["another line in the log", "DROP TRIGGER audit_update; UPDATE audit SET action = 'x' WHERE seq = 2", "chain"],
      ["a gap in the log", "DROP TRIGGER audit_delete; DELETE FROM audit WHERE seq = 2", "chain"],
      [
        "a piece of an attachment changed",
        "UPDATE attachment_chunk SET bytes = x'62' WHERE position = 0",
        "attachments",
      ],
      ["a piece of an attachment gone", "DELETE FROM attachment_chunk WHERE position = 1", "attachments"],
    ])("finds %s", async (_, statement, fault) => {
      const { raw, faults } = await start(driver);
      expect(await faults()).toEqual([]);
      await raw(statement);
      expect(await faults()).toContain(fault);
    });

    it("finds a flip in a page, though the file is open and its pages are in memory", async () => {
      const { folder, faults } = await start(driver);
      const path = databaseFile(folder, 1);
      writeFileSync(path, flipped(readFileSync(path), 2 * pageSize + 100));
      expect(await faults()).toContain("pages");
    });

    it("finds every single page from an earlier copy that would change a row", async () => {
      const { keeper, folder, command } = await start(driver);
      await command(`UPDATE note SET text = '${"a".repeat(900)}' WHERE note_id = 'n1'`);
      await keeper.close();
      const path = databaseFile(folder, 1);
      const older = readFileSync(path);
      const secret = { passphrase: testPassphrase };
      const later = keeperOf(folder, { driver, migrations });
      await later.unlock(secret);
      const vault = later.opened();
      if (vault === undefined) throw new Error("the vault is open");
      await runInSession(vault.database, "command", async ({ write }) => {
        await sql.raw(`UPDATE note SET text = '${"b".repeat(900)}' WHERE note_id = 'n1'`).execute(write);
        return ok(await vault.audit(write, { action: "test.act" }));
      });
      const content = await contentOf(later);
      await later.close();
      const newer = readFileSync(path);
      const heads = ["head.A", "head.B"].map((name) => [name, readFileSync(join(folder, name))] as const);
      const tried: string[] = [];
      for (let at = 0; at < older.length; at += pageSize) {
        const page = older.subarray(at, at + pageSize);
        if (page.equals(newer.subarray(at, at + pageSize))) continue;
        const mixed = Buffer.from(newer);
        page.copy(mixed, at);
        writeFileSync(path, mixed);
        for (const [name, bytes] of heads) writeFileSync(join(folder, name), bytes);
        const reopened = keeperOf(folder, { driver, migrations });
        const opened = await reopened.unlock(secret);
        if (!opened.ok || opened.value.missingChanges > 0) {
          tried.push("at opening");
        } else {
          const found = await createVaultChecks({ keeper: reopened, clock: testClock, log: () => undefined }).now();
          const isFound = found.ok && found.value.faults.length > 0;
          // A page that holds no row, as the first one, changes nothing when it is put back.
          if (!isFound) expect([at / pageSize, await contentOf(reopened)]).toEqual([at / pageSize, content]);
          tried.push(isFound ? "by the check" : "harmless");
        }
        await reopened.close();
        writeFileSync(path, newer);
      }
      expect(tried).toContain("by the check");
    });

    it("lets whoever saves in between its slices", async () => {
      const { checks, command } = await start(driver);
      for (let row = 0; row < 400; row += 1) await command(`INSERT INTO note VALUES ('x${String(row)}', 'x')`);
      const order: string[] = [];
      const checking = checks.now().then(() => order.push("checked"));
      for (let save = 0; save < 5; save += 1) {
        await command(`UPDATE note SET text = 'y${String(save)}' WHERE note_id = 'x${String(save)}'`);
        order.push("saved");
      }
      await checking;
      expect(order.filter((_, index) => index < order.indexOf("checked"))).toHaveLength(5);
    });

    it("is one at a time, and none while the vault is locked", async () => {
      const { checks, keeper } = await start(driver);
      const [first, second] = await Promise.all([checks.now(), checks.now()]);
      expect(first).toBe(second);
      await keeper.close();
      expect(await checks.now()).toEqual({ ok: false, error: { code: "vaultClosed" } });
      expect(await checks.state()).toEqual({ ok: false, error: { code: "vaultClosed" } });
    });
  });
}

describe("A check", () => {
  const last = { at: "2026-11-20T08:00:00.000Z", pages: 1, lines: 1, rows: 1, faults: [] };

  it("is due when there has been none, after a week, and when the last one lies ahead of the clock", () => {
    expect(isDue(undefined, "2026-11-20T08:00:00.000Z")).toBe(true);
    expect(isDue(last, "2026-11-27T07:59:59.999Z")).toBe(false);
    expect(isDue(last, "2026-11-27T08:00:00.000Z")).toBe(true);
    expect(isDue(last, "2020-01-01T08:00:00.000Z")).toBe(true);
  });
});
