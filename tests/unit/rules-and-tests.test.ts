// docs/rules-and-tests.md says which test holds each rule and which guard it was seen to need: it must not rot.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../build/root.ts";

/** Marked E in domain.md 1.2; R47 has its own tests in tests/unit/statistics. */
const enforced =
  "R6 R7 R9 R10 R11 R12 R15 R18 R18b R18c R19 R20 R28 R30 R31 R32 R33 R34 R35 R36 R38 R39 R43 R44 R45".split(" ");

const written = readFileSync(join(root, "docs/rules-and-tests.md"), "utf8");
const fileText = (path: string): string => readFileSync(join(root, path), "utf8");

/** What stands as code on a line, with its line breaks. */
const codeOf = (line = ""): readonly string[] =>
  [...line.matchAll(/`([^`]*)`/g)].map(([, code = ""]) => code.replaceAll("⏎", "\n"));

const ruled = written.split("\n## ").slice(1);
const rows = ruled.flatMap((section) =>
  section
    .split("\n- ")
    .slice(1)
    .map((item) => {
      const [, testLine, guardLine] = item.split("\n");
      const [test = "", name = ""] = codeOf(testLine);
      const [file = "", guard = ""] = codeOf(guardLine);
      return { rule: section.split("\n")[0], test, name, file, guard };
    }),
);

describe("The rules that the host enforces", () => {
  it.each(enforced)("%s has a test that was seen to fail", (rule) => {
    expect(rows.map((one) => one.rule)).toContain(rule);
  });

  it.each(rows)("$rule: $name", ({ test, name, file, guard }) => {
    expect([test, name, file, guard]).not.toContain("");
    expect(fileText(test)).toContain(name);
    expect(fileText(file)).toContain(guard);
  });
});
