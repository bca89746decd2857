// From a secret to an open vault. Every step that fails says which one it was, and nothing is deleted.
import { err, ok, type Result } from "../../shared/result.ts";
import type { Driver } from "../database/driver.ts";
import { DatabaseError } from "../database/errors.ts";
import { type Migration, migrate } from "../database/migrate.ts";
import { openDatabase, type OpenFailure } from "../database/open.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import type { Argon2Policy } from "./argon2.ts";
import { readCurrent, writeCurrent } from "./current.ts";
import type { Keyring, KeyringFailure, Salted } from "./keyring.ts";
import { unlockKeyring, type UnlockKeyringFailure } from "./keyring-file.ts";
import { databasePath } from "./layout.ts";
import { holdVault, type OpenedVault } from "./opened-vault.ts";
import type { Secret } from "./slots.ts";
import { generationKey } from "./subkeys.ts";

export type OpenVaultFailure = UnlockKeyringFailure | OpenFailure;

export interface Means {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly log: Log;
  readonly migrations: readonly Migration[];
  readonly policy: Argon2Policy;
}

/** CURRENT decides. When it is lost and there has only ever been one generation, that one is meant. */
const currentGeneration = async (folder: string, keyring: Keyring): Promise<Result<Salted, KeyringFailure>> => {
  const named = await readCurrent(folder, keyring);
  const id = named ?? (keyring.generations.length === 1 ? keyring.generations[0]?.id : undefined);
  const generation = keyring.generations.find((candidate) => candidate.id === id);
  if (generation === undefined) return err<KeyringFailure>({ code: "keyringDamaged" });
  if (named === undefined) await writeCurrent(folder, generation.id);
  return ok(generation);
};

/** The folder is locked and holds a vault. */
export const openVault = async (
  folder: string,
  secret: Secret,
  { driver, clock, log, migrations, policy }: Means,
): Promise<Result<OpenedVault, OpenVaultFailure>> => {
  const unlocked = await unlockKeyring(folder, secret, policy);
  if (!unlocked.ok) return unlocked;
  const { keyring, masterKey, fromPrevious } = unlocked.value;
  if (fromPrevious) log("keyringPrevious");

  const generation = await currentGeneration(folder, keyring);
  if (!generation.ok) return generation;
  const { id, salt } = generation.value;
  const opened = await openDatabase(
    driver,
    databasePath(folder, id),
    generationKey(masterKey, Buffer.from(salt, "hex")),
    { dbId: keyring.dbId, newestVersion: migrations.length },
  );
  if (!opened.ok) return opened;
  try {
    const migrated = await migrate(opened.value, migrations);
    if (migrated.ok) return ok(await holdVault(opened.value, unlocked.value, { folder, generation: id, clock, log }));
    await opened.value.close();
    return migrated;
  } catch (cause) {
    await opened.value.close();
    // A migration that fails by itself is a bug, not damage.
    if (cause instanceof DatabaseError && cause.code === "diskFull") return err({ code: "diskFull" });
    throw cause;
  }
};
