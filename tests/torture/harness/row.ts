// What a row of the torture is.
import type { Driver } from "../../../electron/database/driver.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";

export type Size = "ci" | "full";

/** See: [Note: Two drivers]. */
export type DriverName = Driver["name"];

export interface RowContext {
  readonly size: Size;
  readonly seed: number;
  /** Only what is named with these words; empty for all. Rows without parts do not look at it. */
  readonly part: string;
  readonly random: Random;
  readonly tally: Tally;
  readonly driver: Driver;
  /** Empty, and removed afterwards. */
  readonly folder: string;
}

export interface Row {
  readonly name: string;
  /** What is done and what must hold, in one phrase for the table. */
  readonly what: string;
  /** A storage row runs under both drivers; another has none of its own. */
  readonly storage: boolean;
  /** Left out of this size. */
  readonly only?: Size;
  readonly run: (context: RowContext) => Promise<void>;
}
