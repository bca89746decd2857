// A vault folder that may be torn apart, with keys that are cheap to make. See: [Note: Cheap keys in tests].
import { createHash } from "node:crypto";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { verifyAudit } from "../../../electron/database/audit.ts";
import type { Connection, Driver } from "../../../electron/database/driver.ts";
import type { Migration } from "../../../electron/database/migrate.ts";
import { migrations as allMigrations } from "../../../electron/database/migrations/index.ts";
import { createClock } from "../../../electron/platform/clock.ts";
import type { Log } from "../../../electron/platform/log.ts";
import { createBackups } from "../../../electron/vault/backups.ts";
import { createKeeper } from "../../../electron/vault/keeper.ts";
import type { Keeper } from "../../../electron/vault/keeper-interface.ts";
import type { OpenedVault } from "../../../electron/vault/opened-vault.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";

export const passphrase = "grön trappa viskar gurka";
export const clock = createClock(() => new Date("2026-11-22T08:00:00Z"));
export const appVersion = "0.0.0-torture";

/** Where a vault lies and which library opens it. */
export interface Place {
  /** The profile; the vault is in it, as the application has it. */
  readonly profile: string;
  readonly driver: Driver;
}

export const vaultIn = ({ profile }: Place): string => join(profile, "vault");
export const databaseIn = (place: Place, generation = 1): string =>
  join(vaultIn(place), `gen-${String(generation).padStart(6, "0")}`, "db.sqlite");

interface Wishes {
  readonly migrations?: readonly Migration[];
  readonly log?: Log;
  /** Of whoever opens; `passphrase` unless told. */
  readonly opensWith?: string;
}

export const keeperAt = (place: Place, { migrations = allMigrations, log = () => undefined }: Wishes = {}): Keeper =>
  createKeeper({ folder: vaultIn(place), clock, log, migrations, policy: cheapPolicy, driver: place.driver });

export const backupsOf = (keeper: Keeper, { driver }: Place) =>
  createBackups({ keeper, clock, log: () => undefined, appVersion, policy: cheapPolicy, driver });

export const vaultOf = (keeper: Keeper): OpenedVault => {
  const vault = keeper.opened();
  if (vault === undefined) throw new Error("the vault is not open");
  return vault;
};

/** Makes a vault and leaves it open; the answer is the groups of its recovery key. */
export const createVault = async (keeper: Keeper): Promise<readonly string[]> => {
  const prepared = await keeper.prepare(passphrase);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { groups, ask } = prepared.value;
  const created = await keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]);
  if (!created.ok) throw new Error(created.error.code);
  return groups;
};

/** A closed vault. */
export const makeVault = async (place: Place, wishes: Wishes = {}): Promise<void> => {
  const keeper = keeperAt(place, wishes);
  await createVault(keeper);
  await keeper.close();
};

/** Puts a copy of one folder in another's place. */
export const copyFolder = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
};

const one = async (connection: Connection, statement: string) => await connection.all(statement);

/** A digest of every row of every table but the audit, which every opening adds to, and those named. */
export const contentOf = async (connection: Connection, without: readonly string[] = []): Promise<string> => {
  const tables = await one(connection, "SELECT name, sql FROM sqlite_schema ORDER BY type, name");
  const hash = createHash("sha256").update(JSON.stringify(tables));
  const names = await one(
    connection,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'audit' ORDER BY name",
  );
  for (const { name } of names.filter((table) => !without.includes(String(table["name"])))) {
    const rows = await one(connection, `SELECT * FROM "${String(name)}"`);
    hash.update(JSON.stringify([name, rows.map((row) => JSON.stringify(row)).sort()]));
  }
  return hash.digest("hex");
};

/** What somebody finds who opens the vault. */
export interface Found {
  /** "ok", the code of a refusal, or what was thrown. */
  readonly answer: string;
  readonly missing: number;
  readonly chain: boolean;
  readonly content: string;
  /** What the audit tells, before this opening. */
  readonly actions: readonly string[];
  readonly generation: number;
}

const closed = (answer: string): Found => ({
  answer,
  missing: 0,
  chain: false,
  content: "",
  actions: [],
  generation: 0,
});

const readAll = async (keeper: Keeper, missing: number): Promise<Found> => {
  const vault = vaultOf(keeper);
  const { kysely, connection } = vault.database;
  const lines = await kysely.selectFrom("audit").select("action").orderBy("seq").execute();
  return {
    answer: "ok",
    missing,
    chain: (await verifyAudit(kysely, vault.keyring.subkeys)).ok,
    content: await contentOf(connection),
    actions: lines.slice(0, -1).map(({ action }) => action),
    generation: vault.generation,
  };
};

/** Opens the vault, looks through all of it and closes it again. */
export const look = async (place: Place, wishes: Wishes = {}): Promise<Found> => {
  const keeper = keeperAt(place, wishes);
  try {
    const unlocked = await keeper.unlock({ passphrase: wishes.opensWith ?? passphrase });
    return unlocked.ok ? await readAll(keeper, unlocked.value.missingChanges) : closed(unlocked.error.code);
  } catch (cause) {
    return closed(`thrown: ${cause instanceof Error ? cause.message : "?"}`);
  } finally {
    await keeper.close().catch(() => undefined);
  }
};

/** Opened, whole, and nothing missing. */
export const isSound = (found: Found): boolean => found.answer === "ok" && found.missing === 0 && found.chain;
