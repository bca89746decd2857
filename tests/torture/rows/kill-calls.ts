// Each flow is killed at the system calls that it makes, one after another: afterwards all is old or all is new.
import { writeFileSync } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { judgeCut, runTraced } from "../flows/cut.ts";
import { done, type Flow } from "../flows/flow.ts";
import { flows } from "../flows/flows.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { cutPoints, readTrace, spread, writingCalls } from "../kit/strace.ts";
import { copyFolder, databaseIn, type Place, vaultIn } from "../kit/vault.ts";

const kills = { ci: 20, full: Infinity };

const tryFlow = async ({ size, random, tally, driver, folder }: RowContext, flow: Flow): Promise<void> => {
  const fresh: Place = { profile: join(folder, `${flow.name}-fresh`), driver };
  const place: Place = { profile: join(folder, flow.name), driver };
  await flow.prepare(fresh);
  const calls = writingCalls.join(",");
  const trace = join(folder, "trace");
  copyFolder(fresh.profile, place.profile);
  const { said } = await runTraced(flow, place, ["-y", "-e", `trace=${calls}`, "-o", trace]);
  if (!said.includes(done)) throw new Error(`${flow.name} was not done by itself: ${said.join(" ")}`);
  const points = cutPoints(readTrace(trace), ({ call, rest }) => call !== "openat" || rest.includes("O_CREAT"));

  const verdicts = { old: 0, new: 0 };
  for (const { call, when } of spread(random, points, kills[size])) {
    copyFolder(fresh.profile, place.profile);
    const cut = await runTraced(flow, place, [
      "-e",
      `trace=${call}`,
      "-e",
      `inject=${call}:signal=KILL:when=${when}`,
      "-o",
      "/dev/null",
    ]);
    const verdict = await judgeCut(flow, place, cut.said);
    if (verdict === "old" || verdict === "new") verdicts[verdict] += 1;
    tally.trial(verdict === "old" || verdict === "new", `${flow.name}, killed at ${call} ${when}: ${verdict}`);
  }
  tally.note(`${flow.name}: ${points.length} calls, ${verdicts.old} times old and ${verdicts.new} times new`);
};

/** A backup cut short under its own name, and a generation that is empty: what a kill would leave without the care taken. */
const controls = async ({ tally, driver, folder }: RowContext): Promise<void> => {
  const place: Place = { profile: join(folder, "control"), driver };
  const [backup, upgrade] = ["backup", "upgrade"].map((name) => flows.find((flow) => flow.name === name));
  if (backup === undefined || upgrade === undefined) throw new Error("the flows of the control are gone");
  copyFolder(join(folder, "backup-fresh"), place.profile);
  const backups = join(vaultIn(place), "backups");
  writeFileSync(join(backups, readdirSync(backups)[0] ?? ""), "half");
  tally.control("a backup by half", (await judgeCut(backup, place, [])).startsWith("broken"));
  copyFolder(join(folder, "upgrade-fresh"), place.profile);
  writeFileSync(databaseIn(place), "");
  tally.control("an empty database", (await judgeCut(upgrade, place, [])).startsWith("broken"));
  copyFolder(join(folder, "upgrade-fresh"), place.profile);
  tally.control("done, and not there", (await judgeCut(upgrade, place, [done])).startsWith("broken"));
};

const run = async (context: RowContext): Promise<void> => {
  for (const flow of flows) await tryFlow(context, flow);
  await controls(context);
};

export const killCalls: Row = {
  name: "kill-calls",
  what: "SIGKILL at recorded system calls of each flow: fully old or fully new",
  storage: true,
  run,
};
