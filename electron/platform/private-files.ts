// Files and folders that the user alone may read: checked at each start, and mended, since a copy or a backup tool may have opened them.
import { chmodSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

const wanted = (isFolder: boolean): number => (isFolder ? 0o700 : 0o600);

/** How many could be reached by others. Links are left alone, and so is Windows, where the user's folder has its own list of rights. */
export const mendRights = (path: string): number => {
  if (process.platform === "win32") return 0;
  try {
    const facts = lstatSync(path);
    const isFolder = facts.isDirectory();
    if (!isFolder && !facts.isFile()) return 0;
    const isOpen = (facts.mode & 0o077) !== 0;
    if (isOpen) chmodSync(path, wanted(isFolder));
    const below = isFolder ? readdirSync(path).map((name) => mendRights(join(path, name))) : [];
    return below.reduce((sum, count) => sum + count, isOpen ? 1 : 0);
  } catch {
    // Gone since it was listed, or somebody else's: opening it will say what is wrong, in words.
    return 0;
  }
};
