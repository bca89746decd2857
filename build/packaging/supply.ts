// What a buyer asks for beside the application: the list of what is in it (SBOM, CycloneDX), everybody's licence, the hashes of the
// native modules, and what the registry knows against any of it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Lock, type Shipped, shippedPackages } from "../check/licences.ts";
import { sources } from "../check/sources.ts";
import { root } from "../root.ts";
import { capture, npm } from "../setup/process.mjs";
import { insideComponents, insidePackages, licenceOfInside } from "./inside.ts";

const shipped = (): readonly Shipped[] =>
  // npm writes it, in the form that Lock describes
  shippedPackages(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock, sources());

const licenceIn = (folder: string): string => {
  const path = join(root, folder);
  const name = existsSync(path) ? readdirSync(path).find((file) => /^(licen[cs]e|copying)/i.test(file)) : undefined;
  return name === undefined ? "" : readFileSync(join(path, name), "utf8").trim();
};

/** Everybody's own words, as most licences ask for. Packages that are only for other systems are not here to be read. */
export const writeLicences = (file: string): void => {
  const parts = shipped()
    .filter(({ folder }) => existsSync(join(root, folder)))
    .map(({ name, version, licence, folder }) => `${name} ${version} (${licence})\n\n${licenceIn(folder)}\n`);
  const inside = insidePackages.map(
    (one) => `${one.name} ${one.version} in ${one.within} (${one.licence})\n\n${licenceOfInside(one)}\n`,
  );
  writeFileSync(file, [...parts, ...inside].join(`\n${"=".repeat(80)}\n\n`));
};

interface Bom {
  components?: { readonly name?: string; readonly version?: string; readonly group?: string; "bom-ref"?: string }[];
  dependencies?: { readonly ref: string; dependsOn?: readonly string[] }[];
}

/** Bundling makes its process "production", in which npm would leave out what the bundles are made of. */
const asDeveloper = { environment: { NODE_ENV: undefined } };

/** Writes the SBOM of what is shipped; answers how many components it has, or why there is none. */
export const writeBom = (file: string): number | string => {
  const { file: program, before } = npm();
  const done = capture(program, [...before, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], asDeveloper);
  const begin = done.output.indexOf("{");
  if (done.code !== 0 || begin < 0) return `npm made no list of what is shipped (exit code ${done.code}).`;
  // CycloneDX, as npm writes it
  const bom = JSON.parse(done.output.slice(begin)) as Bom;
  const names = new Set(shipped().map(({ name, version }) => `${name}@${version}`));
  const isShipped = ({ group, name = "", version = "" }: NonNullable<Bom["components"]>[number]): boolean =>
    names.has(`${group === undefined || group === "" ? "" : `${group}/`}${name}@${version}`);
  bom.components = (bom.components ?? []).filter(isShipped);
  const missing =
    names.size - new Set(bom.components.map(({ group, name, version }) => [group, name, version].join("/"))).size;
  if (missing > 0) return `npm's list lacks ${missing} of the ${names.size} packages that are shipped.`;
  const refs = new Set(bom.components.map((component) => component["bom-ref"]));
  bom.dependencies = (bom.dependencies ?? [])
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((below) => refs.has(below)) }));
  bom.components.push(...insideComponents());
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  return bom.components.length;
};

/** The hashes of what came ready made, by package and file. A new version of one changes this list, which somebody then reads. */
// our own list
const pinned = JSON.parse(readFileSync(join(root, "build", "packaging", "native-modules.json"), "utf8")) as Readonly<
  Record<string, string>
>;

/** Compiled on this computer, from the sources that package-lock.json pins: its hash is its own each time. */
const compiled = "@journeyapps/sqlcipher/build/Release/node_sqlite3.node";

/** Ready-made modules for other systems than the one that this list was made on. */
const isForAnother = (name: string): boolean => name.startsWith("@node-rs/argon2-") && pinned[name] === undefined;

/** What is wrong with a native module of this name and hash, if anything. */
export const nativeProblem = (name: string, hash: string): string | undefined => {
  if (name === compiled || isForAnother(name)) return undefined;
  if (pinned[name] === undefined) return `${name} is native code that is not on the list`;
  return pinned[name] === hash ? undefined : `${name} is not the native code that is on the list`;
};

/** Writes the hash of each native module as it was packed, and of the application itself; answers what does not belong. */
export const writeHashes = (folder: string, file: string): readonly string[] => {
  const hashes = readdirSync(join(folder, "resources"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".node") || name === "app.asar")
    .sort()
    .map((name) => ({
      name: name.replaceAll("\\", "/").replace(/^.*node_modules\//, ""),
      hash: createHash("sha256")
        .update(readFileSync(join(folder, "resources", name)))
        .digest("hex"),
    }));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(hashes.map(({ name, hash }) => [name, hash])), null, 2)}\n`);
  return hashes.flatMap(({ name, hash }) => (name === "app.asar" ? [] : (nativeProblem(name, hash) ?? [])));
};

/** What the registry knows; a sentence either way, since there may be no registry to ask. */
export const auditSentence = (): string => {
  const { file: program, before } = npm();
  const done = capture(program, [...before, "audit", "--json", "--package-lock-only"], {
    ...asDeveloper,
    timeout: 60_000,
  });
  try {
    // npm's own report
    const { metadata } = JSON.parse(done.output.slice(done.output.indexOf("{"))) as {
      readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
    };
    const found = metadata?.vulnerabilities;
    if (found === undefined) return "npm audit: no registry answered, so nothing was looked up.";
    return `npm audit: ${["critical", "high", "moderate", "low"].map((level) => `${String(found[level] ?? 0)} ${level}`).join(", ")}.`;
  } catch {
    return "npm audit: no registry answered, so nothing was looked up.";
  }
};
