// The database's own flips: turned in place and back, since a vault that does not open is left as it was.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Driver } from "../../../electron/database/driver.ts";
import type { RowContext } from "../harness/row.ts";
import { sizeOf, turnBit } from "../kit/files.ts";
import { keeperAt, passphrase, type Place } from "../kit/vault.ts";
import { sixtyPages, type Target } from "./bit-flips-targets.ts";

/** The answer of unlocking, and nothing more. */
export const answerOf = async (place: Place): Promise<string> => {
  const keeper = keeperAt(place, { migrations: sixtyPages });
  try {
    const unlocked = await keeper.unlock({ passphrase });
    return unlocked.ok ? "ok" : unlocked.error.code;
  } catch (cause) {
    return `thrown: ${cause instanceof Error ? cause.message : "?"}`;
  } finally {
    await keeper.close().catch(() => undefined);
  }
};

const sumOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

export const damagedDatabase = async (
  { size, random, tally }: RowContext,
  { place, file, detected, ci }: Target,
): Promise<void> => {
  const path = file(place);
  const before = sumOf(path);
  const bytes = sizeOf(path);
  const count = size === "full" ? bytes : ci;
  for (let number = 0; number < count; number += 1) {
    const position = size === "full" ? number : random.below(bytes);
    const bit = random.below(8);
    turnBit(path, position, bit);
    const answer = await answerOf(place);
    turnBit(path, position, bit);
    tally.trial(detected.includes(answer), `database, byte ${position}, bit ${bit}: answers ${answer}`);
  }
  tally.trial(sumOf(path) === before, "a database that did not open was changed by the try");
  tally.note(`database: ${count} flips in ${bytes / 4096} pages`);
};

/** The same library with the check at opening switched off: what a vault without it would answer. */
export const withoutQuickCheck = (driver: Driver): Driver => ({
  ...driver,
  open: async (...words) => {
    const connection = await driver.open(...words);
    return {
      ...connection,
      all: (statement, parameters) =>
        statement === "PRAGMA quick_check"
          ? Promise.resolve([{ quick_check: "ok" }])
          : connection.all(statement, parameters),
    };
  },
});
