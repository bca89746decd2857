// Which backups are kept: seven daily, five weekly, twelve monthly, three from before a migration. See: [Note: Which backups are kept].
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupsToPrune, kept, type KeptBackup } from "../../electron/vault/backup-retention.ts";
import { addDays, daysBetween } from "../../shared/domain/day.ts";

const start = "2026-01-01";
const backupOn = (day: string, seq: number, changes: Partial<KeptBackup> = {}): KeptBackup => ({
  name: `samverka-g1-s${String(seq).padStart(6, "0")}.svbk`,
  generation: 1,
  seq,
  schema: 14,
  day,
  isProven: true,
  ...changes,
});
const remaining = (backups: readonly KeptBackup[]): readonly KeptBackup[] => {
  const gone = new Set(backupsToPrune(backups));
  return backups.filter(({ name }) => !gone.has(name));
};
/** A backup a day, and what is left after each, as in a year of use. */
const year = (days: number, dayOf: (index: number) => string = (index) => addDays(start, index)) => {
  let left: readonly KeptBackup[] = [];
  for (let index = 0; index < days; index += 1) left = remaining([...left, backupOn(dayOf(index), index + 1)]);
  return left;
};

/** Any vault's backups: clocks that jump, several a day, restores and migrations in between, some never proven. */
const anyBackups = fc
  .array(
    fc.record({
      day: fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(start, days)),
      step: fc.constantFrom("save", "restore", "migrate"),
      isProven: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((steps) => {
    let generation = 1;
    let schema = 10;
    return steps.map(({ day, step, isProven }, index): KeptBackup => {
      if (step !== "save") generation += 1;
      if (step === "migrate") schema += 1;
      return backupOn(day, step === "restore" ? 1 : index + 1, {
        name: `backup-${String(index)}`,
        generation,
        schema,
        isProven,
      });
    });
  });

describe("the backups that are kept", () => {
  it("are seven days, five weeks and twelve months after a year of daily work", () => {
    const left = year(400).map(({ day }) => day);
    const last = addDays(start, 399);
    for (let days = 0; days < kept.days; days += 1) expect(left).toContain(addDays(last, -days));
    expect(new Set(left.map((day) => day.slice(0, 7))).size).toBe(kept.months);
    expect(left.filter((day) => daysBetween(day, last) < 35).length).toBeGreaterThanOrEqual(kept.days + kept.weeks - 2);
    expect(left.length).toBeLessThanOrEqual(kept.days + kept.weeks + kept.months);
  });

  it("are the last of each of three older schemas, however old", () => {
    const older = [1, 2, 3, 4].map((schema) => backupOn(addDays(start, schema), schema, { schema }));
    const newer = Array.from({ length: 500 }, (_, index) =>
      backupOn(addDays(start, 200 + index), 100 + index, { schema: 5, generation: 2 }),
    );
    const schemas = new Set(remaining([...older, ...newer]).map(({ schema }) => schema));
    expect(schemas).toEqual(new Set([2, 3, 4, 5]));
  });

  it("are the last from before each of three restores, though later ones of the day have taken its place", () => {
    const before = [1, 2, 3, 4].map((generation) =>
      backupOn(start, 900, { generation, name: `g${String(generation)}` }),
    );
    const left = remaining([...before, backupOn(start, 20, { generation: 5 }), backupOn(start, 21, { generation: 5 })]);
    expect(left.map(({ generation, seq }) => [generation, seq])).toEqual([
      [2, 900],
      [3, 900],
      [4, 900],
      [5, 21],
    ]);
  });

  it("are always the newest and the newest that was proven, whatever the clocks say", () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const left = remaining(backups);
        expect(left.at(-1)).toEqual(backups.at(-1));
        expect(left.findLast(({ isProven }) => isProven)).toEqual(backups.findLast(({ isProven }) => isProven));
      }),
    );
  });

  it("are the newest that was proven, though a hundred later ones were not", () => {
    const unproven = Array.from({ length: 100 }, (_, index) =>
      backupOn(addDays(start, index + 10), index + 10, { isProven: false }),
    );
    const proven = backupOn(addDays(start, 9), 9);
    expect(remaining([proven, ...unproven])).toContainEqual(proven);
  });

  it("are the last seven days' worth by order, even when each day was lived under another clock", () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const left = new Set(remaining(backups).map(({ name }) => name));
        const lastOfRun = backups.filter((backup, index) => backup.day !== backups[index + 1]?.day);
        for (const { name } of lastOfRun.slice(-kept.days)) expect(left).toContain(name);
      }),
    );
  });

  it("are bounded, and the newest stays when it is asked again", () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const left = remaining(backups);
        expect(left.length).toBeLessThanOrEqual(
          2 * (kept.days + kept.weeks + kept.months + kept.schemas + kept.generations) + 2,
        );
        expect(backupsToPrune(left)).not.toContain(backups.at(-1)?.name);
      }),
    );
  });

  it("do not depend on the order in which a folder lists them", () => {
    fc.assert(
      fc.property(anyBackups, fc.integer(), (backups, seed) => {
        const shuffled = [...backups].sort((a, b) => ((a.name.length * 31 + seed) % 7) - ((b.name.length * 17) % 5));
        expect(new Set(backupsToPrune(shuffled))).toEqual(new Set(backupsToPrune(backups)));
      }),
    );
  });

  it("give up at most one week for a day that the clock spent ten years ahead", () => {
    const ahead = (index: number) => (index === 40 ? addDays(start, 3650) : addDays(start, index));
    const jumped = new Set(year(60, ahead).map(({ day }) => day));
    const missing = year(60).filter(({ day }) => !jumped.has(day));
    expect(missing.length).toBeLessThanOrEqual(1);
    for (let index = 53; index < 60; index += 1) expect(jumped).toContain(addDays(start, index));
  });
});
