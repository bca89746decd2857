// From a secret to an open vault. Every step that fails says which one it was, and nothing is deleted.
import { err, ok, type Result } from "../../shared/result.ts";
import type { Connection } from "../database/driver.ts";
import { versionOf } from "../database/migrate.ts";
import { openDatabase, type OpenFailure } from "../database/open.ts";
import { setAsideUnless } from "../platform/files.ts";
import { readCurrent, writeCurrent } from "./current.ts";
import type { KeyringFailure, Salted } from "./keyring.ts";
import { type OpenedKeyring, unlockKeyring, type UnlockKeyringFailure } from "./keyring-file.ts";
import { lastHead } from "./head.ts";
import { databasePath } from "./layout.ts";
import type { Means } from "./means.ts";
import { dropOverdue } from "./old-generations.ts";
import { auditAlone, holdVault, lossesOf, type OpenedVault } from "./opened-vault.ts";
import type { Secret } from "./slots.ts";
import { generationKey } from "./subkeys.ts";
import { upgradeVault } from "./upgrade-vault.ts";

export type OpenVaultFailure = UnlockKeyringFailure | OpenFailure;

/** CURRENT decides. When it is lost, the last anchor's generation is meant, or the only one that there has been. */
const currentGeneration = async (
  folder: string,
  { keyring, subkeys }: OpenedKeyring,
): Promise<Result<Salted, KeyringFailure>> => {
  const named = await readCurrent(folder, keyring);
  const only = keyring.generations.length === 1 ? keyring.generations[0]?.id : undefined;
  const id = named ?? (await lastHead(folder, subkeys.head))?.generation ?? only;
  const generation = keyring.generations.find((candidate) => candidate.id === id);
  if (generation === undefined) return err<KeyringFailure>({ code: "keyringDamaged" });
  if (named === undefined) await writeCurrent(folder, generation.id);
  return ok(generation);
};

const openGeneration = async (folder: string, unlocked: OpenedKeyring, { id, salt }: Salted, means: Means) => {
  const path = databasePath(folder, id);
  // SQLite would wait for a pipe, and write through a link.
  await setAsideUnless(`${path}-journal`);
  return openDatabase(means.driver, path, generationKey(unlocked.masterKey, Buffer.from(salt, "hex")), {
    dbId: unlocked.keyring.dbId,
    newestVersion: means.migrations.length,
  });
};

/** The connection that is to be used, with what belongs to it. */
interface Ready {
  readonly connection: Connection;
  readonly unlocked: OpenedKeyring;
  readonly generation: Salted;
}

const toNewest = async (folder: string, found: Ready, means: Means): Promise<Result<Ready, OpenVaultFailure>> => {
  const { connection } = found;
  if ((await versionOf(connection)) === means.migrations.length) return ok(found);
  const upgraded = await upgradeVault(folder, found, means);
  if (!upgraded.ok)
    return err({ code: upgraded.error.code === "copyNotVerified" ? "databaseDamaged" : upgraded.error.code });
  const opened = await openGeneration(folder, upgraded.value.unlocked, upgraded.value.generation, means);
  return opened.ok ? ok({ ...upgraded.value, connection: opened.value }) : opened;
};

/** What goes wrong with an open file closes it. */
const closing =
  (connection: Connection) =>
  async (cause: unknown): Promise<never> => {
    await connection.close();
    throw cause;
  };

/** The folder is locked and holds a vault. */
export const openVault = async (
  folder: string,
  secret: Secret,
  means: Means,
): Promise<Result<OpenedVault, OpenVaultFailure>> => {
  const unlocked = await unlockKeyring(folder, secret, means.policy);
  if (!unlocked.ok) return unlocked;
  if (unlocked.value.fromPrevious) means.log("keyringPrevious");
  const generation = await currentGeneration(folder, unlocked.value);
  if (!generation.ok) return generation;
  const opened = await openGeneration(folder, unlocked.value, generation.value, means);
  if (!opened.ok) return opened;
  const found = { connection: opened.value, unlocked: unlocked.value, generation: generation.value };
  const losses = await lossesOf(folder, generation.value.id, opened.value, unlocked.value.subkeys).catch(
    closing(opened.value),
  );
  const ready = await toNewest(folder, found, means);
  if (!ready.ok) return ready;
  const { connection, generation: current } = ready.value;
  try {
    const { keyring, dropped } = await dropOverdue(folder, ready.value.unlocked, { ...means, connection, current });
    const held = await holdVault(
      connection,
      { ...ready.value.unlocked, keyring },
      { ...means, folder, generation: current.id, losses },
    );
    if (dropped.length > 0) {
      means.log("generationDropped", { count: dropped.length });
      await auditAlone(held, { action: "vault.generationDropped", detail: { generations: dropped.map(String) } });
    }
    return ok(held);
  } catch (cause) {
    await connection.close();
    throw cause;
  }
};
