// What the torture needs of the machine.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";

/** Why it cannot be run here, in a sentence; undefined where it can. */
export const obstacle = (): string | undefined => {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "The torture was not run: it needs Linux and root, for strace, mounts and the memory of processes.";
  if (spawnSync("strace", ["-V"]).status !== 0) return "The torture was not run: strace is not installed.";
  return undefined;
};

/** In memory, where there is such a place: a kill or a torn page does not need a slow disk, and thousands of fsyncs do. */
export const roomyFolder = (): string => (existsSync("/dev/shm") ? "/dev/shm" : tmpdir());
