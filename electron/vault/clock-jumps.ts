// Whether the clock of the computer was moved, seen from one audit line to the next: what is written then tells of it first.
import type { AuditFacts } from "./opened-vault.ts";

/** An instant beside the clock that never goes backwards. */
export interface ClockReading {
  /** UTC, as the computer says. */
  readonly at: string;
  readonly monotonic: number;
}

/** Clocks are corrected by a moment now and then, in milliseconds. */
const backSlack = 2_000;
/** The two clocks drift apart by seconds over a long day; a lock ends the process before the computer sleeps. */
const forwardSlack = 60_000;

/**
 * `lastAt` is when the last line in the file was written, `known` the reading that this process took at its last line.
 * Whoever sets the clock back could make an old consent apply; whoever sets it forward could make a backup look too old to keep.
 */
export const clockJump = (
  now: ClockReading,
  lastAt: string | undefined,
  known: ClockReading | undefined,
): AuditFacts | undefined => {
  if (lastAt !== undefined && Date.parse(lastAt) - Date.parse(now.at) > backSlack) {
    return { action: "clock.setBack", detail: { before: lastAt } };
  }
  if (known === undefined) return undefined;
  const ahead = Date.parse(now.at) - Date.parse(known.at) - (now.monotonic - known.monotonic);
  return ahead > forwardSlack
    ? { action: "clock.setForward", detail: { before: known.at, minutes: Math.round(ahead / 60_000) } }
    : undefined;
};
