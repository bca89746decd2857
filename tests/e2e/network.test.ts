// vault.md §3.8: the running application makes no connect, bind or send on a network. Looked at from outside, by strace.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findRuntime, sandboxParameters } from "../../build/runtime.ts";
import { createHome, environmentOf, timedApplication } from "../support/launch.ts";

const seconds = 10;
const hasStrace = spawnSync("strace", ["-V"]).status === 0;

/** The lines in which a process reaches for a network. Open sockets and looks at the interfaces are not that. */
const reaches = (home: string, program: readonly string[]): readonly string[] => {
  const trace = join(home, "trace");
  spawnSync("timeout", [String(seconds), "strace", "-f", "-qq", "-e", "trace=%network", "-o", trace, ...program], {
    env: environmentOf(home),
    stdio: "ignore",
  });
  return readFileSync(trace, "utf8")
    .split("\n")
    .filter((line) => /\b(connect|bind|sendto|sendmsg|sendmmsg)\(.*\bAF_INET6?\b/.test(line));
};

if (!hasStrace) process.stdout.write("not run here: the network test needs strace\n");

describe.runIf(hasStrace)("the network", () => {
  it("is not touched by the application in its first ten seconds", () => {
    const home = createHome();
    const seen = reaches(home, [findRuntime().executable, ...sandboxParameters(), timedApplication]);
    expect(seen).toEqual([]);
    // It did start, and its vault host with it.
    expect(existsSync(join(home, ".local", "share", "samverka", "logs", "vault-host"))).toBe(true);
    rmSync(home, { recursive: true, force: true });
  });

  it("would be seen to be touched", () => {
    const home = createHome();
    const program = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
    expect(reaches(home, [process.execPath, "-e", program])).not.toEqual([]);
    rmSync(home, { recursive: true, force: true });
  });
});
