// A disk in memory that can be filled, grown, write-protected and pulled out.
import { execFileSync } from "node:child_process";
import { mkdirSync, statfsSync } from "node:fs";

export interface Disk {
  readonly folder: string;
  /** Leaves so many bytes of room. */
  leave(bytes: number): void;
  change(options: string): void;
  /** At once, whoever has files open on it. */
  remove(): void;
}

const run = (command: string, ...words: readonly string[]): void => {
  execFileSync(command, words, { stdio: "pipe" });
};

export const mountDisk = (folder: string): Disk => {
  mkdirSync(folder, { recursive: true });
  run("mount", "-t", "tmpfs", "-o", "size=64m,mode=0700", "samverka-torture", folder);
  const change = (options: string): void => {
    run("mount", "-o", `remount,${options}`, folder);
  };
  return {
    folder,
    change,
    leave: (bytes) => {
      const { blocks, bfree, bsize } = statfsSync(folder);
      change(`size=${(blocks - bfree) * bsize + bytes}`);
    },
    remove: () => {
      run("umount", "-l", folder);
    },
  };
};
