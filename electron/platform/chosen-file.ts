// A file that the user has chosen in a dialog, read or written whole or not at all.
import { open, rm, stat } from "node:fs/promises";
import { renamePatiently, temporaryPath, writeNew } from "./files.ts";

export type ChosenFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: "fileUnreadable" | "fileEmpty" | "fileTooLarge" };

/** Reads a file of at most `largest` bytes. */
export const readChosenFile = async (path: string, largest: number): Promise<ChosenFile> => {
  try {
    // Opening a pipe would wait for somebody to write in it, and everything else with it.
    if (!(await stat(path)).isFile()) return { ok: false, code: "fileUnreadable" };
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size === 0) return { ok: false, code: "fileEmpty" };
      if (size > largest) return { ok: false, code: "fileTooLarge" };
      const bytes = await file.readFile();
      // It may have grown since its size was asked for.
      return bytes.length > largest ? { ok: false, code: "fileTooLarge" } : { ok: true, bytes };
    } finally {
      await file.close();
    }
  } catch {
    // Gone, locked or forbidden: what the user can do about it is the same.
    return { ok: false, code: "fileUnreadable" };
  }
};

/** Writes a file under the name that the user gave. False when it cannot be: full, read-only or gone, what the user can do is the same. */
export const writeChosenFile = async (path: string, bytes: Uint8Array): Promise<boolean> => {
  const temporary = temporaryPath(path);
  try {
    await writeNew(temporary, bytes);
    await renamePatiently(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
};
