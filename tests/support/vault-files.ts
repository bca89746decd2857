// The files of a vault folder as a test compares them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file with the SHA-256 of what it holds, in the order of their paths. */
export const sumsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${join(entry.parentPath, entry.name).slice(folder.length)} ${createHash("sha256").update(bytes).digest("hex")}`;
    })
    .sort();

export const databaseFile = (folder: string, generation: number): string =>
  join(folder, `gen-00000${generation}`, "db.sqlite");
