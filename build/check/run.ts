// Runs every check, says how each went, and counts them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";
import { capture } from "../setup/process.mjs";
import type { Finding } from "./finding.ts";
import { checkLicences, type Lock } from "./licences.ts";
import { checkNotes } from "./notes.ts";
import { checkReasons } from "./reasons.ts";
import { checkSizes } from "./sizes.ts";
import { sources } from "./sources.ts";

interface Check {
  readonly name: string;
  readonly run: () => Finding;
}

/** A tool of node_modules that says everything through its exit code and what it prints. */
const tool = (script: string, ...parameters: readonly string[]): Finding => {
  const done = capture(process.execPath, [join(root, "node_modules", script), ...parameters]);
  return { remark: "", problems: done.code === 0 ? [] : [done.text === "" ? `exit code ${done.code}` : done.text] };
};

const checks: readonly Check[] = [
  { name: "types", run: () => tool("typescript/bin/tsc", "-b") },
  {
    name: "lint",
    run: () => tool("eslint/bin/eslint.js", ".", "--cache", "--cache-location", "node_modules/.cache/eslint"),
  },
  { name: "format", run: () => tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".") },
  {
    name: "layers",
    run: () =>
      tool(
        "dependency-cruiser/bin/dependency-cruiser.mjs",
        "--config",
        ".dependency-cruiser.cjs",
        "electron",
        "renderer",
        "shared",
        "build",
        "tests",
      ),
  },
  { name: "dead code", run: () => tool("knip/bin/knip.js", "--no-progress") },
  { name: "notes", run: () => checkNotes(sources()) },
  { name: "file sizes", run: () => checkSizes(sources()) },
  // npm writes it, in the form that Lock describes
  {
    name: "licences",
    run: () => checkLicences(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock, sources()),
  },
  { name: "any and reasons", run: () => checkReasons(sources()) },
];

export const runChecks = (): { readonly passed: number; readonly failed: number } => {
  let failed = 0;
  for (const { name, run } of checks) {
    const started = performance.now();
    const { remark, problems } = run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const details = [remark, `${seconds} s`].filter((detail) => detail !== "").join("; ");
    console.log(`${problems.length === 0 ? "✓" : "✗"} ${name} (${details})`);
    if (problems.length > 0) {
      failed += 1;
      console.log(problems.join("\n").replace(/^/gm, "    "));
    }
  }
  return { passed: checks.length - failed, failed };
};
