// The power is lost in a record of what a process did to its disk: a call that is left out of it makes another disk.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { readSteps } from "../torture/kit/power-log.ts";

const hex = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
const file = `23<${hex("/disk/db")}>`;

const stepsOf = (lines: readonly string[]) => {
  const trace = join(temporaryFolder(), "trace");
  writeFileSync(trace, `${lines.join("\n")}\n`);
  return readSteps(trace, "/disk");
};

describe("What strace has heard", () => {
  it("is whole when a call of one thread is broken in two by another's", () => {
    expect(
      stepsOf([
        `7 pwrite64(${file}, "${hex("ab")}", 2, 512 <unfinished ...>`,
        `5 write(19<anon_inode:[eventfd]>, "${hex("x")}", 1) = 1`,
        `5 fsync(${file} <unfinished ...>`,
        "7 <... pwrite64 resumed>)           = 2",
        "5 <... fsync resumed>)              = 0",
      ]),
    ).toEqual([
      { do: "write", path: "db", at: 512, bytes: Buffer.from("ab") },
      { do: "sync", path: "db" },
    ]);
  });

  it("leaves out what was refused, or ended with the process", () => {
    expect(
      stepsOf([
        `7 pwrite64(${file}, "${hex("ab")}", 2, 0) = -1 ENOSPC (No space left on device)`,
        `7 pwrite64(${file}, "${hex("ab")}", 2, 0) = ?`,
        "7 +++ exited with 0 +++",
      ]),
    ).toEqual([]);
  });

  it("is not guessed at when a line is strange", () => {
    expect(() => stepsOf([`7 pwrite64(${file}, "${hex("ab")}", 2, 0) is done`])).toThrow("not understood");
  });
});
