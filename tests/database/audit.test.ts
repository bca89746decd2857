import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { appendAudit, auditEnd, type AuditEntry, verifyAudit } from "../../electron/database/audit.ts";
import { createBase } from "../../electron/database/base.ts";
import { createKysely } from "../../electron/database/dialect.ts";
import { databaseKey } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { rowDigest } from "../../electron/database/row-digest.ts";
import type { Tables } from "../../electron/database/tables.ts";
import { temporaryFolder } from "../support/folder.ts";

const keys = { audit: randomBytes(32), digest: randomBytes(32) };
const entry: AuditEntry = {
  at: "2026-11-22T08:00:00.000Z",
  monotonic: 12.4,
  actorSlot: "7f0e4a52-0000-4000-8000-000000000001",
  action: "consent.give",
  entityType: "consent",
  entityId: "1",
  detail: { fields: ["givenOn"] },
  afterDigest: "00".repeat(32),
};

const chainOf = async (length: number) => {
  const driver = await loadDriver();
  const connection = await driver.open(join(temporaryFolder(), "a.sqlite"), databaseKey(randomBytes(32)), "create");
  await createBase(connection, { dbId: randomBytes(4).toString("hex"), createdAt: entry.at });
  const db = createKysely<Tables>(connection);
  await connection.exec("BEGIN");
  for (let line = 0; line < length; line += 1) await appendAudit(db, keys, entry);
  await connection.exec("COMMIT");
  /** As somebody would who has the file and its key but not the audit key. */
  const tamper = async (statement: string) => {
    await connection.exec("DROP TRIGGER audit_update; DROP TRIGGER audit_delete; DROP TRIGGER audit_insert;");
    await connection.exec(statement);
  };
  return { connection, db, tamper };
};

describe("the audit chain", () => {
  it("verifies from its first line to its last", async () => {
    const { db } = await chainOf(12);
    const end = await auditEnd(db, keys);
    expect(end.seq).toBe(12);
    expect(await verifyAudit(db, keys)).toEqual({ ok: true, value: end });
    expect(await verifyAudit(db, { ...keys, audit: randomBytes(32) })).toMatchObject({ ok: false });
  });

  it.each([
    ["UPDATE audit SET action = 'x'"],
    ["DELETE FROM audit"],
    ["INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1"],
    ["INSERT INTO audit SELECT 9, ts_utc, mono_ms, actor_slot, action, NULL, NULL, NULL, NULL, prev, h FROM audit"],
  ])("refuses %s", async (statement) => {
    const { connection } = await chainOf(2);
    await expect(connection.exec(statement)).rejects.toThrow("append-only: audit");
  });

  it.each([
    ["a changed line", "UPDATE audit SET detail = NULL WHERE seq = 3", 3],
    ["a line that was taken out", "DELETE FROM audit WHERE seq = 3", 3],
    [
      "a line that was taken out and the rest moved up",
      "DELETE FROM audit WHERE seq = 3; UPDATE audit SET seq = seq - 1 WHERE seq > 3",
      3,
    ],
    [
      "two lines that changed places",
      "UPDATE audit SET seq = 9 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 9",
      2,
    ],
    ["another vault's id", "UPDATE meta SET value = 'other'", 1],
  ])("finds %s", async (_, statement, seq) => {
    const { db, tamper } = await chainOf(5);
    await tamper(statement);
    expect(await verifyAudit(db, keys)).toEqual({ ok: false, error: { code: "chainBroken", seq } });
  });

  it("is verified whole when it is longer than what is read at a time", async () => {
    const { db, connection } = await chainOf(1);
    await sql`SELECT 1`.execute(db);
    await connection.exec("BEGIN");
    for (let line = 0; line < 6_000; line += 1) await appendAudit(db, keys, entry);
    await connection.exec("COMMIT");
    expect(await verifyAudit(db, keys)).toMatchObject({ ok: true, value: { seq: 6_001 } });
  });
});

describe("a row digest", () => {
  const row = { name: "Påhittad", born_on: null, is_open: true, scan: Buffer.from([1, 2]) };
  const digest = rowDigest(keys.digest, "youth", "1", 1, row);

  it("is the same however the columns are ordered and however the driver reads a number", () => {
    const again = { scan: new Uint8Array([1, 2]), is_open: 1n, born_on: null, name: "Påhittad" };
    expect(rowDigest(keys.digest, "youth", "1", 1, again)).toBe(digest);
  });

  it("differs for any other value, version, id or table", () => {
    const others = [
      rowDigest(keys.digest, "youth", "1", 2, row),
      rowDigest(keys.digest, "youth", "2", 1, row),
      rowDigest(keys.digest, "guardian", "1", 1, row),
      rowDigest(keys.digest, "youth", "1", 1, { ...row, born_on: "" }),
      rowDigest(keys.digest, "youth", "1", 1, { ...row, is_open: "1" }),
    ];
    expect(new Set([digest, ...others]).size).toBe(6);
  });
});
