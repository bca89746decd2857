// The disk fails under each flow: full, broken, write-protected, gone, or in another's hands. What is told is true, nothing
// acknowledged is lost, and the vault works once there is a disk again.
import { join } from "node:path";
import { judgeCut, runTraced } from "../flows/cut.ts";
import { done, type Fault, type Flow } from "../flows/flow.ts";
import { flows } from "../flows/flows.ts";
import { startFlow } from "../flows/start.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { mountDisk } from "../kit/disk.ts";
import { cutPoints, readEnded, readTrace, spread, type TracedCall } from "../kit/strace.ts";
import { copyFolder, isSound, keeperAt, look, passphrase, type Place } from "../kit/vault.ts";

const counts = {
  ci: { full: 2, faults: 4 },
  full: { full: 60, faults: Infinity },
};

/** What the flow may say. After a failed read or write nobody knows, and an incident says so. */
const isAnswer = (flow: Flow, fault: Fault, said: string | undefined): boolean => {
  const answer = said?.replace("refused ", "") ?? "";
  const usual: Record<Fault, readonly string[]> = {
    ENOSPC: ["diskFull"],
    EROFS: ["readOnly"],
    EIO: ["databaseDamaged", "thrown: database: ioError"],
  };
  return [done, ...usual[fault], ...(flow.mayAnswer?.[fault] ?? [])].includes(answer) || isBareEio(fault, answer);
};

/** Of a small file, where Node's own error comes out. */
const isBareEio = (fault: Fault, answer: string): boolean => fault === "EIO" && answer.startsWith("thrown: EIO");

interface Prepared {
  readonly flow: Flow;
  readonly fresh: Place;
  readonly place: Place;
}

const tally = async (
  context: RowContext,
  { flow, place }: Prepared,
  fault: Fault,
  said: readonly string[],
  what: string,
) => {
  const right = isAnswer(flow, fault, said.at(-1));
  const verdict = await judgeCut(flow, place, said);
  const held = right && (verdict === "old" || verdict === "new");
  context.tally.trial(held, `${flow.name}, ${what}: ${said.at(-1) ?? "said nothing"}; ${verdict}`);
};

/** Room for a few pages more, and then none. */
const fullDisk = async (context: RowContext, { flow, fresh }: Prepared): Promise<void> => {
  for (let turn = 0; turn < counts[context.size].full; turn += 1) {
    const disk = mountDisk(join(context.folder, "disk"));
    const place: Place = { ...fresh, profile: join(disk.folder, "profile") };
    try {
      copyFolder(fresh.profile, place.profile);
      const pages = 1 + context.random.below(60);
      disk.leave(pages * 4096);
      const started = await startFlow(flow, place);
      started.go();
      const said = await started.ended();
      disk.change("size=64m");
      await tally(context, { flow, fresh, place }, "ENOSPC", said, `a disk with ${pages} pages of room`);
    } finally {
      disk.remove();
    }
  }
};

const isWrite = ({ call, file }: TracedCall): boolean => ["write", "pwrite64"].includes(call) && file !== undefined;
const isWriteOrSync = (one: TracedCall): boolean => isWrite(one) || (one.call === "fsync" && one.file !== undefined);

/** One write that the system refuses, and then it goes on. */
const oneFault = async (context: RowContext, prepared: Prepared): Promise<void> => {
  const { flow, fresh, place } = prepared;
  const trace = join(context.folder, "trace");
  copyFolder(fresh.profile, place.profile);
  await runTraced(flow, place, ["-y", "-e", "trace=write,pwrite64,fsync", "-o", trace]);
  const recorded = readTrace(trace);
  let elsewhere = 0;
  for (const [fault, wanted] of [
    ["ENOSPC", isWrite],
    ["EIO", isWriteOrSync],
  ] as const) {
    for (const { call, when } of spread(context.random, cutPoints(recorded, wanted), counts[context.size].faults / 2)) {
      copyFolder(fresh.profile, place.profile);
      const words = ["-y", "-e", `trace=${call}`, "-e", `inject=${call}:error=${fault}:when=${when}`, "-o", trace];
      const { said, signal } = await runTraced(flow, place, words);
      const hit = readEnded(trace).find(({ rest }) => rest.includes("(INJECTED)"));
      // Node's own handles between its threads are no disk: nothing to learn when it was one of those.
      if (hit?.file === undefined) elsewhere += 1;
      else await tally(context, prepared, fault, signal === null ? said : [signal], `${fault} at ${call} ${when}`);
    }
  }
  if (elsewhere > 0) context.tally.note(`${flow.name}: ${elsewhere} faults hit no file and were not counted`);
};

const readOnly = async (context: RowContext, { flow, fresh }: Prepared): Promise<void> => {
  const disk = mountDisk(join(context.folder, "disk"));
  const place: Place = { ...fresh, profile: join(disk.folder, "profile") };
  try {
    copyFolder(fresh.profile, place.profile);
    const started = await startFlow(flow, place);
    try {
      // A disk with a file open for writing refuses; then the flow has begun before, and there is nothing to try.
      disk.change("ro");
    } catch {
      started.process.kill("SIGKILL");
      return;
    }
    started.go();
    const said = await started.ended();
    disk.change("rw");
    await tally(context, { flow, fresh, place }, "EROFS", said, "a write-protected disk");
  } finally {
    disk.remove();
  }
};

/** A second process, while the first has the vault: told so, and nothing happens to the first. */
const inOthersHands = async ({ tally: count, folder }: RowContext, { flow, fresh }: Prepared): Promise<void> => {
  if (flow.needsNoVault === true) return;
  const place: Place = { ...fresh, profile: join(folder, "held") };
  copyFolder(fresh.profile, place.profile);
  const keeper = keeperAt(place);
  await keeper.unlock({ passphrase });
  const started = await startFlow(flow, place).catch(() => undefined);
  started?.go();
  const said = (await started?.ended()) ?? [];
  await keeper.close();
  const found = await look(place);
  const isDone = said.includes(done);
  count.trial(!isDone && isSound(found), `${flow.name}, while another has the vault: ${said.at(-1) ?? "refused"}`);
};

const run = async (context: RowContext): Promise<void> => {
  const { driver, folder } = context;
  for (const flow of flows) {
    const fresh: Place = { profile: join(folder, `${flow.name}-fresh`), driver };
    await flow.prepare(fresh);
    const prepared = { flow, fresh, place: { ...fresh, profile: join(folder, flow.name) } };
    await fullDisk(context, prepared);
    await oneFault(context, prepared);
    await readOnly(context, prepared);
    await inOthersHands(context, prepared);
  }
  const [first] = flows;
  if (first === undefined) return;
  context.tally.control("a full disk that is told as something else", !isAnswer(first, "ENOSPC", "refused unexpected"));
  context.tally.control("a process that said nothing", !isAnswer(first, "EIO", undefined));
  const empty: Place = { profile: join(folder, "save-fresh"), driver };
  const lost = await judgeCut(flows.find(({ name }) => name === "save") ?? first, empty, ["acknowledged"]);
  context.tally.control("an acknowledged save that is not there", lost.startsWith("broken"));
};

export const diskFaults: Row = {
  name: "disk-faults",
  what: "full, broken, write-protected, held by another, at each flow: told rightly, 0 lost, works afterwards",
  storage: true,
  run,
};
