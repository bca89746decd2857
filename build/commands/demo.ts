// npm run demo: walks the main job through the real application, unattended; the result lies in demo-output/.
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { root } from "../root.ts";
import { underDisplay } from "../runtime.ts";
import { runInForeground } from "../setup/process.mjs";

await bundle("timed");
const { file, parameters } = underDisplay(process.execPath, [
  join(root, "tests", "demo", "run.ts"),
  ...process.argv.slice(2),
]);
process.exitCode = await runInForeground(file, parameters);
