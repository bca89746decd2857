// The files whose bits are turned, in vaults made ready for it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { migrations } from "../../../electron/database/migrations/index.ts";
import { openBackup } from "../../../electron/vault/backup-read.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";
import type { RowContext } from "../harness/row.ts";
import {
  backupsOf,
  copyFolder,
  createVault,
  databaseIn,
  type Found,
  keeperAt,
  look,
  passphrase,
  type Place,
  vaultIn,
  vaultOf,
} from "../kit/vault.ts";

export interface Target {
  readonly name: string;
  readonly place: Place;
  readonly file: (place: Place) => string;
  /** The right answers for damage there. */
  readonly detected: readonly string[];
  /** What is in the vault, whether or not the damage is noticed. */
  readonly content: string;
  /** How many flips in size ci. */
  readonly ci: number;
  /** Another way of looking than opening the vault. */
  readonly look?: (place: Place) => Promise<Found>;
}

/** As many tables as make a vault of about sixty pages. */
export const sixtyPages = migrations.slice(0, 2);

const lookSmall = (place: Place): Promise<Found> => look(place, { migrations: sixtyPages });

/** A vault with a few lines in both heads and one backup. */
const makeSmall = async (place: Place): Promise<void> => {
  const keeper = keeperAt(place, { migrations: sixtyPages });
  await createVault(keeper);
  const made = await backupsOf(keeper, place).now();
  if (!made.ok) throw new Error(made.error.code);
  await keeper.close();
  await lookSmall(place);
};

/** The disk as a crash in the middle of a large transaction leaves it: pages over-written, the old ones in the journal. */
const makeHot = async (from: Place, to: Place): Promise<void> => {
  const keeper = keeperAt(from, { migrations: sixtyPages });
  await keeper.unlock({ passphrase });
  const { connection } = vaultOf(keeper).database;
  await connection.exec("PRAGMA cache_size = 4; PRAGMA cache_spill = 4; BEGIN IMMEDIATE");
  for (let row = 0; row < 60; row += 1) {
    await connection.run("INSERT INTO meta(key, value) VALUES (?, ?)", [`hot-${row}`, "x".repeat(900)]);
  }
  copyFolder(from.profile, to.profile);
  await connection.exec("ROLLBACK");
  await keeper.close();
};

const inVault = (name: string) => (place: Place) => join(vaultIn(place), name);
const backupIn = (place: Place): string => {
  const folder = join(vaultIn(place), "backups");
  return join(folder, readdirSync(folder)[0] ?? "");
};

/** Reads the backup with its passphrase alone. */
const lookAtBackup = async (place: Place): Promise<Found> => {
  const read = await openBackup(backupIn(place), { passphrase }, { policy: cheapPolicy });
  const nothing = { missing: 0, chain: read.ok, actions: [], generation: 1 };
  return { ...nothing, answer: read.ok ? "ok" : read.error.code, content: read.ok ? "read" : "" };
};

export const makeTargets = async (
  context: RowContext,
): Promise<{ readonly database: Target; readonly others: readonly Target[] }> => {
  const { folder, driver } = context;
  const place: Place = { profile: join(folder, "small"), driver };
  const hot: Place = { profile: join(folder, "hot"), driver };
  await makeSmall(place);
  const { content } = await lookSmall(place);
  await makeHot(place, hot);
  const small = { place, content, look: lookSmall };
  return {
    database: { ...small, name: "database", file: (at) => databaseIn(at), detected: ["databaseDamaged"], ci: 1000 },
    others: [
      {
        ...small,
        name: "journal",
        place: hot,
        file: (at) => `${databaseIn(at)}-journal`,
        detected: ["databaseDamaged"],
        ci: 400,
      },
      { ...small, name: "head.A", file: inVault("head.A"), detected: [], ci: 100 },
      { ...small, name: "head.B", file: inVault("head.B"), detected: [], ci: 100 },
      { ...small, name: "keyring", file: inVault("keyring.json"), detected: [], ci: 150 },
      { ...small, name: "CURRENT", file: inVault("CURRENT"), detected: [], ci: 50 },
      {
        ...small,
        name: "backup",
        file: backupIn,
        content: "read",
        // A slot that was damaged cannot be told from a wrong passphrase, nor a damaged version from a newer one.
        detected: ["backupDamaged", "notABackup", "newerVersion", "wrongPassphrase"],
        ci: 200,
        look: lookAtBackup,
      },
    ],
  };
};
