// npm run demo: walks the main job in the real application and leaves what it made in demo-output/. Ends with 1 when a step fails.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../build/root.ts";
import { allSteps, firstDay } from "./all-steps.ts";
import { writeReport } from "./report.ts";
import { plannedBranchSteps, runBranches } from "./run-branches.ts";
import { runSteps, type StepOutcome } from "./run-steps.ts";
import { startWalk } from "./walk.ts";

const folder = join(root, "demo-output");
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const planned = allSteps.length + plannedBranchSteps;
rmSync(folder, { recursive: true, force: true });
const tell = ({ name, ok, seconds, asserts, problem }: StepOutcome): void => {
  say(`${ok ? "ok  " : "FEL "} ${name} (${seconds} s)${asserts.length === 0 ? "" : `: ${asserts.join("; ")}`}`);
  if (problem !== undefined) say(problem);
};
const walk = await startWalk(folder, firstDay);
const main = await runSteps(walk, allSteps, tell);
await walk.close();
const outcomes = [...main, ...(await runBranches(folder, tell))];
rmSync(join(folder, "kept"), { recursive: true, force: true });
const { steps, files, electron } = writeReport(folder, outcomes);
const documents = files.filter(({ path }) => path.startsWith("documents/")).length;
say(
  `${steps.filter(({ ok }) => ok).length} of ${planned} steps, ${documents} documents. Electron ${electron.version}: ${electron.origin}.`,
);
say(`Look at ${join("demo-output", "index.html")}.`);
process.exitCode = outcomes.length === planned && outcomes.every(({ ok }) => ok) ? 0 : 1;
