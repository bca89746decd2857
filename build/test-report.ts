// Reads the reports of vitest and the torture so that nothing that went wrong is lost in a count.
import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { root } from "./root.ts";

export interface Part {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly remarks: readonly string[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

export const count = (parts: readonly Part[]): { readonly passed: number; readonly failed: number } => ({
  passed: parts.reduce((sum, part) => sum + part.passed, 0),
  failed: parts.reduce((sum, part) => sum + part.failed, 0),
});

const folderOf = (file: TestFile): string => relative(root, file.name).split(sep)[1] ?? "";

/** A file that could not be run, and a test that was skipped, are failures too. */
const partOf = (name: string, files: readonly TestFile[]): Part => {
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const broken = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failures = tests.filter((test) => test.status !== "passed");
  const remarks = [
    ...failures.map((test) => `${test.status}: ${test.fullName}`),
    ...broken.map((file) => `could not run: ${relative(root, file.name)}`),
  ];
  if (tests.length === 0 && broken.length === 0)
    return { name, passed: 0, failed: 1, remarks: [`no test in tests/${name}`] };
  return { name, passed, failed: failures.length + broken.length, remarks };
};

export const readReport = (report: string, projects: readonly string[], code: number): readonly Part[] => {
  if (!existsSync(report)) {
    return [
      { name: projects.join(", "), passed: 0, failed: 1, remarks: [`vitest ended with ${code} and left no report`] },
    ];
  }
  // vitest's own JSON report.
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as { readonly testResults: readonly TestFile[] };
  const parts = projects.map((name) =>
    partOf(
      name,
      testResults.filter((file) => folderOf(file) === name),
    ),
  );
  if (code === 0 || count(parts).failed > 0) return parts;
  return [
    ...parts,
    { name: "vitest", passed: 0, failed: 1, remarks: [`every test passed, but vitest ended with ${code}: read above`] },
  ];
};

interface TortureRow {
  readonly name: string;
  readonly driver: string;
  readonly failed: number;
  readonly seed: number;
}

/** Each row under each driver counts once. Without a report it was not run here, which its own line has told. */
export const readTorture = (report: string, code: number): readonly Part[] => {
  if (!existsSync(report)) {
    return code === 0
      ? []
      : [{ name: "torture", passed: 0, failed: 1, remarks: [`it ended with ${code}: read above`] }];
  }
  // Written by tests/torture/harness/results.ts.
  const rows = JSON.parse(readFileSync(report, "utf8")) as readonly TortureRow[];
  const broken = rows.filter((row) => row.failed > 0);
  const remarks = broken.map(({ name, driver, seed }) => `failed: ${name}, ${driver}, seed ${seed}`);
  const lost = code !== 0 && broken.length === 0 ? 1 : 0;
  return [{ name: "torture", passed: rows.length - broken.length, failed: broken.length + lost, remarks }];
};
