// What is asked again is compiled once. See: [Note: Kept statements]. What that could spoil, with both libraries.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { databaseKey } from "../../electron/database/driver.ts";
import { createKeptStatements, mayBeKept } from "../../electron/database/kept-statements.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";

describe.each(drivers)("A statement that is asked again ($name)", (driver) => {
  const openNotes = async () => {
    const connection = await driver.open(join(temporaryFolder(), "a.sqlite"), databaseKey(randomBytes(32)), "create");
    onTestFinished(() => connection.close().catch(() => undefined));
    await connection.exec("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT UNIQUE) STRICT");
    return connection;
  };
  const insert = "INSERT INTO note(text) VALUES (?)";

  it("has the values of this time, not of the last", async () => {
    const connection = await openNotes();
    for (const text of ["a", "b", null]) await connection.run(insert, [text]);
    const found = [];
    for (const id of [1, 2, 3]) found.push(...(await connection.all("SELECT text FROM note WHERE id = ?", [id])));
    expect(found).toEqual([{ text: "a" }, { text: "b" }, { text: null }]);
  });

  it("sees the columns that the table has got since", async () => {
    const connection = await openNotes();
    await connection.run(insert, ["a"]);
    expect(await connection.all("SELECT * FROM note")).toEqual([{ id: 1, text: "a" }]);
    await connection.exec("ALTER TABLE note ADD COLUMN more TEXT");
    expect(await connection.all("SELECT * FROM note")).toEqual([{ id: 1, text: "a", more: null }]);
  });

  it("works again after it has failed, and keeps no transaction open by having done so", async () => {
    const connection = await openNotes();
    await connection.run(insert, ["a"]);
    await connection.exec("BEGIN");
    await expect(connection.run(insert, ["a"])).rejects.toThrow("UNIQUE constraint failed: note.text");
    await connection.run(insert, ["b"]);
    await connection.exec("COMMIT");
    await connection.exec("VACUUM");
    expect(await connection.all("SELECT text FROM note ORDER BY id")).toEqual([{ text: "a" }, { text: "b" }]);
  });

  it("is refused while the file is read-only, and not afterwards", async () => {
    const connection = await openNotes();
    await connection.run(insert, ["a"]);
    await connection.exec("PRAGMA query_only = ON");
    await expect(connection.run(insert, ["b"])).rejects.toMatchObject({ code: "readOnly" });
    await connection.exec("PRAGMA query_only = OFF");
    expect(await connection.run(insert, ["c"])).toEqual({ changes: 1, lastInsertRowid: 2 });
  });

  it("comes in the order in which it was asked for, waited for or not", async () => {
    const connection = await openNotes();
    const count = "SELECT count(*) AS count FROM note";
    expect(await connection.all(count)).toEqual([{ count: 0 }]);
    const numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)";
    const long = connection.all(`${numbers} SELECT sum(i) FROM n`);
    const filled = connection.exec("INSERT INTO note(text) VALUES ('a')");
    const counted = connection.all(count);
    await Promise.all([long, filled]);
    expect(await counted).toEqual([{ count: 1 }]);
  });

  it("does not hinder closing, after which nothing is answered", async () => {
    const connection = await openNotes();
    await connection.run(insert, ["a"]);
    await connection.all("SELECT * FROM note");
    await connection.close();
    await expect(connection.all("SELECT * FROM note")).rejects.toMatchObject({ code: "other" });
  });

  it("may be one of more than are kept", async () => {
    const connection = await openNotes();
    for (let round = 0; round < 2; round += 1) {
      for (let number = 0; number < 250; number += 1) {
        expect(await connection.all(`SELECT ${number} AS number`)).toEqual([{ number }]);
      }
    }
  });
});

describe("Of compiled statements", () => {
  it("the newest are kept, and the one that has waited longest is dropped first", () => {
    const dropped: number[] = [];
    const kept = createKeptStatements<number>((statement) => dropped.push(statement));
    for (let number = 0; number < 200; number += 1) kept.keep(`SELECT ${number}`, number);
    kept.keep("SELECT 0", 0);
    kept.keep("SELECT 200", 200);
    expect(dropped).toEqual([1]);
    expect(kept.find("SELECT 1")).toBeUndefined();
    expect(kept.find("SELECT 0")).toBe(0);
    kept.dropAll();
    expect(dropped).toHaveLength(201);
    expect(kept.find("SELECT 0")).toBeUndefined();
  });

  it("none is kept that could stand at a row, says something of the file, or holds bytes", () => {
    expect(mayBeKept("all", "DELETE FROM touched RETURNING name", [])).toBe(true);
    expect(mayBeKept("run", "DELETE FROM note\n  WHERE id = ? RETURNING id", [1])).toBe(false);
    expect(mayBeKept("run", "SELECT * FROM note", [])).toBe(false);
    expect(mayBeKept("run", insertText, ["a"])).toBe(true);
    expect(mayBeKept("run", insertText, [new Uint8Array(1)])).toBe(false);
    for (const other of ["PRAGMA user_version", "ATTACH ? AS copy KEY ?", "CREATE TABLE a(b)", "VACUUM INTO ?"]) {
      expect(mayBeKept("all", other, [])).toBe(false);
    }
  });
});

const insertText = "INSERT INTO note(text) VALUES (?)";
