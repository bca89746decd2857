// [Note: Which backups are kept] Seven daily, five weekly, twelve monthly, the last from before each of three migrations
// and of each of three older generations (a restore and another master key make one too), and always the newest proven. The order is the generation's and the audit chain's, never a clock's: a clock
// that jumped can make two days of one, and then more is kept, not less.
import { addDays, type Day } from "../../shared/domain/day.ts";

/** A backup as its retention (gallring av säkerhetskopior) sees it. */
export interface KeptBackup {
  readonly name: string;
  readonly generation: number;
  /** Where the audit chain ended: higher is later, within a generation. */
  readonly seq: number;
  /** Number of migrations in it. */
  readonly schema: number;
  /** The day it says that it was made. Only tells days apart, never which came first. */
  readonly day: Day;
  /** It has been decrypted whole, when it was made or in a drill. */
  readonly isProven: boolean;
}

export const kept = { days: 7, weeks: 5, months: 12, schemas: 3, generations: 3 } as const;

const laterFirst = (a: KeptBackup, b: KeptBackup): number =>
  b.generation - a.generation || b.seq - a.seq || (a.name < b.name ? 1 : -1);

/** The Monday of a day's week. */
const weekOf = (day: Day): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * The latest of each run of one label, for so many different labels. A label that comes back, as after a clock was set
 * back, takes no room of another's; twice the number of runs is the most.
 */
const lastOfEach = (
  backups: readonly KeptBackup[],
  label: (backup: KeptBackup) => string,
  count: number,
): readonly KeptBackup[] => {
  const seen = new Set<string>();
  return backups
    .filter((backup, index) => index === 0 || label(backup) !== label(backups[index - 1] ?? backup))
    .slice(0, 2 * count)
    .filter((backup) => {
      if (seen.size < count) seen.add(label(backup));
      return seen.has(label(backup));
    });
};

/** Which of one vault's backups may go, in the order they were made. `backups` are those that can be read. */
export const backupsToPrune = (backups: readonly KeptBackup[]): readonly string[] => {
  const ordered = [...backups].sort(laterFirst);
  const newestSchema = ordered[0]?.schema ?? 0;
  const older = ordered.filter(({ schema }) => schema < newestSchema);
  const earlier = ordered.filter(({ generation }) => generation < (ordered[0]?.generation ?? 0));
  const lastProven = ordered.find(({ isProven }) => isProven);
  const keep = new Set([
    ...ordered.slice(0, 1),
    ...(lastProven === undefined ? [] : [lastProven]),
    ...lastOfEach(ordered, ({ day }) => day, kept.days),
    ...lastOfEach(ordered, ({ day }) => weekOf(day), kept.weeks),
    ...lastOfEach(ordered, ({ day }) => day.slice(0, 7), kept.months),
    ...lastOfEach(older, ({ schema }) => String(schema), kept.schemas),
    ...lastOfEach(earlier, ({ generation }) => String(generation), kept.generations),
  ]);
  return ordered
    .filter((backup) => !keep.has(backup))
    .map(({ name }) => name)
    .reverse();
};
