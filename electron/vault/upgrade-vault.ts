// [Note: Migrations never in place] An older file is copied under a new key to the next generation and migrated there.
// Until CURRENT names the copy, the old file is the vault, untouched; it stays where it is afterwards too.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../database/driver.ts";
import { migrate } from "../database/migrate.ts";
import { configure } from "../database/open.ts";
import { renamePatiently, syncFolder, temporaryPath } from "../platform/files.ts";
import { writeCurrent } from "./current.ts";
import type { Salted } from "./keyring.ts";
import { type OpenedKeyring, writeKeyringTwice } from "./keyring-file.ts";
import { generationPath } from "./layout.ts";
import { salted } from "./new-keyring.ts";
import type { Means } from "./means.ts";
import { generationKey } from "./subkeys.ts";

/** Takes the open older file and closes it; answers with the keyring and generation to open instead. */
export const upgradeVault = async (
  folder: string,
  older: Connection,
  unlocked: OpenedKeyring,
  { driver, migrations, clock }: Pick<Means, "driver" | "migrations" | "clock">,
): Promise<{ readonly unlocked: OpenedKeyring; readonly generation: Salted }> => {
  const { keyring, masterKey, subkeys } = unlocked;
  const generation = salted(Math.max(...keyring.generations.map(({ id }) => id)) + 1, clock.now());
  const key = generationKey(masterKey, Buffer.from(generation.salt, "hex"));
  const building = temporaryPath(generationPath(folder, generation.id));
  await mkdir(building, { mode: 0o700 });
  await older.copyWithNewKey(join(building, "db.sqlite"), key).finally(() => older.close());

  const copy = await driver.open(join(building, "db.sqlite"), key, "write");
  try {
    await configure(copy);
    const migrated = await migrate(copy, migrations);
    if (!migrated.ok) throw new Error("the copy is not newer than the file that was older");
  } finally {
    await copy.close();
  }
  await syncFolder(building);

  const extended = { ...keyring, generations: [...keyring.generations, generation] };
  await writeKeyringTwice(folder, extended, subkeys.keyringMac);
  await renamePatiently(building, generationPath(folder, generation.id));
  await writeCurrent(folder, generation.id);
  return { unlocked: { ...unlocked, keyring: extended }, generation };
};
