import { describe, expect, it } from "vitest";
import { checkNotes } from "../../../build/check/notes.ts";
import { checkReasons } from "../../../build/check/reasons.ts";
import { checkSizes } from "../../../build/check/sizes.ts";

const file = (text: string, path = "electron/example.ts") => ({ path, text });
// Put together here, so that the check over this file sees no note.
const note = (title: string) => ["[Note", ` ${title}]`].join(":");

describe("the check of notes", () => {
  it("is content when each pointer has its note", () => {
    const files = [file(`// ${note("One writer")} Only one.`, "a.ts"), file(`// See: ${note("One writer")}`, "b.ts")];
    expect(checkNotes(files).problems).toEqual([]);
  });

  it("finds a pointer to a note that nobody tells", () => {
    expect(checkNotes([file(`// See: ${note("Gone")}`)]).problems).toHaveLength(1);
  });

  it("finds a note that is told twice", () => {
    expect(checkNotes([file(`// ${note("Twice")}\n// ${note("Twice")}`)]).problems).toHaveLength(1);
  });
});

describe("the check of reasons", () => {
  const problems = (text: string) => checkReasons([file(text)]).problems;

  it.each([
    ["any", "const value: any = 1;"],
    ["a cast", "const value = other as string;"],
    ["a non-null assertion", "const value = other!;"],
    ["a silenced rule", "const value = 1; // eslint-disable-line no-var"],
  ])("finds %s without a reason", (_what, text) => {
    expect(problems(text)).toHaveLength(1);
  });

  it.each([
    ["above the line", "// the driver says so\nconst value = other as string;"],
    ["above the member", "const all = {\n  // the driver says so\n  value: read(\n    other as string,\n  ),\n};"],
    ["in the silencing comment", "// eslint-disable-next-line no-var -- the driver wants it\nvar value = 1;"],
    ["not needed for a constant", "const value = [1] as const;"],
  ])("accepts a reason %s", (_where, text) => {
    expect(problems(text)).toEqual([]);
  });

  it("takes no reason for any", () => {
    expect(problems("// it is easier\nconst value: any = 1;")).toHaveLength(1);
  });
});

describe("the check of file sizes", () => {
  it("refuses 301 lines but not 300", () => {
    expect(checkSizes([file("x\n".repeat(300))]).problems).toEqual([]);
    expect(checkSizes([file("x\n".repeat(301))]).problems).toHaveLength(1);
  });

  it("lets texts and migrations be as long as they are", () => {
    expect(checkSizes([file("x\n".repeat(900), "shared/text/case-file.ts")]).problems).toEqual([]);
  });
});
