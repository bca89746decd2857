// What happened, for support: fixed event codes and numbers. There is no way to write free text here, so no name, path
// or key can end up in it.
import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  | "previousNotWritten"
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
  /** Something that the vault does by itself did not come to its end; the code says what. */
  | "backgroundFailed"
  | "databaseFailed"
  /** A page asked for something that no page of ours asks for. */
  | "callRefused"
  /** So many files or folders could be read by others, and cannot any more. */
  | "rightsMended";

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

/** Two processes with two files each: five megabytes in all, at the very most. */
const largest = 1_200_000;
const daysKept = 14;
/** Codes and channel names only: whatever else came this way is not written. */
const harmless = /^[A-Za-z0-9.-]{1,64}$/;

/** Continues after the last number in the log, so that two days' incidents are not called the same. */
const incidentsIn = (text: string, series: string): number => {
  const last = [...text.matchAll(new RegExp(`"incident":"${series}-(\\d+)"`, "g"))].at(-1);
  return Number(last?.[1] ?? 0);
};

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const withinDays = (text: string, now: string): string => {
  const oldest = new Date(Date.parse(now) - daysKept * 24 * 60 * 60_000).toISOString();
  // Every line begins with its instant, in a form that sorts as text.
  return text
    .split("\n")
    .filter((line) => line.slice(7, 7 + oldest.length) >= oldest)
    .map((line) => `${line}\n`)
    .join("");
};

/** Lets what is too old go, and answers with what the file then holds, and with all that it held. */
const prepare = (path: string, now: string): { readonly kept: string; readonly found: string } => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const previous = readIfThere(`${path}.prev`);
    if (previous !== "" && withinDays(previous, now) === "") rmSync(`${path}.prev`, { force: true });
    const found = readIfThere(path);
    const kept = withinDays(found, now);
    if (kept !== found) writeFileSync(path, kept, { mode: 0o600 });
    appendFileSync(path, "", { mode: 0o600 });
    if (process.platform !== "win32") chmodSync(path, 0o600);
    return { kept, found: previous + found };
  } catch {
    // A log that cannot be written must not stop the work.
    return { kept: "", found: "" };
  }
};

/** Each process has its own file and series: "A" is main, "B" the vault host. */
export const createLogbook = (folder: string, clock: Clock, series: "A" | "B" = "A"): Logbook => {
  const path = join(folder, `samverka-${series}.log`);
  const { kept, found } = prepare(path, clock.now());
  let incidents = incidentsIn(found, series);
  let size = Buffer.byteLength(kept);
  return {
    log: (event, facts = {}) => {
      const checked = Object.entries(facts).filter(
        ([, fact]) => typeof fact === "number" || (typeof fact === "string" && harmless.test(fact)),
      );
      const line = `${JSON.stringify({ at: clock.now(), event, ...Object.fromEntries(checked) })}\n`;
      try {
        if (size + line.length > largest) {
          renameSync(path, `${path}.prev`);
          size = 0;
        }
        appendFileSync(path, line, { mode: 0o600 });
        size += line.length;
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
