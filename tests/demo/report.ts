// What the walk leaves for whoever was not there: demo.json for machines, index.html for people.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { findRuntime } from "../../build/runtime.ts";
import type { StepOutcome } from "./run-steps.ts";
import { demoPage } from "./report-page.ts";

export interface DemoFile {
  /** Below the demo's folder, with slashes. */
  readonly path: string;
  readonly sha256: string;
}

export interface DemoReport {
  readonly steps: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly seconds: number;
    readonly screens: readonly string[];
    readonly asserts: readonly string[];
    readonly problem?: string;
  }[];
  readonly files: readonly DemoFile[];
  readonly electron: { readonly version: string; readonly origin: string };
}

/** Every file below the folder with its SHA-256. */
const filesIn = (folder: string): readonly DemoFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).split(sep).join("/"),
      sha256: createHash("sha256").update(readFileSync(file)).digest("hex"),
    }));

/** Writes demo.json and index.html. The application must be closed, so that the vault's files are at rest. */
export const writeReport = (folder: string, outcomes: readonly StepOutcome[]): DemoReport => {
  const { version, origin } = findRuntime();
  const report: DemoReport = { steps: outcomes, files: filesIn(folder), electron: { version, origin } };
  writeFileSync(join(folder, "demo.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "index.html"), demoPage(report));
  return report;
};
