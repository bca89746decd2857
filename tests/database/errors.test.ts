// Errors of both libraries become ours code by code (vault.md 3.4), and nothing of what they say from below is kept.
import { randomBytes } from "node:crypto";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { databaseKey, type Connection } from "../../electron/database/driver.ts";
import { DatabaseError, type DatabaseErrorCode, toDatabaseError, withKey } from "../../electron/database/errors.ts";
import { openDatabase } from "../../electron/database/open.ts";
import { createBase } from "../../electron/database/base.ts";
import { pageSize } from "../../electron/database/page-check.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { smallDisk } from "../support/small-disk.ts";
import { flipped } from "../support/vault.ts";

/** As each library spells them: the number by its name, extended codes by theirs. */
const byCode: readonly (readonly [number, string, DatabaseErrorCode])[] = [
  [1, "SQLITE_ERROR", "other"],
  [5, "SQLITE_BUSY", "busy"],
  [6, "SQLITE_LOCKED", "busy"],
  [7, "SQLITE_NOMEM", "other"],
  [8, "SQLITE_READONLY", "readOnly"],
  [10, "SQLITE_IOERR", "ioError"],
  [11, "SQLITE_CORRUPT", "damaged"],
  [13, "SQLITE_FULL", "diskFull"],
  [14, "SQLITE_CANTOPEN", "cannotOpen"],
  [19, "SQLITE_CONSTRAINT", "constraint"],
  [26, "SQLITE_NOTADB", "notADatabase"],
  [261, "SQLITE_BUSY_RECOVERY", "busy"],
  [517, "SQLITE_BUSY_SNAPSHOT", "busy"],
  [264, "SQLITE_READONLY_RECOVERY", "readOnly"],
  [776, "SQLITE_READONLY_ROLLBACK", "readOnly"],
  [1032, "SQLITE_READONLY_DBMOVED", "readOnly"],
  [266, "SQLITE_IOERR_READ", "ioError"],
  [522, "SQLITE_IOERR_SHORT_READ", "ioError"],
  [1034, "SQLITE_IOERR_FSYNC", "ioError"],
  [3338, "SQLITE_IOERR_ACCESS", "ioError"],
  [267, "SQLITE_CORRUPT_VTAB", "damaged"],
  [779, "SQLITE_CORRUPT_INDEX", "damaged"],
  [270, "SQLITE_CANTOPEN_NOTEMPDIR", "cannotOpen"],
  [526, "SQLITE_CANTOPEN_ISDIR", "cannotOpen"],
  [2067, "SQLITE_CONSTRAINT_UNIQUE", "constraint"],
];

describe("An error from below", () => {
  it.each(byCode)("%i (%s) is %s", (_, code, expected) => {
    const secret = `x'${"ab".repeat(32)}' /home/exempel/vault Påhittad Person`;
    const cause = Object.assign(new Error(`${code}: ${secret}`), { code, errno: 1 });
    const error = toDatabaseError(cause);
    expect(error.code).toBe(expected);
    expect(`${error.message} ${error.stack ?? ""} ${JSON.stringify(error)}`).not.toContain("abab");
    expect(error.message).not.toMatch(/Påhittad|exempel/);
    expect(error.cause).toBeUndefined();
  });

  it("without any code of its own is other, and under a key says only that it was about the key", async () => {
    for (const cause of [undefined, null, "SQLITE_BUSY", 5, {}, { code: 5 }]) {
      expect(toDatabaseError(cause).code).toBe("other");
    }
    await expect(withKey(() => Promise.reject(new Error("SQLITE_ERROR: x'00'")))).rejects.toMatchObject({
      code: "key",
    });
  });
});

for (const driver of drivers) {
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => "ok",
      (cause: unknown) => (cause instanceof DatabaseError ? cause.code : "not ours"),
    );
  const key = databaseKey(randomBytes(32));
  const write = async (path: string): Promise<void> => {
    const connection = await driver.open(path, key, "create");
    await createBase(connection, { dbId: "d", createdAt: "2026-11-27T08:00:00.000Z" });
    await connection.exec("CREATE TABLE t(text TEXT NOT NULL UNIQUE) STRICT; INSERT INTO t VALUES ('a'), ('b')");
    await connection.exec(
      "INSERT INTO t SELECT hex(randomblob(400)) FROM (VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9))",
    );
    await connection.close();
  };
  const read = async (path: string, with_ = key): Promise<unknown> => {
    const connection = await driver.open(path, with_, "read");
    try {
      return await connection.all("SELECT * FROM t");
    } finally {
      await connection.close();
    }
  };
  const opening = async (path: string) => {
    const opened = await openDatabase(driver, path, key, { dbId: "d", newestVersion: 0 });
    if (!opened.ok) return opened.error.code;
    await opened.value.close();
    return "ok";
  };
  const written = async () => {
    const path = join(temporaryFolder(), "a.sqlite");
    await write(path);
    return path;
  };

  describe(`What ${driver.name} really answers`, () => {
    it("1 on a plain read is a suspect page: at opening that is a damaged database", async () => {
      const path = await written();
      const whole = readFileSync(path);
      const codes = new Set<string>();
      for (let page = 1; page < whole.length / pageSize; page += 1) {
        writeFileSync(path, flipped(whole, page * pageSize + 200));
        codes.add(await codeOf(read(path)));
        expect([page, await opening(path)]).toEqual([page, "databaseDamaged"]);
      }
      // A page that the read does not touch is met by the check at opening all the same.
      expect([...codes].filter((code) => !["ok", "other", "damaged"].includes(code))).toEqual([]);
      expect(codes.size).toBeGreaterThan(1);
    });

    it("26 for a wrong key, a damaged first page and a file that is no database", async () => {
      const path = await written();
      expect(await codeOf(read(path, databaseKey(randomBytes(32))))).toBe("notADatabase");
      writeFileSync(path, flipped(readFileSync(path), 100));
      expect(await codeOf(read(path))).toBe("notADatabase");
      writeFileSync(path, Buffer.alloc(pageSize, "text "));
      expect([await codeOf(read(path)), await opening(path)]).toEqual(["notADatabase", "databaseDamaged"]);
    });

    it("a file cut by whole pages does not open", async () => {
      const path = await written();
      truncateSync(path, readFileSync(path).length - pageSize);
      expect(await opening(path)).toBe("databaseDamaged");
    });

    it("14 for a file or folder that is not there, and never a new file", async () => {
      const path = join(temporaryFolder(), "none", "a.sqlite");
      expect(await codeOf(driver.open(path, key, "write"))).toBe("cannotOpen");
      expect(await opening(path)).toBe("databaseMissing");
    });

    it("5 while somebody else writes", async () => {
      const path = await written();
      const first = await driver.open(path, key, "write");
      await first.exec("BEGIN EXCLUSIVE");
      const second = await driver.open(path, key, "write");
      await second.exec("PRAGMA busy_timeout = 1");
      expect(await codeOf(second.all("SELECT * FROM t"))).toBe("busy");
      await first.exec("ROLLBACK");
      await first.close();
      await second.close();
    });

    it("8 for a write to what was opened for reading, or under query_only", async () => {
      const path = await written();
      const insert = (connection: Connection) => codeOf(connection.run("INSERT INTO t VALUES ('c')"));
      const reading = await driver.open(path, key, "read");
      expect(await insert(reading)).toBe("readOnly");
      await reading.close();
      const writing = await driver.open(path, key, "write");
      await writing.exec("PRAGMA query_only = ON");
      expect(await insert(writing)).toBe("readOnly");
      await writing.close();
    });

    it("13 on a full disk, after which what was saved is there and saving works again when there is room", async () => {
      const disk = smallDisk("100k");
      if (disk === undefined) return;
      const path = join(disk.folder, "a.sqlite");
      await write(path);
      const connection = await driver.open(path, key, "write");
      expect(await codeOf(connection.run("INSERT INTO t VALUES (?)", ["x".repeat(200_000)]))).toBe("diskFull");
      expect(await connection.all("SELECT count(*) AS n FROM t")).toEqual([{ n: 11 }]);
      disk.change("size=4m");
      expect(await codeOf(connection.run("INSERT INTO t VALUES (?)", ["x".repeat(200_000)]))).toBe("ok");
      await connection.close();
    });

    it("19 names the table and column and never the value", async () => {
      const path = await written();
      const connection = await driver.open(path, key, "write");
      const error = await connection.run("INSERT INTO t VALUES (?)", ["a"]).catch((cause: unknown) => cause);
      expect(error).toMatchObject({
        code: "constraint",
        message: "database: constraint (UNIQUE constraint failed: t.text)",
      });
      await connection.close();
    });
  });
}
