// npm run bench [-- start query save anchor opening log backup restore drawing browser office scroll backup-scroll]: measures those rows and leaves bench-output/bench.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../../build/root.ts";
import { findRuntime } from "../../build/runtime.ts";
import { openBareDrawingRow, openBrowserRow, openOfficeRow } from "./document-rows.ts";
import { measure, type Measured, type OpenRow } from "./measure.ts";
import { openQueryRow, openSaveRow, openSaveWithAnchorRow } from "./register-rows.ts";
import { openBackupRow, openRestoreRow } from "./backup-rows.ts";
import { openBackupScrollRow, openScrollRow } from "./scroll-row.ts";
import { openStartupRow } from "./startup-row.ts";
import { openAuditRow, openOpeningRow } from "./vault-rows.ts";

/** By words of their names, so that only what is wanted is made ready. */
const rows: readonly (readonly [words: string, open: OpenRow])[] = [
  ["start", openStartupRow],
  ["query", openQueryRow],
  ["save", openSaveRow],
  ["anchor", openSaveWithAnchorRow],
  ["opening", openOpeningRow],
  ["log", openAuditRow],
  ["backup", openBackupRow],
  ["restore", openRestoreRow],
  ["drawing", openBareDrawingRow],
  ["browser", openBrowserRow],
  ["office", openOfficeRow],
  ["scroll", openScrollRow],
  ["backup-scroll", openBackupScrollRow],
];

const words = process.argv.slice(2);
const measured: Measured[] = [];
const { version, origin } = findRuntime();
console.log(`Electron ${version} (${origin}); ${cpus().length} cores. Medians, both sides in turn.`);

for (const [, open] of rows.filter(([name]) => words.length === 0 || words.includes(name))) {
  const row = await open();
  if (typeof row === "string") {
    console.log(row);
    continue;
  }
  try {
    const result = await measure(row);
    measured.push(result);
    const verdict = result.holds ? "holds" : "does not hold";
    console.log(
      `${result.name}: ${result.ours} ms against ${result.reference} ms (${result.referenceIs}) = ${result.ratio}; goal ${result.goal}: ${verdict}`,
    );
  } finally {
    await row.close();
  }
}

const folder = join(root, "bench-output");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(measured, null, 2)}\n`);
console.log(`${measured.length} rows in bench-output/bench.json.`);
