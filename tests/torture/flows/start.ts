// Starts a flow in its process and hears what it says.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Place } from "../kit/vault.ts";
import type { Flow } from "./flow.ts";

export interface Started {
  readonly process: ChildProcess;
  /** Lets it go on; nothing when it was refused before it came so far. */
  readonly go: () => void;
  /** Waits until it has said so many things after `go`, or has ended. */
  readonly heard: (count: number) => Promise<void>;
  /** Waits until it has ended; then everything it said after `go`. */
  readonly ended: () => Promise<readonly string[]>;
}

/** The flow stands before what is to be cut off, or has said why it does not. */
export const startFlow = async (flow: Flow, { profile, driver }: Place): Promise<Started> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "process.ts"), flow.name, driver.name, profile], {
    // One thread for the file system: strace counts calls by thread.
    env: { ...process.env, UV_THREADPOOL_SIZE: "1" },
    stdio: ["pipe", "pipe", "ignore"],
  });
  // It may have ended already.
  child.stdin.on("error", () => undefined);
  const said: string[] = [];
  const lines = createInterface(child.stdout);
  const ended = Promise.all([once(child, "exit"), once(lines, "close")]);
  const ready = new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => {
      if (line === "ready") resolve();
      else said.push(line);
    });
    void ended.then(() => {
      if (said.length > 0) resolve();
      else reject(new Error(`${flow.name} ended before it was ready`));
    });
  });
  await ready;
  return {
    process: child,
    go: () => {
      child.stdin.write("go\n");
    },
    heard: async (count) => {
      while (said.length < count && child.exitCode === null) await once(lines, "line");
    },
    ended: async () => {
      await ended;
      return said;
    },
  };
};
