import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { databaseKey } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { migrate, type Migration, versionOf } from "../../electron/database/migrate.ts";
import { configure } from "../../electron/database/open.ts";
import { temporaryFolder } from "../support/folder.ts";

const statements = (name: string, ...lines: readonly string[]): Migration => ({
  name,
  up: async (db) => {
    for (const line of lines) await sql.raw(line).execute(db);
  },
});

const parents = statements(
  "0001-parents",
  "CREATE TABLE parent(id INTEGER PRIMARY KEY) STRICT",
  "CREATE TABLE child(parent_id INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE) STRICT",
  "INSERT INTO parent VALUES (1)",
  "INSERT INTO child VALUES (1), (1)",
);
const rebuilt = statements(
  "0002-rebuilt",
  "CREATE TABLE parent_new(id INTEGER PRIMARY KEY, name TEXT) STRICT",
  "INSERT INTO parent_new(id) SELECT id FROM parent",
  "DROP TABLE parent",
  "ALTER TABLE parent_new RENAME TO parent",
);
const broken = statements("0002-broken", "CREATE TABLE extra(id INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)");
const orphaning = statements("0002-orphaning", "DELETE FROM parent");

const newFile = async () => {
  const driver = await loadDriver();
  const connection = await driver.open(join(temporaryFolder(), "a.sqlite"), databaseKey(randomBytes(32)), "create");
  await configure(connection);
  await migrate(connection, [parents]);
  const count = async (from: string) => Number((await connection.all(`SELECT count(*) AS n FROM ${from}`))[0]?.["n"]);
  const keysAreOn = async () => (await connection.all("PRAGMA foreign_keys"))[0]?.["foreign_keys"] === 1;
  return { connection, count, keysAreOn };
};

describe("a migration", () => {
  it("rebuilds a table without emptying its children", async () => {
    const { connection, count, keysAreOn } = await newFile();
    expect(await migrate(connection, [parents, rebuilt])).toEqual({ ok: true, value: { from: 1, to: 2 } });
    expect([await count("parent"), await count("child"), await versionOf(connection)]).toEqual([1, 2, 2]);
    expect(await keysAreOn()).toBe(true);
  });

  it("that fails half-way leaves nothing behind", async () => {
    const { connection, count, keysAreOn } = await newFile();
    await expect(migrate(connection, [parents, broken])).rejects.toThrow("no such table: nowhere");
    expect([await count("sqlite_schema WHERE name = 'extra'"), await versionOf(connection)]).toEqual([0, 1]);
    expect(await keysAreOn()).toBe(true);
  });

  it("that leaves a row without its parent is undone", async () => {
    const { connection, count } = await newFile();
    await expect(migrate(connection, [parents, orphaning])).rejects.toThrow("foreign_key_check");
    expect([await count("parent"), await versionOf(connection)]).toEqual([1, 1]);
  });

  it("is not run twice, and a file from a newer version is left alone", async () => {
    const { connection } = await newFile();
    expect(await migrate(connection, [parents])).toEqual({ ok: true, value: { from: 1, to: 1 } });
    expect(await migrate(connection, [])).toEqual({ ok: false, error: { code: "newerVersion" } });
  });
});
