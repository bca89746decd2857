// Each flow is killed at the system calls that it makes, one after another: afterwards all is old or all is new.
import { join } from "node:path";
import { judgeCut, runTraced } from "../flows/cut.ts";
import { done, type Flow } from "../flows/flow.ts";
import { flows } from "../flows/flows.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { killControls } from "./kill-calls-controls.ts";
import { cutPoints, readTrace, spread, type TracedCall, writingCalls } from "../kit/strace.ts";
import { copyFolder, type Place } from "../kit/vault.ts";

const kills = { ci: 20, full: Infinity };

/** Node's own handles between its threads are no disk: where a kill comes among those, the files are as at the call before. */
const changesFiles = ({ call, rest, file }: TracedCall): boolean =>
  call === "openat" ? rest.includes("O_CREAT") : call !== "write" || file !== undefined;

const tryFlow = async ({ size, random, tally, driver, folder }: RowContext, flow: Flow): Promise<void> => {
  const fresh: Place = { profile: join(folder, `${flow.name}-fresh`), driver };
  const place: Place = { profile: join(folder, flow.name), driver };
  await flow.prepare(fresh);
  const calls = writingCalls.join(",");
  const trace = join(folder, "trace");
  copyFolder(fresh.profile, place.profile);
  const { said } = await runTraced(flow, place, ["-y", "-e", `trace=${calls}`, "-o", trace]);
  if (!said.includes(done)) throw new Error(`${flow.name} was not done by itself: ${said.join(" ")}`);
  const points = cutPoints(readTrace(trace), changesFiles);

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

const run = async (context: RowContext): Promise<void> => {
  for (const flow of flows) await tryFlow(context, flow);
  await killControls(context);
};

export const killCalls: Row = {
  name: "kill-calls",
  what: "SIGKILL at recorded system calls of each flow: fully old or fully new",
  storage: true,
  run,
};
