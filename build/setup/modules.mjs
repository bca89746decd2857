// The packages: `npm ci` whenever node_modules is not what package-lock.json says.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { capture, npm, pinnedNode, root, runInForeground, say, SetupProblem } from "./process.mjs";

const lockFile = join(root, "package-lock.json");
// It lies inside node_modules, so that an interrupted `npm ci`, which empties that folder first, takes the stamp with it.
const stamp = join(root, "node_modules", ".samverka-setup");

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], hasInstallScript?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage */

const lockHash = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

/** @param {string} file */
const readOrNothing = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

/** @param {string} hash */
const writeStamp = (hash) => {
  writeFileSync(`${stamp}.new`, hash);
  renameSync(`${stamp}.new`, stamp);
};

/**
 * @param {string} list text of a package-lock.json
 * @returns {Record<string, LockedPackage>}
 */
const packagesOf = (list) => {
  /** @type {unknown} */
  const parsed = JSON.parse(list);
  // npm's own format: every lock file of version 3 has `packages`.
  return /** @type {{ packages: ReturnType<typeof packagesOf> }} */ (parsed).packages;
};

/**
 * npm writes its own list last of all. When that list agrees with ours, somebody has just run `npm install` by hand.
 * @returns {boolean}
 */
const installedByHand = () => {
  const hidden = readOrNothing(join(root, "node_modules", ".package-lock.json"));
  if (hidden === undefined) return false;
  const wanted = packagesOf(readFileSync(lockFile, "utf8"));
  const installed = packagesOf(hidden);
  const { "": _project, ...packages } = wanted;
  return (
    Object.entries(packages).every(([name, { version, integrity, optional }]) => {
      const found = installed[name];
      if (found === undefined) return optional === true;
      return found.version === version && found.integrity === integrity;
    }) && Object.keys(installed).every((name) => name in packages)
  );
};

const installPackages = async () => {
  say(
    "Installing the packages of package-lock.json with npm ci. The encrypted database is compiled, so this takes a few minutes.",
  );
  const { file, before } = npm();
  const code = await runInForeground(file, [...before, "ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 130) throw new SetupProblem("Interrupted. Run the same command again to go on.");
  if (code !== 0) {
    throw new SetupProblem(
      "npm ci failed; its own message stands above. When it is about the network, check that the npm registry can be reached.",
    );
  }
};

/** npm that asks before install scripts may have left the pinned Node undone. */
const ensurePinnedNode = () => {
  if (capture(pinnedNode, ["--version"]).code === 0) return;
  say("Finishing the installation of the pinned Node.");
  const { file, before } = npm();
  const rebuilt = capture(file, [...before, "rebuild", "node"]);
  if (rebuilt.code !== 0 || capture(pinnedNode, ["--version"]).code !== 0) {
    throw new SetupProblem(`The package "node" did not install its program. npm said:\n${rebuilt.text}`);
  }
};

/**
 * An optional package that wants a newer Node than the machine's is left out by npm without a word. The pinned Node is new
 * enough, so npm is run in it once more, without scripts: what comes here is prebuilt. One that has to be compiled is the
 * concern of drivers.mjs.
 */
const ensureOptionalPackages = async () => {
  const locked = packagesOf(readFileSync(lockFile, "utf8"));
  const direct = Object.keys(locked[""]?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  const missing = Object.entries(locked)
    .filter(([name, { os }]) => direct.includes(name) && (os?.includes(process.platform) ?? true))
    .filter(([name, { hasInstallScript }]) => hasInstallScript !== true && !existsSync(join(root, name)));
  if (missing.length === 0) return;
  say("Adding the packages that want the pinned Node.");
  const { file, before } = npm(pinnedNode);
  const environment = { PATH: [dirname(pinnedNode), process.env["PATH"]].join(delimiter) };
  const parameters = [
    ...before,
    "install",
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const code = await runInForeground(file, parameters, { environment });
  if (code !== 0) throw new SetupProblem("npm could not add them; its own message stands above.");
};

export const ensureModules = async () => {
  const hash = lockHash();
  if (readOrNothing(stamp) === hash) return;
  if (!installedByHand()) await installPackages();
  ensurePinnedNode();
  await ensureOptionalPackages();
  writeStamp(hash);
};
