// Makes the fixture of one schema version, or of all: `node tests/support/make-fixture-vaults.ts [VERSION …]`. To be run once
// for a new migration, before it is shipped, with the new version alone: those of shipped versions are never made again.
// The content is the demo's, as much of it as a vault of that version could hold.
import { createHash, randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { appendAudit } from "../../electron/database/audit.ts";
import { applicationId } from "../../electron/database/base.ts";
import { createKysely } from "../../electron/database/dialect.ts";
import type { Connection, Row } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { digestedTables, idsOf, stateOf } from "../../electron/database/touched.ts";
import { writeVault } from "../../electron/vault/create-vault.ts";
import { anchorNext } from "../../electron/vault/head.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import { newKeyring } from "../../electron/vault/new-keyring.ts";
import { generationKey, subkeysOf } from "../../electron/vault/subkeys.ts";
import { Day } from "../../shared/domain/day.ts";
import { systemClock } from "../../electron/platform/clock.ts";
import { cheapPolicy } from "./cheap-policy.ts";
import { fillDemoVault } from "./demo-cases.ts";
import { openDemoOffice } from "./demo-office.ts";
import { fixturePassphrase, fixturePath, fixtureVersions, wholeFixture } from "./fixture-vaults.ts";

const driver = await loadDriver();
const made = "2026-11-27T08:00:00.000Z";
const notContent = new Set(["meta", "audit", "draft"]);

const tablesOf = async (connection: Connection): Promise<string[]> =>
  (await connection.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")).map((row) =>
    String(row["name"]),
  );

const readAll = async (connection: Connection): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const tables = (await tablesOf(connection)).filter((name) => !notContent.has(name));
  return new Map(
    await Promise.all(tables.map(async (name) => [name, await connection.all(`SELECT * FROM "${name}"`)] as const)),
  );
};

/** The demo's scanned pages and documents are larger than all the rest. */
const withSmallFiles = (content: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, readonly Row[]> => {
  const bytes = Buffer.from("ett påhittat blad");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const attachments = (content.get("attachment") ?? []).map((row): Row => ({ ...row, size: bytes.length, sha256 }));
  const pieces = (content.get("attachment_chunk") ?? [])
    .filter(({ position }) => position === 0)
    .map((row): Row => ({ ...row, bytes }));
  const documents = (content.get("document") ?? []).map((row): Row => ({ ...row, bytes, sha256 }));
  return new Map([...content, ["attachment", attachments], ["attachment_chunk", pieces], ["document", documents]]);
};

/** Eight invented cases, by the handlers of today. */
const demoContent = async (): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const profile = mkdtempSync(join(tmpdir(), "samverka-fixture-"));
  const today = Day.parse("2026-11-27");
  const office = await openDemoOffice(profile, fixturePassphrase, today);
  await fillDemoVault(office, today);
  await office.close();
  const keeper = createKeeper({ folder: join(profile, "vault"), clock: systemClock, log: () => undefined, migrations });
  await keeper.unlock({ passphrase: fixturePassphrase });
  const connection = keeper.opened()?.database.connection;
  if (connection === undefined) throw new Error("the demo vault did not open");
  const content = await readAll(connection);
  await keeper.close();
  rmSync(profile, { recursive: true });
  return withSmallFiles(content);
};

const insertWhatFits = async (connection: Connection, content: ReadonlyMap<string, readonly Row[]>): Promise<void> => {
  await connection.exec("PRAGMA foreign_keys = OFF");
  for (const table of (await tablesOf(connection)).filter((name) => !notContent.has(name))) {
    const known = (await connection.all(`SELECT name FROM pragma_table_info('${table}')`)).map((row) =>
      String(row["name"]),
    );
    for (const row of content.get(table) ?? []) {
      const columns = known.filter((column) => Object.hasOwn(row, column));
      const names = columns.map((column) => `"${column}"`).join(", ");
      // What an older table could not hold is left out.
      await connection.run(
        `INSERT OR IGNORE INTO "${table}"(${names}) VALUES (${columns.map(() => "?").join(", ")})`,
        columns.map((column) => row[column]),
      );
    }
  }
  for (let orphans = await connection.all("PRAGMA foreign_key_check"); orphans.length > 0;) {
    for (const { table, rowid } of orphans)
      await connection.run(`DELETE FROM "${String(table)}" WHERE rowid = ?`, [rowid]);
    orphans = await connection.all("PRAGMA foreign_key_check");
  }
};

const cellOf = (value: unknown) =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;

const makeFixture = async (version: number, content: ReadonlyMap<string, readonly Row[]>): Promise<void> => {
  const folder = join(mkdtempSync(join(tmpdir(), "samverka-fixture-")), "vault");
  const secrets = await newKeyring(fixturePassphrase, made, cheapPolicy);
  const subkeys = subkeysOf(secrets.masterKey);
  const upTo = migrations.slice(0, version);
  await writeVault(folder, secrets, { driver, migrations: upTo });
  const salt = Buffer.from(secrets.keyring.generations[0]?.salt ?? "", "hex");
  const path = join(folder, "gen-000001", "db.sqlite");
  const connection = await driver.open(path, generationKey(secrets.masterKey, salt), "write");
  await insertWhatFits(connection, content);
  // The log as it was kept then: one bare digest in the line of the row.
  const kysely = createKysely<unknown>(connection);
  const who = { at: made, monotonic: 1, actorSlot: secrets.keyring.slots[0]?.id ?? randomUUID() };
  let end = await appendAudit(kysely, subkeys, { ...who, action: "vault.create" });
  for (const table of await digestedTables(kysely)) {
    for (const id of await idsOf(kysely, table)) {
      const { digest } = await stateOf(kysely, subkeys.digest, table, id);
      const about = { entityType: table.name, entityId: id, ...(digest === null ? {} : { afterDigest: digest }) };
      end = await appendAudit(kysely, subkeys, { ...who, action: `${table.name}.kept`, ...about });
    }
  }
  for (const _ of ["head.A", "head.B"]) await anchorNext(folder, 1, end, subkeys.head);
  const schema = await connection.all("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
  const statementsOf = (isTable: boolean) =>
    schema.filter(({ type }) => (type === "table") === isTable).map(({ sql }) => String(sql));
  const rows = [];
  for (const table of await tablesOf(connection)) {
    const all = await connection.all(`SELECT * FROM "${table}"`);
    const columns = Object.keys(all[0] ?? {});
    if (all.length > 0)
      rows.push({ table, columns, cells: all.map((row) => columns.map((column) => cellOf(row[column]))) });
  }
  await connection.close();
  const names = ["keyring.json", "keyring.json.prev", "CURRENT", "head.A", "head.B"];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const fixture = { version, applicationId, files, tables: statementsOf(true), guards: statementsOf(false), rows };
  const bytes = gzipSync(JSON.stringify(fixture), { level: 9 });
  writeFileSync(fixturePath(version), bytes);
  if (version === 1) cpSync(folder, wholeFixture, { recursive: true });
  const sum = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  process.stdout.write(`schema ${String(version)}: ${String(bytes.length)} bytes, ${String(end.seq)} lines, ${sum}\n`);
};

const asked = process.argv.slice(2).map(Number);
const content = await demoContent();
for (const version of asked.length > 0 ? asked : fixtureVersions) await makeFixture(version, content);
