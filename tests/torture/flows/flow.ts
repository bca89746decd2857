// [Note: Flow] Something the vault does that may be cut off anywhere: by a kill, a lost write, a full disk. A new flow is
// one file like the others here and a line in flows.ts; the rows kill-calls, power-loss and disk-faults then take it on.
import type { Place } from "../kit/vault.ts";

/** Which state the vault is in afterwards; anything else says what is wrong with it. */
export type Verdict = "old" | "new" | `broken: ${string}`;

/** A disk that is full, broken or write-protected. */
export type Fault = "ENOSPC" | "EIO" | "EROFS";

export interface Flow {
  readonly name: string;
  /** There is nothing yet that another could have open. */
  readonly needsNoVault?: boolean;
  /** Makes the profile ready. It is copied for each try, so this is done once. */
  readonly prepare: (place: Place) => Promise<void>;
  /**
   * Runs in a process of its own. What it does before `go` is left in peace; what comes after is cut off. `acknowledge`
   * is what the user would have been told is done. Answers "ok" or the code of the refusal.
   */
  readonly run: (
    place: Place,
    hand: { readonly go: () => Promise<void>; readonly acknowledge: (what: string) => void },
  ) => Promise<string>;
  /** Looks at what is there, in a process that knows nothing of the one that ran. It may open, write and close. */
  readonly judge: (place: Place, acknowledged: readonly string[]) => Promise<Verdict>;
  /** What else is a right answer when the disk fails under it, beside `diskFull` and `readOnly`. */
  readonly mayAnswer?: Partial<Record<Fault, readonly string[]>>;
}

/** The last word of a flow that says it has been done. */
export const done = "done ok";
