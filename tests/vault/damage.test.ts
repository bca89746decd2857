// Each kind of damage has its own answer, and whatever the answer, no file of the vault is gone or changed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Migration } from "../../electron/database/migrate.ts";
import { parseKeyring } from "../../electron/vault/keyring.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { flipped, keeperOf, newLockedVault, testPassphrase } from "../support/vault.ts";
import { shippedPolicy } from "../../electron/vault/argon2.ts";

const sums = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${entry.name} ${createHash("sha256").update(bytes).digest("hex")}`;
    })
    .sort();

const answerOf = async (folder: string, migrations: readonly Migration[] = []) => {
  const keeper = keeperOf(folder, { migrations });
  const answer = await keeper.unlock({ passphrase: testPassphrase });
  await keeper.close();
  return answer.ok ? "ok" : answer.error.code;
};

/** Damages a locked vault, tries to unlock it, and demands that the try left everything as it found it. */
const answerAfter = async (damage: (folder: string) => void) => {
  const { folder } = await newLockedVault();
  damage(folder);
  const before = sums(folder);
  const answer = await answerOf(folder);
  expect(sums(folder)).toEqual(before);
  return answer;
};

const database = (folder: string) => join(folder, "gen-000001", "db.sqlite");
const change = (path: string, position: number) => {
  writeFileSync(path, flipped(readFileSync(path), position));
};
const noted: Migration = {
  name: "note",
  up: async (db) => {
    await sql`CREATE TABLE note(text TEXT NOT NULL) STRICT`.execute(db);
  },
};

describe("a damaged vault", () => {
  it("with both keyrings damaged answers keyringDamaged", async () => {
    const answer = await answerAfter((folder) => {
      change(join(folder, "keyring.json"), 300);
      change(join(folder, "keyring.json.prev"), 300);
    });
    expect(answer).toBe("keyringDamaged");
  });

  it("without any keyring answers keyringDamaged", async () => {
    const answer = await answerAfter((folder) => {
      rmSync(join(folder, "keyring.json"));
      rmSync(join(folder, "keyring.json.prev"));
    });
    expect(answer).toBe("keyringDamaged");
  });

  it.each([
    ["the first page", 100],
    ["the salt", 3],
    ["a later page", 4096 * 2 + 50],
  ])("with a flip in %s of the database answers databaseDamaged", async (_, position) => {
    expect(await answerAfter((folder) => change(database(folder), position))).toBe("databaseDamaged");
  });

  it("with an empty database file answers databaseDamaged", async () => {
    expect(await answerAfter((folder) => truncateSync(database(folder), 0))).toBe("databaseDamaged");
  });

  it("with a database cut by whole pages, or in the middle of one, answers databaseDamaged", async () => {
    for (const less of [4096, 100]) {
      const cut = (folder: string) => truncateSync(database(folder), statSync(database(folder)).size - less);
      expect(await answerAfter(cut)).toBe("databaseDamaged");
    }
  });

  it("with another vault's database answers databaseDamaged", async () => {
    const other = await newLockedVault();
    const answer = await answerAfter((folder) => writeFileSync(database(folder), readFileSync(database(other.folder))));
    expect(answer).toBe("databaseDamaged");
  });

  it("without its database answers databaseMissing", async () => {
    expect(await answerAfter((folder) => rmSync(database(folder)))).toBe("databaseMissing");
    const withoutFolder = (folder: string) => rmSync(join(folder, "gen-000001"), { recursive: true });
    expect(await answerAfter(withoutFolder)).toBe("databaseMissing");
  });

  it("that is not there answers vaultMissing", async () => {
    const answer = await answerAfter((folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    });
    expect(answer).toBe("vaultMissing");
  });

  it("of a newer version answers newerVersion, whether its keyring or its database is newer", async () => {
    const { folder } = await newLockedVault({ migrations: [noted] });
    expect(await answerOf(folder)).toBe("newerVersion");
    expect(await answerOf(folder, [noted])).toBe("ok");
    const answer = await answerAfter((damaged) => {
      const path = join(damaged, "keyring.json");
      const text = readFileSync(path, "utf8")
        .replace('"version":1', '"version":2')
        .replace(/,"checksum".*$/s, "");
      writeFileSync(path, `${text},"checksum":"${createHash("sha256").update(text).digest("hex")}"}`);
    });
    expect(answer).toBe("newerVersion");
  });

  it("with a damaged or lost CURRENT opens, since there has been one generation only", async () => {
    const { folder } = await newLockedVault();
    change(join(folder, "CURRENT"), 25);
    expect(await answerOf(folder)).toBe("ok");
    rmSync(join(folder, "CURRENT"));
    expect(await answerOf(folder)).toBe("ok");
    expect(readFileSync(join(folder, "CURRENT"), "utf8")).toContain("gen-000001");
  });

  it("that was put back to an older copy of its database tells how many changes are missing", async () => {
    const { folder } = await newLockedVault();
    const older = readFileSync(database(folder));
    expect(await answerOf(folder)).toBe("ok");
    expect(await answerOf(folder)).toBe("ok");
    writeFileSync(database(folder), older);
    const answer = await keeperOf(folder).unlock({ passphrase: testPassphrase });
    // Two unlockings and two locks.
    expect(answer).toEqual({ ok: true, value: { missingChanges: 4 } });
  });
});

describe("a flip in any byte", () => {
  it("of keyring.json is seen before any key is tried, and its copy opens the vault", async () => {
    const { folder } = await newLockedVault();
    const path = join(folder, "keyring.json");
    const good = readFileSync(path);
    for (let position = 0; position < good.length; position += 1) {
      const parsed = parseKeyring(flipped(good, position), cheapPolicy);
      expect([position, parsed.ok]).toEqual([position, false]);
    }
    for (let position = 0; position < good.length; position += 97) {
      writeFileSync(path, flipped(good, position));
      expect(await answerOf(folder)).toBe("ok");
      expect(readFileSync(path).equals(good)).toBe(true);
    }
  });

  it("of the head files changes nothing but which of them is believed", async () => {
    const { folder } = await newLockedVault();
    for (const name of ["head.A", "head.B"]) {
      const path = join(folder, name);
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      for (let position = 0; position < size; position += 11) {
        const good = readFileSync(path);
        writeFileSync(path, flipped(good, position % good.length));
        expect(await answerOf(folder)).toBe("ok");
      }
    }
  });
});

describe("the keyring's reader", () => {
  const withChecksum = (text: string) => {
    const body = text.replace(/,"checksum".*$/s, "");
    return Buffer.from(`${body},"checksum":"${createHash("sha256").update(body).digest("hex")}"}`);
  };
  const refused = { ok: false, error: { code: "keyringDamaged" } };

  it.each<[string, (text: string) => string]>([
    ["an unknown key", (text) => text.replace('"version":1', '"version":1,"extra":1')],
    ["a repeated key", (text) => text.replace('"version":1', '"version":1,"version":1')],
    ["white space", (text) => text.replace('"version":1', '"version": 1')],
    ["another spelling of a number", (text) => text.replace('"version":1', '"version":1.0')],
    ["an escaped letter", (text) => text.replace('"label":"first"', '"label":"\\u0066irst"')],
    ["a cost above the ceiling", (text) => text.replace('"m":1024', '"m":999999999')],
    ["a missing slot", (text) => text.replace(/,\{"id":"[^}]*"type":"recovery".*?\}\],/s, "],")],
    ["a prototype key", (text) => text.replace('"version":1', '"__proto__":{},"version":1')],
  ])("refuses %s", async (_, tamper) => {
    const { folder } = await newLockedVault();
    const text = readFileSync(join(folder, "keyring.json"), "utf8");
    const tampered = tamper(text);
    expect(tampered).not.toBe(text);
    expect(parseKeyring(withChecksum(text), cheapPolicy).ok).toBe(true);
    expect(parseKeyring(withChecksum(tampered), cheapPolicy)).toEqual(refused);
  });

  it("refuses more than 64 KiB, and the cheap keys of these tests under the shipped limits", async () => {
    const { folder } = await newLockedVault();
    const bytes = readFileSync(join(folder, "keyring.json"));
    expect(parseKeyring(bytes, shippedPolicy)).toEqual(refused);
    expect(parseKeyring(Buffer.alloc(64 * 1024 + 1, 0x20), cheapPolicy)).toEqual(refused);
  });

  it("finds a salt changed under a fitting checksum, by the seal that only the master key can make", async () => {
    const { folder } = await newLockedVault();
    for (const name of ["keyring.json", "keyring.json.prev"]) {
      const text = readFileSync(join(folder, name), "utf8");
      const tampered = text.replace(
        /("backupEpochs":\[\{"id":1,"salt":")(.)/,
        (_, before: string, digit: string) => `${before}${digit === "0" ? "1" : "0"}`,
      );
      writeFileSync(join(folder, name), withChecksum(tampered));
    }
    expect(await answerOf(folder)).toBe("keyringDamaged");
  });
});
