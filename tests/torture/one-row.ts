// One row under one driver, in a process of its own: started by run.ts, answers it with what was counted.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { roomyFolder } from "./kit/machine.ts";
import { join } from "node:path";
import { randomFrom } from "./harness/random.ts";
import type { Size } from "./harness/row.ts";
import { createTally } from "./harness/tally.ts";
import { driverNamed } from "./kit/drivers.ts";
import { rows } from "./rows.ts";

const [name = "", driver = "", size = "ci", seed = "0", part = ""] = process.argv.slice(2);
const row = rows.find((one) => one.name === name);
if (row === undefined) throw new Error(`no row is called ${name}`);

const folder = mkdtempSync(join(roomyFolder(), "samverka-torture-"));
const { tally, counted } = createTally();
const clear = (): void => {
  // A disk that an interrupted row has left there.
  spawnSync("umount", ["-l", join(folder, "disk")], { stdio: "ignore" });
  rmSync(folder, { recursive: true, force: true });
};
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    clear();
    process.exit(1);
  });
}
try {
  await row.run({
    // run.ts has checked it.
    size: size as Size,
    seed: Number(seed),
    part,
    random: randomFrom(Number(seed), name, driver),
    tally,
    driver: await driverNamed(driver),
    folder,
  });
} catch (cause) {
  tally.trial(false, `the row itself ended early: ${cause instanceof Error ? (cause.stack ?? "") : String(cause)}`);
} finally {
  clear();
}
process.send?.(counted(), () => process.exit(0));
