import { z } from "zod";
import { codes, outside } from "./define.ts";

/** What can be wrong: a page's seal, the structure, what refers to nothing, the log's chain, a row that is not as the log says, an attachment. */
export const VaultFault = z.enum(["pages", "structure", "references", "chain", "rows", "attachments"]);
export type VaultFault = z.infer<typeof VaultFault>;

/** A check (kontroll) of the whole vault: when, how much was looked at, and what was found. */
export const VaultChecked = z.strictObject({
  at: z.iso.datetime(),
  pages: z.int().nonnegative(),
  lines: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  faults: z.array(VaultFault),
});
export type VaultChecked = z.infer<typeof VaultChecked>;

/** How far a check has come, of 100. */
export const CheckProgress = z.int().min(0).max(100);

/** A generation (äldre version av valvets fil) that is kept beside the vault for a while. */
export const KeptGeneration = z.strictObject({ id: z.int().positive(), keptUntil: z.iso.datetime() });
export type KeptGeneration = z.infer<typeof KeptGeneration>;

export const VaultState = z.strictObject({
  last: VaultChecked.nullable(),
  /** Null while none runs. */
  progress: CheckProgress.nullable(),
  /** Bytes of the vault's file. */
  size: z.int().nonnegative(),
  kept: z.array(KeptGeneration),
});
export type VaultState = z.infer<typeof VaultState>;

export const VaultCheckFailure = codes("vaultClosed");
export type VaultCheckFailure = z.infer<typeof VaultCheckFailure>;

/** The check of the vault. `outside`, since it must hold no transaction: whoever saves comes in between. */
export const vaultCheck = {
  state: outside({ input: z.strictObject({}), output: VaultState, failure: VaultCheckFailure }),
  /** Runs one, or waits for the one that runs. */
  now: outside({ input: z.strictObject({}), output: VaultChecked, failure: VaultCheckFailure }),
};
