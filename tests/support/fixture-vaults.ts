// Vaults of every schema version, kept in the repository: what a vault of that version holds, as a compressed list of
// statements and rows beside its keyring. SQLCipher's pages do not compress, so the file is written anew, under the key
// of its own keyring, when a test needs it; one whole vault is kept as bytes too.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { type Driver, reserve } from "../../electron/database/driver.ts";
import { unlockKeyring } from "../../electron/vault/keyring-file.ts";
import { generationKey } from "../../electron/vault/subkeys.ts";
import { cheapPolicy } from "./cheap-policy.ts";

export const fixturePassphrase = "grön trappa viskar gurka";
/** The schemas of which there is a fixture; a new migration adds one (`make-fixture-vaults.ts`). */
export const fixtureVersions = Array.from({ length: 21 }, (_, index) => index + 1);

const folderOfFixtures = join(import.meta.dirname, "../fixtures/vaults");
export const fixturePath = (version: number): string =>
  join(folderOfFixtures, `schema-${String(version).padStart(2, "0")}.json.gz`);
export const wholeFixture = join(folderOfFixtures, "whole-schema-01");

const Cell = z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.string() })]);
export const FixtureVault = z.strictObject({
  version: z.int().positive(),
  applicationId: z.int(),
  /** The keyring, CURRENT and the head anchors, as they lie in the folder. */
  files: z.record(z.string(), z.string()),
  /** Tables first, then what guards them: the rows go in between. */
  tables: z.array(z.string()),
  guards: z.array(z.string()),
  rows: z.array(z.strictObject({ table: z.string(), columns: z.array(z.string()), cells: z.array(z.array(Cell)) })),
});
export type FixtureVault = z.infer<typeof FixtureVault>;

export const readFixture = (version: number): FixtureVault =>
  FixtureVault.parse(JSON.parse(gunzipSync(readFileSync(fixturePath(version))).toString("utf8")));

const fromCell = (cell: z.infer<typeof Cell>) =>
  typeof cell === "object" && cell !== null ? Buffer.from(cell.base64, "base64") : cell;

/** Lays the vault out in a folder that is not there yet. */
export const layOutFixture = async (folder: string, version: number, driver: Driver): Promise<FixtureVault> => {
  const fixture = readFixture(version);
  mkdirSync(join(folder, "gen-000001"), { recursive: true, mode: 0o700 });
  for (const [name, text] of Object.entries(fixture.files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  const unlocked = await unlockKeyring(folder, { passphrase: fixturePassphrase }, cheapPolicy);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  const salt = Buffer.from(unlocked.value.keyring.generations[0]?.salt ?? "", "hex");
  const path = join(folder, "gen-000001", "db.sqlite");
  await reserve(path);
  const connection = await driver.open(path, generationKey(unlocked.value.masterKey, salt), "write");
  await connection.exec(
    `PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF; PRAGMA application_id = ${fixture.applicationId}; BEGIN; ${fixture.tables.join(";\n")};`,
  );
  for (const { table, columns, cells } of fixture.rows) {
    const names = columns.map((column) => `"${column}"`).join(", ");
    const places = columns.map(() => "?").join(", ");
    for (const row of cells) {
      await connection.run(`INSERT INTO "${table}"(${names}) VALUES (${places})`, row.map(fromCell));
    }
  }
  await connection.exec(
    `${fixture.guards.map((guard) => `${guard};`).join("\n")} PRAGMA user_version = ${version}; COMMIT`,
  );
  await connection.close();
  return fixture;
};

/** The one that is kept as bytes: also the keyring's and the pages' formats must open for ever. */
export const layOutWhole = (folder: string): void => {
  cpSync(wholeFixture, folder, { recursive: true });
};
