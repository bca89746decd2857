// npm test [-- unit features …]: everything, or the named parts. The last line counts every test and every check.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { runChecks } from "../check/run.ts";
import { root } from "../root.ts";
import { findRuntime, underDisplay } from "../runtime.ts";
import { runInForeground } from "../setup/process.mjs";
import { count, type Part, readReport, readTorture } from "../test-report.ts";

const inNode = ["unit", "features", "database", "vault", "documents", "renderer"];
const all = ["check", ...inNode, "torture", "e2e"];

const asked = process.argv.slice(2).filter((name) => all.includes(name));
const unknown = process.argv.slice(2).filter((name) => !all.includes(name));
const wanted = new Set(asked.length > 0 ? asked : all);

const bundleForTests = async (): Promise<Part> => {
  try {
    await bundle("application");
    await bundle("timed");
    return { name: "bundle", passed: 1, failed: 0, remarks: [] };
  } catch (problem) {
    return { name: "bundle", passed: 0, failed: 1, remarks: [String(problem)] };
  }
};

const runVitest = async (projects: readonly string[], display: boolean): Promise<readonly Part[]> => {
  if (projects.length === 0) return [];
  const report = join(root, "test-results", `${projects.join("-")}.json`);
  rmSync(report, { force: true });
  const vitest = [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    ...["run", "--config", "build/vitest.config.ts", "--passWithNoTests"],
    ...projects.flatMap((name) => ["--project", name]),
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ];
  const { file, parameters } = display
    ? underDisplay(process.execPath, vitest)
    : { file: process.execPath, parameters: vitest };
  // Bundling in this process has made it "production", in which React leaves out what tests need.
  const code = await runInForeground(file, parameters, { environment: { NODE_ENV: "test" } });
  return readReport(report, projects, code);
};

/** Where it cannot be run, it says so in a line of its own and nothing is counted. */
const runTorture = async (): Promise<readonly Part[]> => {
  const report = join(root, "test-results", "torture.json");
  rmSync(report, { force: true });
  const script = join(root, "tests", "torture", "run.ts");
  // Always the same places: a submission is judged by what it changes. Other seeds: `npm run torture`.
  const code = await runInForeground(process.execPath, [
    script,
    "--size",
    "ci",
    "--seed",
    "20261127",
    "--into",
    report,
  ]);
  return readTorture(report, code);
};

const run = async (): Promise<readonly Part[]> => {
  const parts: Part[] = [];
  if (wanted.has("check")) parts.push({ name: "check", ...runChecks(), remarks: [] });
  const projects = inNode.filter((name) => wanted.has(name));
  // Documents and end-to-end tests use what the bundle leaves behind: fonts and the application itself.
  if (projects.length > 0 || wanted.has("e2e") || wanted.has("torture")) parts.push(await bundleForTests());
  parts.push(...(await runVitest(projects, false)));
  if (wanted.has("torture")) parts.push(...(await runTorture()));
  if (wanted.has("e2e")) parts.push(...(await runVitest(["e2e"], true)));
  return parts;
};

if (unknown.length > 0) {
  console.log(`Not known: ${unknown.join(", ")}. The parts are ${all.join(", ")}.`);
  process.exitCode = 1;
} else {
  mkdirSync(join(root, "test-results"), { recursive: true });
  const parts = await run();
  const { passed, failed } = count(parts);
  const { version, origin } = findRuntime();
  console.log(`\nElectron ${version}: ${origin}.`);
  for (const part of parts) {
    console.log(`${part.name.padEnd(10)} ${part.passed} passed, ${part.failed} failed`);
    for (const remark of part.remarks) console.log(remark.replace(/^/gm, "           "));
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
