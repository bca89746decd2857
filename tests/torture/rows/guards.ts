// Each guard is switched off in a copy of the project: the test that is named with it must fail. The project itself is
// only read, so that nothing is left switched off whenever the row is ended. `--part "row "` or `--part keyring` runs the
// guards whose name or test has those words.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

/** What runs in the copy now: it ends with this process, which may be told to end. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
});

/** Whether it passes in the copy. A changed file has another place, so nothing that was compiled before is taken for it. */
const passes = async (copy: string, test: string, seed: number): Promise<boolean> => {
  const words = test.startsWith("row ")
    ? ["tests/torture/run.ts", "--row", test.slice(4), "--seed", String(seed)]
    : ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts", test];
  const env = { ...process.env, NODE_ENV: "test", NODE_DISABLE_COMPILE_CACHE: "1" };
  const child = spawn(process.execPath, words, { cwd: copy, env, stdio: "ignore" });
  running.add(child);
  await once(child, "exit");
  running.delete(child);
  return child.exitCode === 0;
};

const failsWithout = async (copy: string, { file, from, to, test }: Guard, seed: number): Promise<boolean> => {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  if (!whole.includes(from)) throw new Error(`${file} has no longer: ${from}`);
  writeFileSync(path, whole.replaceAll(from, to));
  try {
    return !(await passes(copy, test, seed));
  } finally {
    writeFileSync(path, whole);
  }
};

const run = async ({ tally, folder, seed, part }: RowContext): Promise<void> => {
  const chosen = guards.filter(({ what, test }) => `${what}, ${test}`.includes(part));
  const copy = join(folder, "copy");
  copyProject(copy);
  for (const test of new Set(chosen.map((guard) => guard.test))) {
    tally.control(`${test} passes with every guard in place`, await passes(copy, test, seed));
  }
  for (const guard of chosen) {
    const started = performance.now();
    const fails = await failsWithout(copy, guard, seed);
    const seconds = Math.round((performance.now() - started) / 1000);
    tally.note(`${guard.what}: ${guard.test} ${fails ? "fails" : "PASSES"} without it, ${seconds} s`);
    tally.trial(fails, `without the ${guard.what}, ${guard.test} passes`);
  }
};

export const guardMutation: Row = {
  name: "guards",
  what: "each of the guards switched off: a test fails",
  storage: false,
  only: "full",
  run,
};
