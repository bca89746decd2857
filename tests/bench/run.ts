// npm run bench [-- words of a row's name]: measures each row and leaves bench-output/bench.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../../build/root.ts";
import { findRuntime } from "../../build/runtime.ts";
import { openBareDrawingRow, openBrowserRow, openOfficeRow } from "./document-rows.ts";
import { measure, type Measured, type OpenRow } from "./measure.ts";
import { openQueryRow, openSaveRow } from "./register-rows.ts";
import { openScrollRow } from "./scroll-row.ts";
import { openStartupRow } from "./startup-row.ts";

const rows: readonly OpenRow[] = [
  openStartupRow,
  openQueryRow,
  openSaveRow,
  openBareDrawingRow,
  openBrowserRow,
  openOfficeRow,
  openScrollRow,
];

const words = process.argv.slice(2).join(" ").toLowerCase();
const measured: Measured[] = [];
const { version, origin } = findRuntime();
console.log(`Electron ${version} (${origin}); ${cpus().length} cores. Medians, both sides in turn.`);

for (const open of rows) {
  const row = await open();
  if (typeof row === "string") {
    console.log(row);
    continue;
  }
  try {
    if (!row.name.toLowerCase().includes(words)) continue;
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
