// Each guard is switched off in a copy of the project: the test that is named with it must fail.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../../build/root.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { type Guard, guards } from "./guards-list.ts";

const copyProject = (to: string): void => {
  const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const path of listed.stdout.split("\n").filter((line) => line !== "")) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(root, path), join(to, path));
  }
  for (const folder of ["node_modules", ".runtime", "dist", "dist-timed"])
    symlinkSync(join(root, folder), join(to, folder));
};

/** Whether it passes in the copy. A changed file has another place, so nothing that was compiled before is taken for it. */
const passes = (copy: string, test: string, seed: number): boolean => {
  const words = test.startsWith("row ")
    ? ["tests/torture/run.ts", "--row", test.slice(4), "--seed", String(seed)]
    : ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts", test];
  const environment = { ...process.env, NODE_ENV: "test", NODE_DISABLE_COMPILE_CACHE: "1" };
  return spawnSync(process.execPath, words, { cwd: copy, env: environment, stdio: "ignore" }).status === 0;
};

const failsWithout = (copy: string, { file, from, to, test }: Guard, seed: number): boolean => {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  if (!whole.includes(from)) throw new Error(`${file} has no longer: ${from}`);
  writeFileSync(path, whole.replaceAll(from, to));
  try {
    return !passes(copy, test, seed);
  } finally {
    writeFileSync(path, whole);
  }
};

const run = async ({ tally, folder, seed }: RowContext): Promise<void> => {
  const copy = join(folder, "copy");
  copyProject(copy);
  for (const test of new Set(guards.map((guard) => guard.test))) {
    tally.control(`${test} passes with every guard in place`, passes(copy, test, seed));
  }
  for (const guard of guards) {
    const fails = failsWithout(copy, guard, seed);
    tally.trial(fails, `without the ${guard.what}, ${guard.test} passes`);
  }
  return Promise.resolve();
};

export const guardMutation: Row = {
  name: "guards",
  what: "each of the guards switched off: a test fails",
  storage: false,
  only: "full",
  run,
};
