import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../../build/root.ts";
import { count, readReport, readTorture } from "../../../build/test-report.ts";

const folder = mkdtempSync(join(tmpdir(), "samverka-report-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const test = (status: string) => ({ status, fullName: `a ${status} test` });
const testFile = (project: string, status: string, ...tests: readonly ReturnType<typeof test>[]) => ({
  name: join(root, "tests", project, "example.test.ts"),
  status,
  message: "",
  assertionResults: tests,
});
const counted = (files: readonly ReturnType<typeof testFile>[], code: number, projects = ["unit"]) => {
  const report = join(folder, "report.json");
  writeFileSync(report, JSON.stringify({ testResults: files }));
  return count(readReport(report, projects, code));
};

describe("the count of the torture", () => {
  const row = (failed: number) => ({
    name: "bit-flips",
    driver: "sqlcipher",
    tried: 3,
    held: 3 - failed,
    failed,
    seed: 7,
  });
  const counts = (rows: readonly ReturnType<typeof row>[], code: number) => {
    const report = join(folder, "torture.json");
    writeFileSync(report, JSON.stringify(rows));
    return count(readTorture(report, code));
  };

  it("has a row for each driver, and a row with anything that failed is failed", () => {
    expect(counts([row(0), row(0), row(2)], 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("is failed when it ended badly although every row held", () => {
    expect(counts([row(0)], 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("is nothing at all where it cannot be run, and failed when it left no report", () => {
    expect(readTorture(join(folder, "none.json"), 0)).toEqual([]);
    expect(count(readTorture(join(folder, "none.json"), 1))).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the count of a test run", () => {
  it("adds up what passed and what failed", () => {
    const files = [
      testFile("unit", "failed", test("passed"), test("failed")),
      testFile("vault", "passed", test("passed")),
    ];
    expect(counted(files, 1, ["unit", "vault"])).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a skipped test as failed", () => {
    expect(counted([testFile("unit", "passed", test("passed"), test("skipped"))], 0)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a file that could not be run as failed", () => {
    expect(counted([testFile("unit", "failed")], 1)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a part without any test as failed", () => {
    expect(counted([testFile("unit", "passed", test("passed"))], 0, ["unit", "e2e"])).toEqual({ passed: 1, failed: 1 });
  });

  it("counts an exit code that no failed test explains as failed", () => {
    expect(counted([testFile("unit", "passed", test("passed"))], 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a run that left no report as failed", () => {
    expect(count(readReport(join(folder, "none.json"), ["unit"], 1))).toEqual({ passed: 0, failed: 1 });
  });
});
