// Runs the steps one after the other and keeps what each has shown. The first that fails ends the walk: the rest stands on it.
import { basename, join } from "node:path";
import type { Walk } from "./walk.ts";

export interface Step {
  readonly name: string;
  readonly run: (walk: Walk) => Promise<void>;
}

export interface StepOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly screens: readonly string[];
  readonly asserts: readonly string[];
  readonly problem?: string;
}

/** The first lines of what went wrong; Playwright's own log of the call is among them. */
const problemOf = (thrown: unknown): string => String(thrown).split("\n").slice(0, 12).join("\n");

/** Where the window stood, for those who have the words of the failure and not its picture. */
const whereabouts = ({ window }: Walk): Promise<string> =>
  window
    .evaluate(() => {
      const headings = [...document.querySelectorAll("h1, h2, [role=dialog]")].map(({ textContent }) => textContent);
      const { tagName, textContent } = document.activeElement ?? document.body;
      return `at ${location.hash}: ${headings.join(" / ").slice(0, 300)}; focus on ${tagName} ${textContent.slice(0, 60)}`;
    })
    .catch(() => "the window does not answer");

const runStep = async (walk: Walk, step: Step): Promise<StepOutcome> => {
  const started = performance.now();
  const outcome = (ok: boolean, problem?: string): StepOutcome => {
    const { screens, shown } = walk.takeNotes();
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { name: step.name, ok, seconds, screens, asserts: shown, ...(problem !== undefined && { problem }) };
  };
  try {
    await step.run(walk);
    return outcome(true);
  } catch (thrown) {
    const picture = join(walk.folders.screens, `fel-${basename(step.name).replaceAll(/[^\p{L}\d]+/gu, "-")}.png`);
    await walk.window.screenshot({ path: picture }).catch(() => undefined);
    const { exitCode, signalCode } = walk.application.process();
    const ended = exitCode === null && signalCode === null ? [] : [`ended: ${String(exitCode ?? signalCode)}`];
    return outcome(false, [problemOf(thrown), await whereabouts(walk), ...walk.complaints(), ...ended].join("\n"));
  }
};

export const runSteps = async (
  walk: Walk,
  steps: readonly Step[],
  tell: (outcome: StepOutcome) => void,
): Promise<readonly StepOutcome[]> => {
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const outcome = await runStep(walk, step);
    outcomes.push(outcome);
    tell(outcome);
    if (!outcome.ok) break;
  }
  return outcomes;
};
