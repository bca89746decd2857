// Runs the branches one after the other, each in an application of its own on a copy of the vault that was kept for it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { branches } from "./branches.ts";
import { runSteps, type StepOutcome } from "./run-steps.ts";
import { keptVault, startWalk } from "./walk.ts";

/** How many steps the branches have together. */
export const plannedBranchSteps = branches.reduce((sum, { steps }) => sum + steps.length, 0);

/** A branch whose beginning was never reached is left out: its steps are then missing among the outcomes. */
export const runBranches = async (
  folder: string,
  tell: (outcome: StepOutcome) => void,
): Promise<readonly StepOutcome[]> => {
  const outcomes: StepOutcome[] = [];
  for (const { name, from, firstDay, steps } of branches) {
    const kept = from === null ? undefined : keptVault(folder, from);
    if (kept !== undefined && !existsSync(kept)) continue;
    const walk = await startWalk(join(folder, "branches", name), firstDay, { base: folder, from: kept });
    outcomes.push(...(await runSteps(walk, steps, tell)));
    await walk.close();
  }
  return outcomes;
};
