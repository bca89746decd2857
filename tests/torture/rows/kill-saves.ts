// The process is killed while it saves, at a random moment: nothing acknowledged is lost and nothing is there by half.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Row, RowContext } from "../harness/row.ts";
import { endlessSaving } from "../flows/flows.ts";
import { startFlow } from "../flows/start.ts";
import { copyFolder, databaseIn, type Place, vaultIn } from "../kit/vault.ts";

const kills = { ci: 60, full: 2000 };
/** The kill comes after so many saves and milliseconds. */
const most = { saves: 5, milliseconds: 15 };

const run = async ({ size, random, tally, driver, folder }: RowContext): Promise<void> => {
  const fresh: Place = { profile: join(folder, "fresh"), driver };
  await endlessSaving.prepare(fresh);
  const place: Place = { profile: join(folder, "profile"), driver };
  let acknowledged = 0;
  let lastOnes: readonly string[] = [];
  for (let kill = 0; kill < kills[size]; kill += 1) {
    copyFolder(fresh.profile, place.profile);
    const started = await startFlow(endlessSaving, place);
    started.go();
    await started.heard(random.below(most.saves));
    await setTimeout(random.below(most.milliseconds));
    started.process.kill("SIGKILL");
    lastOnes = await started.ended();
    acknowledged += lastOnes.length;
    const verdict = await endlessSaving.judge(place, lastOnes);
    tally.trial(!verdict.startsWith("broken"), `kill ${kill}: ${verdict}`);
  }
  tally.note(`${acknowledged} saves were acknowledged before the kills`);

  // Without its last saves, the database is one that has lost them.
  copyFolder(databaseIn(fresh), databaseIn(place));
  rmSync(join(vaultIn(place), "head.A"), { force: true });
  rmSync(join(vaultIn(place), "head.B"), { force: true });
  const verdict = await endlessSaving.judge(place, [...lastOnes, "a save that was acknowledged"]);
  tally.control("an older database without its anchor", verdict.includes("acknowledged saves are lost"));
};

export const killSaves: Row = {
  name: "kill-saves",
  what: "SIGKILL during saves: 0 acknowledged lost, 0 half",
  storage: true,
  run,
};
