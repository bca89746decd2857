// The real application with its session, and how far it has come.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findRuntime, hasDisplay, sandboxParameters } from "../../../build/runtime.ts";
import { environmentOf, timedApplication } from "../../support/launch.ts";
import { profile } from "../../support/lou.ts";

export interface Session {
  readonly home: string;
  readonly passphrase: string;
  readonly mark: string;
  /** A text that main is told in plain words. */
  readonly control: string;
  readonly rounds: number;
  /** The file without which it does not lock; empty when it need not wait. */
  readonly gate: string;
}

export interface RunningSession {
  readonly process: ChildProcess;
  /** Waits until it has said this, has failed, or so many seconds have passed; everything that it said. */
  readonly reached: (line: string, seconds: number) => Promise<readonly string[]>;
  /** Ends the application and whatever it runs under. */
  readonly end: () => Promise<void>;
}

const routes = [
  ...["/idag", "/arenden", "/arenden/nytt", "/samtycken", "/konsultationer", "/moten", "/kalender", "/kontakter"],
  ...["/arbetsgrupp", "/installningar", "/installningar/fragor", "/sakerhetskopia", "/orosanmalan"],
];

/** No text of it, so that it stands nowhere but where it was typed. */
const hidden = (text: string): readonly number[] => Array.from(text, (_, at) => text.charCodeAt(at) ^ 23);

/** The words that start it, after others that it is to run under. */
export const applicationWords = (): readonly string[] => [
  findRuntime().executable,
  ...sandboxParameters(),
  "-r",
  join(import.meta.dirname, "session.cjs"),
  timedApplication,
];

const display = hasDisplay() ? [] : ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"];

export const startSession = (session: Session, around: readonly string[], under: readonly string[]): RunningSession => {
  const progress = join(session.home, "progress");
  const { passphrase, mark, control, rounds, gate } = session;
  const secrets = { passphrase: hidden(passphrase), mark: hidden(mark), control: hidden(control) };
  const plan = { secrets, profile, routes, rounds };
  const [program = "", ...words] = [...around, ...display, ...under, ...applicationWords()];
  const child = spawn(program, words, {
    env: {
      ...environmentOf(session.home),
      TORTURE_PROGRESS: progress,
      TORTURE_GATE: gate,
      TORTURE_PLAN: JSON.stringify(plan),
    },
    stdio: "ignore",
    // A group of its own, so that all of it can be ended.
    detached: true,
  });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // All of it has ended.
    }
  };
  // Also when the row is interrupted.
  process.once("exit", kill);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const said = (): readonly string[] => (existsSync(progress) ? readFileSync(progress, "utf8").split("\n") : []);
  return {
    process: child,
    reached: async (line, seconds) => {
      for (let waited = 0; waited < seconds * 10; waited += 1) {
        const lines = said();
        if (child.exitCode !== null || lines.some((one) => one === line || one.startsWith("failed"))) return lines;
        await setTimeout(100);
      }
      return said();
    },
    end: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
      await Promise.race([ended, setTimeout(5000)]);
      kill();
    },
  };
};
