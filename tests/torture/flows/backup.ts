// A backup is whole and opens with the passphrase alone, or is not there. The one before it stays.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { backupsOf, createVault, isSound, keeperAt, look, passphrase, type Place, vaultIn } from "../kit/vault.ts";
import { backupsIn, brokenBackup } from "../kit/whole-backups.ts";
import type { Flow, Verdict } from "./flow.ts";

/** Beside the vault: the name of the backup that was there before. */
const firstBackup = "first-backup";

const judge = async (place: Place): Promise<Verdict> => {
  const folder = join(vaultIn(place), "backups");
  const names = await backupsIn(folder);
  const before = await readFile(join(place.profile, firstBackup), "utf8");
  const wrong = await brokenBackup(folder, [passphrase]);
  if (wrong !== undefined) return `broken: ${wrong}`;
  const found = await look(place);
  if (!isSound(found)) return `broken: the vault answers ${found.answer}, missing ${found.missing}`;
  if (names.length === 0 || names.length > 2) return `broken: there are ${names.length} backups`;
  // The one of the same day before goes when the new one is there.
  return names.some((name) => name !== before) ? "new" : "old";
};

export const backup: Flow = {
  name: "backup",
  prepare: async (place) => {
    const keeper = keeperAt(place);
    await createVault(keeper);
    const made = await backupsOf(keeper, place).now();
    if (!made.ok) throw new Error(made.error.code);
    await writeFile(join(place.profile, firstBackup), made.value.name);
    await keeper.close();
  },
  run: async (place, { go }) => {
    const keeper = keeperAt(place);
    const unlocked = await keeper.unlock({ passphrase });
    if (!unlocked.ok) return unlocked.error.code;
    const backups = backupsOf(keeper, place);
    await go();
    const made = await backups.now();
    return made.ok ? "ok" : made.error.code;
  },
  judge,
  // A copy that did not come about is not one; the vault goes on.
  mayAnswer: { ENOSPC: ["notVerified"], EIO: ["notVerified", "folderGone"] },
};
