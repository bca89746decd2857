// One contract for both SQLCipher libraries: whatever is written through one is read through the other.
import { randomBytes } from "node:crypto";
import { copyFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { databaseKey, type Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { DatabaseError } from "../../electron/database/errors.ts";
import { checkPages } from "../../electron/database/page-check.ts";
import { temporaryFolder } from "../support/folder.ts";

const drivers = await Promise.all([loadDriver("linux"), loadDriver("win32")]);
const newKey = () => databaseKey(randomBytes(32));
const code = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (cause: unknown) => (cause instanceof DatabaseError ? cause.code : "not ours"),
  );

const writeSample = async (driver: Driver, path: string, key = newKey()) => {
  const connection = await driver.open(path, key, "create");
  await connection.exec(
    "PRAGMA application_id = 7; PRAGMA user_version = 3;" +
      "CREATE TABLE youth(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, data BLOB, flag INTEGER) STRICT;",
  );
  await connection.run("INSERT INTO youth VALUES (?, ?, ?, ?)", [
    2 ** 40,
    "Påhittad Ö 😀",
    Buffer.from([0, 1, 255]),
    true,
  ]);
  await connection.close();
  return key;
};

const readSample = async (driver: Driver, path: string, key: ReturnType<typeof newKey>) => {
  const connection = await driver.open(path, key, "read");
  const rows = await connection.all("SELECT * FROM youth");
  const pragmas = [
    ...(await connection.all("PRAGMA application_id")),
    ...(await connection.all("PRAGMA user_version")),
    ...(await connection.all("PRAGMA integrity_check")),
  ];
  await connection.close();
  return { rows, pragmas };
};
const sample = {
  rows: [{ id: 2 ** 40, name: "Påhittad Ö 😀", data: Buffer.from([0, 1, 255]), flag: 1 }],
  pragmas: [{ application_id: 7 }, { user_version: 3 }, { integrity_check: "ok" }],
};

for (const driver of drivers) {
  const other = drivers.find((candidate) => candidate !== driver) ?? driver;

  describe(`the driver ${driver.name}`, () => {
    it(`writes a file that ${other.name} reads`, async () => {
      const path = join(temporaryFolder(), "a.sqlite");
      const key = await writeSample(driver, path);
      expect(await readSample(other, path, key)).toEqual(sample);
    });

    it("copies under a new key, which the other driver opens and the old key does not", async () => {
      const folder = temporaryFolder();
      const oldKey = await writeSample(other, join(folder, "a.sqlite"));
      const key = newKey();
      const source = await driver.open(join(folder, "a.sqlite"), oldKey, "write");
      await source.copyWithNewKey(join(folder, "b.sqlite"), key);
      await source.close();
      expect(await readSample(other, join(folder, "b.sqlite"), key)).toEqual(sample);
      expect(await code(readSample(other, join(folder, "b.sqlite"), oldKey))).toBe("notADatabase");
    });

    it("does not create a file that it was asked to open", async () => {
      const path = join(temporaryFolder(), "missing.sqlite");
      expect(await code(driver.open(path, newKey(), "write"))).toBe("cannotOpen");
      expect(() => statSync(path)).toThrow();
    });

    it("does not take a wrong key, an unencrypted file or a damaged first page for a database", async () => {
      const folder = temporaryFolder();
      const path = join(folder, "a.sqlite");
      const key = await writeSample(driver, path);
      expect(await code(readSample(driver, path, newKey()))).toBe("notADatabase");
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
      writeFileSync(join(folder, "damaged.sqlite"), bytes);
      expect(await code(readSample(driver, join(folder, "damaged.sqlite"), key))).toBe("notADatabase");
    });

    it("writes a file in which a damaged page is found by its seal alone", async () => {
      const path = join(temporaryFolder(), "a.sqlite");
      const key = await writeSample(driver, path);
      const bytes = readFileSync(path);
      expect(await checkPages(path, key)).toEqual({ pages: bytes.length / 4096, damaged: [] });
      bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
      writeFileSync(path, bytes);
      expect(await checkPages(path, key)).toEqual({ pages: bytes.length / 4096, damaged: [2] });
    });

    it("names a broken rule by table and column, never by value", async () => {
      const path = join(temporaryFolder(), "a.sqlite");
      const key = await writeSample(driver, path);
      const connection = await driver.open(path, key, "write");
      const again = connection.run("INSERT INTO youth(name) VALUES (?)", ["Påhittad Ö 😀"]);
      await expect(again).rejects.toThrow("database: constraint (UNIQUE constraint failed: youth.name)");
      await expect(connection.run("INSERT INTO youth(name) VALUES (?)", [new Date()])).rejects.toThrow("unbindable");
      await connection.close();
    });

    it("shows no key, path or library text when a copy fails", async () => {
      const folder = temporaryFolder();
      const key = await writeSample(driver, join(folder, "a.sqlite"));
      copyFileSync(join(folder, "a.sqlite"), join(folder, "taken.sqlite"));
      const connection = await driver.open(join(folder, "a.sqlite"), key, "write");
      const other = newKey();
      for (const target of [join(folder, "taken.sqlite"), join(folder, "no", "such", "folder.sqlite")]) {
        const failure: unknown = await connection.copyWithNewKey(target, other).catch((cause: unknown) => cause);
        if (!(failure instanceof DatabaseError)) throw new Error("the copy should have failed");
        const shown = `${String(failure)} ${failure.stack ?? ""}`;
        for (const secret of [key, other, folder]) expect(shown).not.toContain(secret);
      }
      await connection.close();
    });
  });
}
