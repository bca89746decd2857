// A disk of a few hundred kilobytes that can be filled, grown and write-protected. Needs Linux and root.
import { execFileSync } from "node:child_process";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./folder.ts";

export interface SmallDisk {
  readonly folder: string;
  change(options: string): void;
}

const run = (command: string, ...words: readonly string[]) => execFileSync(command, words, { stdio: "pipe" });

/** Undefined, with a line of output that says so, where it cannot be had. */
export const smallDisk = (size: string): SmallDisk | undefined => {
  const folder = temporaryFolder();
  try {
    run("mount", "-t", "tmpfs", "-o", `size=${size},mode=0700`, "samverka-test", folder);
  } catch {
    process.stdout.write("not run here: a small disk needs Linux and root\n");
    return undefined;
  }
  onTestFinished(() => void run("umount", "-l", folder));
  return { folder, change: (options) => void run("mount", "-o", `remount,${options}`, folder) };
};
