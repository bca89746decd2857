// [Note: Vault all or nothing] The database is built in a temporary folder. The keyring is written before that folder
// gets its name, and CURRENT after: ended at any point there is either no vault or a whole one, since CURRENT can be
// told from a keyring with one generation. See: [Note: When there is a vault].
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createBase } from "../database/base.ts";
import { type Driver, reserve } from "../database/driver.ts";
import { type Migration, migrate } from "../database/migrate.ts";
import { configure } from "../database/open.ts";
import { makePrivateFolder, renamePatiently, syncFolder, temporaryPath } from "../platform/files.ts";
import { writeCurrent } from "./current.ts";
import { writeFirstKeyring } from "./keyring-file.ts";
import { generationPath } from "./layout.ts";
import type { NewKeyring } from "./new-keyring.ts";
import { generationKey, subkeysOf } from "./subkeys.ts";

/** Writes the whole new vault. The folder is locked and holds no vault. */
export const writeVault = async (
  folder: string,
  { keyring, masterKey }: NewKeyring,
  { driver, migrations }: { readonly driver: Driver; readonly migrations: readonly Migration[] },
): Promise<void> => {
  const generation = keyring.generations[0];
  if (generation === undefined) throw new Error("a new keyring has its first generation");
  await makePrivateFolder(folder);
  const building = temporaryPath(generationPath(folder, generation.id));
  await mkdir(building, { mode: 0o700 });

  const path = join(building, "db.sqlite");
  await reserve(path);
  const connection = await driver.open(path, generationKey(masterKey, Buffer.from(generation.salt, "hex")), "write");
  try {
    await configure(connection);
    await createBase(connection, { dbId: keyring.dbId, createdAt: keyring.createdAt });
    const migrated = await migrate(connection, migrations);
    if (!migrated.ok) throw new Error("a new database is never newer than its migrations");
  } finally {
    await connection.close();
  }
  await syncFolder(building);

  await writeFirstKeyring(folder, keyring, subkeysOf(masterKey).keyringMac);
  await renamePatiently(building, generationPath(folder, generation.id));
  await writeCurrent(folder, generation.id);
};
