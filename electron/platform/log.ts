// What happened, for support: fixed event codes and numbers. There is no way to write free text here, so no name, path
// or key can end up in it.
import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Clock } from "./clock.ts";

export type LogEvent =
  | "start"
  | "stop"
  | "incident"
  | "vaultCreated"
  | "vaultUnlocked"
  | "vaultRefused"
  | "vaultClosed"
  | "keyringPrevious"
  | "headNotWritten"
  | "auditNotWritten"
  | "changesMissing"
  | "anchorLost"
  | "vaultChecked"
  | "vaultFaulty"
  | "generationDropped"
  | "backupMade"
  | "backupRefused"
  | "backupNotCopied"
  | "databaseFailed";

export interface LogFacts {
  /** A name from the contract. */
  readonly channel?: string;
  /** A failure code of ours. */
  readonly code?: string;
  /** The number that the user was shown. */
  readonly incident?: string;
  readonly count?: number;
}

export type Log = (event: LogEvent, facts?: LogFacts) => void;

export interface Logbook {
  readonly log: Log;
  /** The next number that a user can quote: "A-17". */
  readonly nextIncident: () => string;
}

const largest = 2_500_000;
/** Codes and channel names only: whatever else came this way is not written. */
const harmless = /^[A-Za-z0-9.-]{1,64}$/;

/** Continues after the last number in the log, so that two days' incidents are not called the same. */
const incidentsIn = (text: string, series: string): number => {
  const last = [...text.matchAll(new RegExp(`"incident":"${series}-(\\d+)"`, "g"))].at(-1);
  return Number(last?.[1] ?? 0);
};

const prepare = (path: string): string => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.prev`);
    appendFileSync(path, "", { mode: 0o600 });
    if (process.platform !== "win32") chmodSync(path, 0o600);
    return readFileSync(path, "utf8");
  } catch {
    // A log that cannot be written must not stop the work.
    return "";
  }
};

/** Each process has its own file and series: "A" is main, "B" the vault host. */
export const createLogbook = (folder: string, clock: Clock, series: "A" | "B" = "A"): Logbook => {
  const path = join(folder, `samverka-${series}.log`);
  let incidents = incidentsIn(prepare(path), series);
  return {
    log: (event, facts = {}) => {
      const checked = Object.entries(facts).filter(
        ([, fact]) => typeof fact === "number" || (typeof fact === "string" && harmless.test(fact)),
      );
      const line = JSON.stringify({ at: clock.now(), event, ...Object.fromEntries(checked) });
      try {
        appendFileSync(path, `${line}\n`, { mode: 0o600 });
      } catch {
        // As above.
      }
    },
    nextIncident: () => {
      incidents += 1;
      return `${series}-${incidents}`;
    },
  };
};
