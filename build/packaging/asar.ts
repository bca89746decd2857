// Looks into a packed application.
import { readFileSync } from "node:fs";

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
}

const pathsBelow = (entry: Entry, path: string): readonly string[] =>
  entry.files === undefined
    ? [path]
    : Object.entries(entry.files).flatMap(([name, below]) => pathsBelow(below, path === "" ? name : `${path}/${name}`));

/** What must not be in a package, one sentence each; empty when all is well. */
export const strayParts = (archive: string): readonly string[] => {
  const bytes = readFileSync(archive);
  // The format begins with two length-prefixed blocks; the JSON header's own length stands at 12.
  const header: unknown = JSON.parse(bytes.toString("utf8", 16, 16 + bytes.readUInt32LE(12)));
  // the archive's own format
  const paths = pathsBelow(header as Entry, "");
  const needed = [
    "package.json",
    "dist/main.cjs",
    "dist/vault-host.cjs",
    "dist/preload.cjs",
    "dist/files.json",
    "dist/renderer/index.html",
  ];
  return [
    ...needed.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths
      .filter((path) => !/^(dist\/|node_modules\/|package\.json$)/.test(path))
      .map((path) => `${path} does not belong in the package`),
    // esbuild names each source above its text, so a test's clock could not hide in a bundle.
    ...["tests/support/", "timed-main", "timed-host"]
      .filter((mark) => bytes.includes(`// ${mark}`) || paths.some((path) => path.includes(mark)))
      .map((mark) => `${mark} is in the package: it can move time`),
  ];
};
