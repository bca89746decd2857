// npm run torture [-- --size ci|full] [--row NAME] [--seed N]: tries to make the vault lose or leak; torture-output/torture.json.
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { root } from "../root.ts";
import { runInForeground } from "../setup/process.mjs";

await bundle("application");
await bundle("timed");
process.exitCode = await runInForeground(process.execPath, [
  join(root, "tests", "torture", "run.ts"),
  ...process.argv.slice(2),
]);
