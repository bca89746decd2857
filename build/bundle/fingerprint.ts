// Tells whether sources are as they were when something was last made of them.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";

const filesBelow = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** One hash over the names and contents of all files in these places of the project. */
export const fingerprint = (places: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesBelow(join(root, place)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
};

/** Makes something unless the stamp says that it was made of the same sources. The stamp is written last. */
export const onceFor = async (stamp: string, mark: string, make: () => void | Promise<void>): Promise<void> => {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) return;
  await make();
  writeFileSync(stamp, mark);
};
