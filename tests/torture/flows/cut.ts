// Runs a flow in its process with strace on it.
import { attach } from "../kit/strace.ts";
import type { Place } from "../kit/vault.ts";
import { done, type Flow, type Verdict } from "./flow.ts";
import { startFlow } from "./start.ts";

export interface Cut {
  /** What it said before it ended. */
  readonly said: readonly string[];
  /** The signal that ended it, if one did. */
  readonly signal: NodeJS.Signals | null;
}

/** `words` are strace's own, beside -f and -p. */
export const runTraced = async (flow: Flow, place: Place, words: readonly string[]): Promise<Cut> => {
  const started = await startFlow(flow, place);
  const trace = await attach(started.process, words);
  started.go();
  const said = await started.ended();
  await trace.ended();
  return { said, signal: started.process.signalCode };
};

/** What was said to be done is done, and what was not is as before or done. */
export const judgeCut = async (flow: Flow, place: Place, said: readonly string[]): Promise<Verdict> => {
  const verdict = await flow.judge(place, said).catch((cause: unknown): Verdict => {
    return `broken: the judge could not look: ${cause instanceof Error ? cause.message : "?"}`;
  });
  return said.includes(done) && verdict === "old" ? "broken: it was said to be done, and is not there" : verdict;
};
