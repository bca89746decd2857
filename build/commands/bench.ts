// npm run bench: measures ours against a reference in the same run; the figures lie in bench-output/bench.json.
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { root } from "../root.ts";
import { underDisplay } from "../runtime.ts";
import { runInForeground } from "../setup/process.mjs";

await bundle("application");
await bundle("timed");
const { file, parameters } = underDisplay(process.execPath, [
  join(root, "tests", "bench", "run.ts"),
  ...process.argv.slice(2),
]);
process.exitCode = await runInForeground(file, parameters);
