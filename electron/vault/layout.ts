// Where things lie in the vault folder.
import { readdir } from "node:fs/promises";
import { join } from "node:path";

export const keyringPath = (folder: string): string => join(folder, "keyring.json");
export const currentPath = (folder: string): string => join(folder, "CURRENT");
export const backupsPath = (folder: string): string => join(folder, "backups");

export const generationName = (generation: number): string => `gen-${String(generation).padStart(6, "0")}`;
export const generationPath = (folder: string, generation: number): string => join(folder, generationName(generation));
/** A damaged generation that another took the place of: kept, and never counted as one of the vault's. */
export const damagedName = (generation: number): string => `damaged-${String(generation).padStart(6, "0")}`;
const generationFolder = /^gen-(\d{6})$/;
/** The numbers of the generations that have a folder, whether the keyring knows them or not. */
export const generationsOnDisk = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder)).flatMap((name) => generationFolder.exec(name)?.[1] ?? []).map(Number);
export const databasePath = (folder: string, generation: number): string =>
  join(generationPath(folder, generation), "db.sqlite");

/**
 * [Note: When there is a vault] A vault is there as soon as `CURRENT` or any generation folder is. A keyring alone is
 * what a first start leaves that was ended between two writes: it guards nothing yet.
 */
export const hasVault = async (folder: string): Promise<boolean> => {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name === "CURRENT" || generationFolder.test(name));
};

/** The mark of a throw-away vault, beside CURRENT. It changes nothing but what the screen says. */
export const demoMark = "DEMO";

export const isDemo = async (folder: string): Promise<boolean> => {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  return names.includes(demoMark);
};

/** A chosen folder with other things in it gets a folder of its own for the vault. */
export const vaultFolderIn = async (chosen: string): Promise<string> => {
  const names = await readdir(chosen).catch(() => []);
  return names.length === 0 || (await hasVault(chosen)) ? chosen : join(chosen, "Samverka");
};
