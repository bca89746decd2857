// When somebody must be told that the backups are not as they should be: too old, only on this computer, in a folder that
// mixes copies, or one that could not be restored in the trial.
import { z } from "zod";
import { daysBetween, type Day } from "./day.ts";

/** What is wrong with the backups (säkerhetskopiorna). */
export const BackupWarning = z.enum(["backupOld", "backupNotOutside", "drillFailed", "folderSynchronised"]);
export type BackupWarning = z.infer<typeof BackupWarning>;

/** After how many days without any, and without one outside the computer, it is told. */
export const warnAfter = { any: 7, outside: 14 } as const;
/** How often a backup is restored as a trial (provåterställning), in days. */
export const drillEvery = 30;

export interface BackupFacts {
  /** The day the vault was made: nothing is late before its time. */
  readonly since: Day;
  readonly madeOn: Day | null;
  /** When one last came to the second folder. */
  readonly outsideOn: Day | null;
  readonly drill: { readonly on: Day; readonly succeeded: boolean } | null;
}

/** A day in the future was written by a clock that was wrong: it says nothing about how long ago it was. */
const isOlder = (on: Day | null, since: Day, days: number, today: Day): boolean => {
  const last = on !== null && on <= today ? on : since;
  return daysBetween(last, today) > days;
};

/** What the facts of the backups ask for today. */
export const backupWarnings = (
  { since, madeOn, outsideOn, drill }: BackupFacts,
  today: Day,
): readonly Exclude<BackupWarning, "folderSynchronised">[] => [
  ...(isOlder(madeOn, since, warnAfter.any, today) ? (["backupOld"] as const) : []),
  ...(isOlder(outsideOn, since, warnAfter.outside, today) ? (["backupNotOutside"] as const) : []),
  ...(drill?.succeeded === false ? (["drillFailed"] as const) : []),
];

/** Whether a trial restore is due: a month after the last, at once after one that failed on an earlier day. */
export const drillDue = (drill: BackupFacts["drill"], today: Day): boolean =>
  drill === null || drill.on > today || daysBetween(drill.on, today) >= (drill.succeeded ? drillEvery : 1);
