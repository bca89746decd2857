// vault.md §3.8: the running application makes no connect, bind or send on a network. Looked at from outside, by strace.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { findRuntime, sandboxParameters } from "../../build/runtime.ts";
import { createHome, environmentOf, timedApplication } from "../support/launch.ts";

const seconds = 10;
const hasStrace = spawnSync("strace", ["-V"]).status === 0;

/** Looked at for so long from when the program has started, however long that takes under strace on a busy machine. */
const reaches = async (home: string, program: readonly string[], hasStarted: () => boolean): Promise<string[]> => {
  const trace = join(home, "trace");
  const strace = spawn("strace", ["-f", "-qq", "-e", "trace=%network", "-o", trace, ...program], {
    env: environmentOf(home),
    stdio: "ignore",
    detached: true,
  });
  const { pid } = strace;
  if (pid === undefined) throw new Error("strace did not start");
  const ended = once(strace, "exit");
  while (!hasStarted()) await wait(100);
  await Promise.race([wait(seconds * 1_000), ended]);
  // The whole group: strace and the processes it looks at.
  if (strace.exitCode === null) process.kill(-pid, "SIGKILL");
  await ended;
  return readFileSync(trace, "utf8")
    .split("\n")
    .filter((line) => /\b(connect|bind|sendto|sendmsg|sendmmsg)\(.*\bAF_INET6?\b/.test(line));
};

if (!hasStrace) process.stdout.write("not run here: the network test needs strace\n");

describe.runIf(hasStrace)("the network", () => {
  it("is not touched by the application in its first ten seconds", async () => {
    const home = createHome();
    // Its last process to start is the vault host, which begins its log.
    const log = join(home, ".local", "share", "samverka", "logs", "vault-host");
    const program = [findRuntime().executable, ...sandboxParameters(), timedApplication];
    expect(await reaches(home, program, () => existsSync(log))).toEqual([]);
    rmSync(home, { recursive: true, force: true });
  });

  it("would be seen to be touched", async () => {
    const home = createHome();
    const program = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
    expect(await reaches(home, [process.execPath, "-e", program], () => true)).not.toEqual([]);
    rmSync(home, { recursive: true, force: true });
  });
});
