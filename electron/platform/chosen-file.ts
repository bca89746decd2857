// A file that the user has chosen in a dialog, read whole or not at all.
import { open, stat } from "node:fs/promises";

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
