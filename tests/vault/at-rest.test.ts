// What lies on the disk, seen without our drivers: node:crypto and the published format of SQLCipher 4 only.
import { createDecipheriv, createHmac, hkdfSync, pbkdf2Sync } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Migration } from "../../electron/database/migrate.ts";
import { backupsOf, newVault } from "../support/vault.ts";

const marker = "Påhittad Markörsson";
const marked: Migration = {
  name: "marked",
  up: async (db) => {
    await sql`CREATE TABLE markorsson(text TEXT NOT NULL) STRICT`.execute(db);
    for (let row = 0; row < 200; row += 1) await sql`INSERT INTO markorsson VALUES (${marker})`.execute(db);
  },
};

const vaultWithMarker = async () => {
  const { folder, keeper } = await newVault({ migrations: [marked] });
  await backupsOf(keeper).now();
  const keyring = keeper.opened()?.keyring;
  await keeper.close();
  if (keyring === undefined) throw new Error("the vault was open");
  return { folder, masterKey: keyring.masterKey, salt: keyring.keyring.generations[0]?.salt ?? "" };
};

const pageSize = 4096;
/** 16 bytes of initialisation vector and 64 of HMAC-SHA512 at the end of each page. */
const reserve = 80;

/** SQLCipher 4 as published: AES-256-CBC, HMAC-SHA512 over the page and its number, its key by two rounds of PBKDF2. */
const decryptPage = (file: Buffer, number: number, key: Buffer) => {
  const page = file.subarray((number - 1) * pageSize, number * pageSize);
  const salt = file.subarray(0, 16);
  const start = number === 1 ? 16 : 0;
  const macSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a));
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, "sha512");
  const pageNumber = Buffer.alloc(4);
  pageNumber.writeUInt32LE(number);
  const mac = createHmac("sha512", macKey)
    .update(page.subarray(start, pageSize - reserve + 16))
    .update(pageNumber)
    .digest();
  const iv = page.subarray(pageSize - reserve, pageSize - reserve + 16);
  const decipher = createDecipheriv("aes-256-cbc", key, iv).setAutoPadding(false);
  const body = Buffer.concat([decipher.update(page.subarray(start, pageSize - reserve)), decipher.final()]);
  return { isSealed: mac.equals(page.subarray(pageSize - 64)), body };
};

describe("the vault at rest", () => {
  it("is SQLCipher 4 under the raw key of its generation: every page is sealed and page 1 is SQLite's", async () => {
    const { folder, masterKey, salt } = await vaultWithMarker();
    const file = readFileSync(join(folder, "gen-000001", "db.sqlite"));
    const key = Buffer.from(hkdfSync("sha256", masterKey, Buffer.from(salt, "hex"), "samverka/db/v1", 32));
    const pages = Array.from({ length: file.length / pageSize }, (_, index) => decryptPage(file, index + 1, key));
    expect(pages.every(({ isSealed }) => isSealed)).toBe(true);
    const first = pages[0]?.body ?? Buffer.alloc(0);
    // The salt stands where SQLite writes "SQLite format 3"; after it come page size, reserved bytes and application id.
    expect([first.readUInt16BE(0), first.readUInt8(4), first.toString("latin1", 52, 56)]).toEqual([4096, 80, "SVK1"]);
    expect(first.includes("CREATE TABLE audit(")).toBe(true);
    expect(pages.some(({ body }) => body.includes(marker))).toBe(true);
    expect(decryptPage(file, 1, Buffer.alloc(32)).isSealed).toBe(false);
  });

  it("has no readable database header or stored text in any file, backup included", async () => {
    const { folder } = await vaultWithMarker();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["CURRENT", "db.sqlite", "head.A", "head.B", "keyring.json", "lock"]));
    expect(names.filter((name) => name.endsWith(".svbk"))).toHaveLength(1);
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      for (const text of ["SQLite format 3", "markorsson", marker, "CREATE TABLE", "vault.create"]) {
        const spellings = [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(text, "latin1")];
        expect([name, text, spellings.some((spelling) => bytes.includes(spelling))]).toEqual([name, text, false]);
      }
    }
  });
});
