// npm start, test, demo, bench, torture, check, package: sets up what is missing on this machine, then runs the command in the pinned Node.
// Runs on Node 20 without any package. Safe to interrupt: everything is made aside and renamed when it is whole.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ensureDrivers } from "./setup/drivers.mjs";
import { ensureElectron } from "./setup/electron.mjs";
import { ensureLibraries } from "./setup/libraries.mjs";
import { ensureModules } from "./setup/modules.mjs";
import { pinnedNode, root, runInForeground, say, SetupProblem } from "./setup/process.mjs";

const [command = "", ...rest] = process.argv.slice(2);
const parameters = rest[0] === "--" ? rest.slice(1) : rest;
const script = join(root, "build", "commands", `${command}.ts`);

const setUp = async () => {
  await ensureModules();
  if (command === "check") return;
  await ensureDrivers();
  await ensureLibraries(["test", "torture"].includes(command));
  const electron = await ensureElectron();
  say(`This runs on Electron ${electron.version}: ${electron.origin}.`);
};

try {
  if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
    throw new SetupProblem("Say what to run: start, test, demo, bench, torture, check or package.");
  }
  await setUp();
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  process.exitCode = await runInForeground(pinnedNode, [script, ...parameters], { environment: { PATH: path } });
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem;
  say(problem.message);
  process.exitCode = 1;
}
