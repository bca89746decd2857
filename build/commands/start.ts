// npm start [-- --demo]: bundles what has changed and opens the application.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { root } from "../root.ts";
import { findRuntime, hasDisplay, sandboxParameters, underDisplay } from "../runtime.ts";
import { runInForeground } from "../setup/process.mjs";

const demoScript = join(root, "tests", "support", "demo-vault.ts");

/** The demo script makes a throw-away vault and opens the timed application on it; see tests/support/demo-vault.ts. */
const startDemo = async (): Promise<number> => {
  if (!existsSync(demoScript)) {
    console.log("The demo vault is not in this version: tests/support/demo-vault.ts is missing.");
    return 1;
  }
  await bundle("timed");
  const { file, parameters } = underDisplay(process.execPath, [demoScript]);
  return runInForeground(file, parameters);
};

const startApplication = async (parameters: readonly string[]): Promise<number> => {
  const folder = await bundle("application");
  const started = underDisplay(findRuntime().executable, [...sandboxParameters(), folder, ...parameters]);
  return runInForeground(started.file, started.parameters);
};

const parameters = process.argv.slice(2);
if (!hasDisplay())
  console.log("There is no display here: Samverka opens on a virtual one, where nobody sees it. End it with Ctrl+C.");
if (sandboxParameters().length > 0)
  console.log("Started by root, which Chromium's sandbox refuses: it runs without that sandbox.");
process.exitCode = parameters.includes("--demo") ? await startDemo() : await startApplication(parameters);
