// The torture switches guards off by their very words, and only at full size: a guard that was rewritten since must not be
// left out until then.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../build/root.ts";
import { guards } from "../torture/rows/guards-list.ts";

describe("The guards that the torture switches off", () => {
  it.each(guards)("$what is where the list says, and so is its test", ({ file, from, test }) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(from);
    if (!test.startsWith("row ")) expect(existsSync(join(root, test))).toBe(true);
  });
});
