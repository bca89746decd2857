// npm start -- --demo: makes a throw-away vault with invented cases and opens the application on it. The vault goes with the window.
import { rmSync } from "node:fs";
import { findRuntime, sandboxParameters } from "../../build/runtime.ts";
import { runInForeground } from "../../build/setup/process.mjs";
import { createDemoHome, demoPassphrase } from "./demo-home.ts";
import { timedApplication } from "./launch.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say("Making a vault with invented cases …");
const { home, environment } = await createDemoHome();
say(`The passphrase of the demo is: ${demoPassphrase}`);
say("The vault is thrown away when the window is closed.");
process.exitCode = await runInForeground(findRuntime().executable, [...sandboxParameters(), timedApplication], {
  environment,
});
rmSync(home, { recursive: true, force: true });
