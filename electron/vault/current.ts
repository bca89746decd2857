// CURRENT: which generation folder is the vault's. Three lines: format, name, SHA-256 of the two before.
import { createHash } from "node:crypto";
import { readSmallFile, replaceFile } from "../platform/files.ts";
import type { Keyring } from "./keyring.ts";
import { currentPath, generationName } from "./layout.ts";

const body = (name: string) => `samverka-current 1\n${name}\n`;
const spell = (name: string) => `${body(name)}${createHash("sha256").update(body(name)).digest("hex")}\n`;

export const writeCurrent = (folder: string, generation: number): Promise<void> =>
  replaceFile(currentPath(folder), Buffer.from(spell(generationName(generation))));

/** The generation that CURRENT names, or undefined when it is missing, damaged or unknown to the keyring. */
export const readCurrent = async (folder: string, keyring: Keyring): Promise<number | undefined> => {
  const text = await readSmallFile(currentPath(folder)).then(String, () => "");
  return keyring.generations.find(({ id }) => spell(generationName(id)) === text)?.id;
};
