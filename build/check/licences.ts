// Whose work is shipped, and on what terms: computed from the sources' imports and package-lock.json, so that it also works without a registry.
import type { Finding } from "./finding.ts";
import type { Source } from "./sources.ts";

/** What package-lock.json tells of one package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Below the project. */
  readonly folder: string;
}

/** Licences that ask for nothing but their own text beside the program. */
const accepted = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Zlib",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "OFL-1.1",
  "Python-2.0",
]);

/** What the lock does not say, and somebody has read in the package itself: its LICENSE is that of MIT. */
const readByHand: Readonly<Record<string, string>> = { "png-js": "MIT" };

/** Copied as files, or named in a style sheet: no import tells of them. */
const withoutImport = [
  "@expo-google-fonts/noto-sans",
  "@expo-google-fonts/noto-sans-arabic",
  "@expo-google-fonts/source-sans-3",
];

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

const importsIn = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/(?:from|import|url\()\s*\(?["']([^"'.][^"']*)["']/g)].map(([, name]) => packageOf(name ?? ""));

const isAccepted = (licence: string): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((option) => option.split(" AND ").every((one) => accepted.has(one.trim())));

/** The folder that Node would find `name` in, seen from a package. */
const resolve = (lock: Lock, from: string, name: string): string | undefined => {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1))) {
    const path = place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (lock.packages[path] !== undefined) return path;
    if (place === "") return undefined;
  }
};

/** Every package that the application imports, copies or loads, and what those need in their turn. Electron is shipped whole, by itself. */
export const shippedPackages = (lock: Lock, files: readonly Source[]): readonly Shipped[] => {
  const own = files.filter(({ path }) => /^(electron|renderer|shared)\//.test(path));
  const first = lock.packages[""] ?? {};
  const named = [
    ...own.flatMap(importsIn),
    ...withoutImport,
    ...Object.keys({ ...first.dependencies, ...first.optionalDependencies }),
  ];
  const found = new Map<string, Shipped>();
  const visit = (from: string, name: string): void => {
    const folder = resolve(lock, from, name);
    if (folder === undefined || found.has(folder)) return;
    const { version = "", license, dependencies, optionalDependencies, peerDependencies } = lock.packages[folder] ?? {};
    found.set(folder, { name, version, licence: license ?? readByHand[name] ?? "unknown", folder });
    if (name === "electron") return;
    for (const below of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      visit(folder, below);
  };
  for (const name of new Set(named)) visit("", name);
  return [...found.values()].sort((one, other) => (one.folder < other.folder ? -1 : 1));
};

export const checkLicences = (lock: Lock, files: readonly Source[]): Finding => {
  const shipped = shippedPackages(lock, files);
  return {
    remark: `${shipped.length} packages are shipped`,
    problems: shipped
      .filter(({ licence }) => !isAccepted(licence))
      .map(
        ({ name, version, licence }) =>
          `${name} ${version} is shipped on the terms of ${licence}, which nobody has accepted`,
      ),
  };
};
