// Every backup in a folder is whole and opens with one of the passphrases: one that is there by half has no business there.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { openBackup } from "../../../electron/vault/backup-read.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";

export const backupsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(".svbk")).sort();

/** What is wrong with the first that is not whole; undefined when all are. */
export const brokenBackup = async (folder: string, passphrases: readonly string[]): Promise<string | undefined> => {
  for (const name of await backupsIn(folder)) {
    const answers = new Set<string>();
    for (const passphrase of passphrases) {
      const read = await openBackup(join(folder, name), { passphrase }, { policy: cheapPolicy });
      answers.add(read.ok ? "ok" : read.error.code);
    }
    if (!answers.has("ok")) return `${name} answers ${[...answers].join(", ")}`;
  }
  return undefined;
};
