// The power goes at any moment of a flow: what was promised is there, and what is there is whole. See: [Note: Recorder].
import { join } from "node:path";
import { judgeCut, runTraced } from "../flows/cut.ts";
import { done, type Flow, type Verdict } from "../flows/flow.ts";
import { flows } from "../flows/flows.ts";
import type { Random } from "../harness/random.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { createPowerDisk } from "../kit/power-disk.ts";
import { readSteps, recording, type Step } from "../kit/power-log.ts";
import { copyFolder, type Place } from "../kit/vault.ts";

const states = { ci: 60, full: 2000 };
const controlStates = 30;

/** Half of them anywhere, half close to a name that changes or a promise that is made. */
const momentIn = (random: Random, steps: readonly Step[]): number => {
  const turning = steps.flatMap(({ do: what }, index) =>
    ["rename", "remove", "mkdir", "promise"].includes(what) ? [index] : [],
  );
  if (turning.length === 0 || random.below(2) === 0) return random.below(steps.length + 1);
  return Math.max(0, Math.min(steps.length, random.pick(turning) - 4 + random.below(10)));
};

interface Recorded {
  readonly flow: Flow;
  readonly fresh: Place;
  readonly steps: readonly Step[];
}

const record = async ({ driver, folder }: RowContext, flow: Flow): Promise<Recorded> => {
  const fresh: Place = { profile: join(folder, `${flow.name}-fresh`), driver };
  await flow.prepare(fresh);
  const place: Place = { profile: join(folder, "recorded"), driver };
  copyFolder(fresh.profile, place.profile);
  const trace = join(folder, "trace");
  const { said } = await runTraced(flow, place, recording(trace));
  if (!said.includes(done)) throw new Error(`${flow.name} was not done by itself: ${said.join(" ")}`);
  return { flow, fresh, steps: readSteps(trace, place.profile) };
};

/** What is found when the power goes at a moment. */
const lose = async (
  context: RowContext,
  { flow, fresh, steps }: Recorded,
  moment: number,
  forgetful: boolean,
): Promise<Verdict> => {
  const disk = createPowerDisk(fresh.profile, forgetful);
  for (const step of steps.slice(0, moment)) disk.take(step);
  const place: Place = { profile: join(context.folder, "lost"), driver: context.driver };
  disk.lose(context.random, place.profile);
  const promised = steps.slice(0, moment).flatMap((step) => (step.do === "promise" ? [step.what] : []));
  return judgeCut(flow, place, promised);
};

const run = async (context: RowContext): Promise<void> => {
  const { size, random, tally } = context;
  const lies: string[] = [];
  for (const flow of flows) {
    const recorded = await record(context, flow);
    const verdicts = { old: 0, new: 0 };
    for (let state = 0; state < states[size]; state += 1) {
      const moment = momentIn(random, recorded.steps);
      const verdict = await lose(context, recorded, moment, false);
      if (verdict === "old" || verdict === "new") verdicts[verdict] += 1;
      tally.trial(
        verdict === "old" || verdict === "new",
        `${flow.name}, state ${state}, after step ${moment}: ${verdict}`,
      );
    }
    const { length } = recorded.steps;
    tally.note(`${flow.name}: ${length} steps, ${verdicts.old} times old and ${verdicts.new} times new`);
    for (let state = 0; state < controlStates; state += 1) {
      const verdict = await lose(context, recorded, momentIn(random, recorded.steps), true);
      if (verdict.startsWith("broken")) lies.push(flow.name);
    }
  }
  tally.note(`on a disk that lies about syncs, ${lies.length} of ${flows.length * controlStates} states are broken`);
  for (const name of ["save", "backup"]) tally.control(`${name} on a disk that lies about syncs`, lies.includes(name));
};

export const powerLoss: Row = {
  name: "power-loss",
  what: "unsynced writes lost, reordered, torn (database, keyring, CURRENT, head, backup): 0 promised lost, 0 damaged",
  storage: true,
  run,
};
