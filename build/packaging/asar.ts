// Looks into a packed application.
import { readFileSync } from "node:fs";

interface Entry {
  readonly offset?: string;
  readonly size?: number;
  readonly unpacked?: boolean;
  readonly files?: Readonly<Record<string, Entry>>;
}

const pathsBelow = (entry: Entry, path: string): readonly string[] =>
  entry.files === undefined
    ? [path]
    : Object.entries(entry.files).flatMap(([name, below]) => pathsBelow(below, path === "" ? name : `${path}/${name}`));

/** The texts of the scripts in an archive, by path. */
export const scriptsIn = (archive: string): ReadonlyMap<string, string> => {
  const bytes = readFileSync(archive);
  const headerSize = bytes.readUInt32LE(12);
  // The contents begin after the two length-prefixed blocks, the second of which is padded to four bytes.
  const start = 8 + bytes.readUInt32LE(4);
  const texts = new Map<string, string>();
  const walk = (entry: Entry, path: string): void => {
    for (const [name, below] of Object.entries(entry.files ?? {})) walk(below, path === "" ? name : `${path}/${name}`);
    if (entry.offset === undefined || entry.unpacked === true || !/\.(?:[cm]?js|html|css)$/.test(path)) return;
    const from = start + Number(entry.offset);
    texts.set(path, bytes.toString("utf8", from, from + (entry.size ?? 0)));
  };
  // the archive's own format
  walk(JSON.parse(bytes.toString("utf8", 16, 16 + headerSize)) as Entry, "");
  return texts;
};

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
    "node_modules/@neslinesli93/qpdf-wasm/dist/qpdf.wasm",
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
