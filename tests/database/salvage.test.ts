// What is saved of a table of many pages: all that can be read row by row, and soon enough to wait for.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBase } from "../../electron/database/base.ts";
import { databaseKey, type Driver } from "../../electron/database/driver.ts";
import { migrate } from "../../electron/database/migrate.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { pageSize } from "../../electron/database/page-check.ts";
import { openDamaged, salvageTables } from "../../electron/database/salvage.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { flipped } from "../support/vault.ts";

const key = databaseKey(new Uint8Array(32).fill(7));
const total = 2000;

const newFile = async (driver: Driver) => {
  const path = join(temporaryFolder(), "db.sqlite");
  const connection = await driver.open(path, key, "create");
  await connection.exec("PRAGMA synchronous = OFF");
  await createBase(connection, { dbId: "d", createdAt: "2026-11-27T08:00:00.000Z" });
  await migrate(connection, migrations);
  return { path, connection };
};

/** A table of some hundred pages behind the others. */
const filled = async (driver: Driver) => {
  const { path, connection } = await newFile(driver);
  const firstPage = readFileSync(path).length / pageSize;
  await connection.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${total})
    INSERT INTO group_matter(group_matter_id, number, title, begun_on, about, outcome, version)
    SELECT printf('%08d', i), i, 'Exempel', '2026-01-01', printf('%.*c', 200, 'x'), '', 1 FROM n`);
  await connection.close();
  return { path, firstPage, bytes: readFileSync(path) };
};

const damagedFile = (driver: Driver, path: string) => {
  let opened = 0;
  const counting: Driver = {
    ...driver,
    open: (...words) => {
      opened += 1;
      return driver.open(...words);
    },
  };
  return { open: () => openDamaged(counting, path, key), opened: () => opened };
};

/** Which rows can be read, asked for one by one. */
const readable = async (driver: Driver, path: string): Promise<number> => {
  const file = await damagedFile(driver, path).open();
  let count = 0;
  for (let rowid = 1; rowid <= total; rowid += 1) {
    const rows = await file.all("SELECT * FROM group_matter WHERE rowid = ?", [rowid]).catch(() => []);
    count += rows.length;
  }
  await file.close();
  return count;
};

const damagedAt = (bytes: Buffer, pages: readonly number[]): Buffer =>
  pages.reduce((damaged, page) => flipped(damaged, page * pageSize + 900), bytes);

/** The page that the table's last row is on, counted from 0. */
const lastLeaf = async (driver: Driver, path: string, bytes: Buffer): Promise<number> => {
  for (let page = bytes.length / pageSize - 1; page > 0; page -= 1) {
    writeFileSync(path, damagedAt(bytes, [page]));
    const file = await damagedFile(driver, path).open();
    const isRead = await file.all("SELECT * FROM group_matter WHERE rowid = ?", [total]).then(
      () => true,
      () => false,
    );
    await file.close();
    if (!isRead) return page;
  }
  throw new Error("no page holds the last row");
};

describe.each(drivers)("What is saved of a damaged table ($name)", (driver) => {
  it.each(["every seventh page", "every seventh page and the last"])("is all that can be read: %s", async (which) => {
    const { path, firstPage, bytes } = await filled(driver);
    const last = which.endsWith("last") ? [await lastLeaf(driver, path, bytes)] : [];
    const pages = Array.from({ length: bytes.length / pageSize - firstPage }, (_, index) => firstPage + index);
    const damaged = new Set([...pages.filter((page) => page % 7 === 0), ...last]);
    writeFileSync(path, damagedAt(bytes, [...damaged]));
    const expected = await readable(driver, path);
    expect(expected).toBeGreaterThan(total / 2);
    const { open, opened } = damagedFile(driver, path);
    const source = await open();
    const target = await newFile(driver);
    await target.connection.exec("PRAGMA foreign_keys = OFF");
    const saved = await salvageTables(source, target.connection);
    await source.close();
    await target.connection.close();
    expect(saved.find(({ table }) => table === "group_matter")).toEqual({
      table: "group_matter",
      rows: expected,
      incomplete: true,
    });
    // A query that fails costs a connection: of a table whose rows lie on one page each, none does.
    expect(opened()).toBe(1);
  });

  it("lacks of a long text that goes on over a damaged page that row alone", async () => {
    const { path, connection } = await newFile(driver);
    const long = "y".repeat(3 * pageSize);
    for (let number = 1; number <= 60; number += 1) {
      await connection.run(
        "INSERT INTO group_matter(group_matter_id, number, title, begun_on, about, outcome, version) VALUES (?, ?, 'Exempel', '2026-01-01', ?, '', 1)",
        [String(number), number, number % 3 === 0 ? long : "kort"],
      );
      // A table without rowids.
      await connection.run("INSERT INTO draft(record, field, text, saved_at) VALUES ('r', ?, ?, '2026-01-01')", [
        String(number),
        number % 3 === 0 ? long : "kort",
      ]);
    }
    await connection.close();
    const bytes = readFileSync(path);
    const pages = Array.from({ length: 60 }, (_, index) => bytes.length / pageSize - 1 - index);
    writeFileSync(
      path,
      damagedAt(
        bytes,
        pages.filter((page) => page % 7 === 0),
      ),
    );
    const expected = await readable(driver, path);
    expect(expected).toBeLessThan(60);
    expect(expected).toBeGreaterThan(40);
    const source = await damagedFile(driver, path).open();
    const target = await newFile(driver);
    await target.connection.exec("PRAGMA foreign_keys = OFF");
    const saved = await salvageTables(source, target.connection);
    const kept = await target.connection.all("SELECT DISTINCT about FROM group_matter ORDER BY about");
    const drafts = await target.connection.all("SELECT text, count(*) AS n FROM draft GROUP BY text ORDER BY text");
    await source.close();
    await target.connection.close();
    expect(saved.find(({ table }) => table === "group_matter")).toMatchObject({ rows: expected, incomplete: true });
    // Never a text with zeros for what could not be read.
    expect(kept).toEqual([{ about: "kort" }, { about: long }]);
    expect(drafts.map(({ text }) => text)).toEqual(["kort", long]);
    expect(saved.find(({ table }) => table === "draft")).toMatchObject({ incomplete: true });
  });
});
