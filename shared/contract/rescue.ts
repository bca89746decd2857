// The ways on (vägarna vidare) when the vault's file is damaged or gone. None of them deletes anything.
import { z } from "zod";
import { codes, outside } from "./define.ts";
import { TypedSecret } from "./vault.ts";

/** An older version of the file that is whole: until when it reaches, and how many changes it is without. */
export const OlderGeneration = z.strictObject({
  generation: z.int().positive(),
  lastAt: z.iso.datetime(),
  missing: z.int().nonnegative(),
});
export type OlderGeneration = z.infer<typeof OlderGeneration>;

export const Ways = z.strictObject({ older: z.array(OlderGeneration) });
export type Ways = z.infer<typeof Ways>;

/** What was saved (räddat) out of a damaged file, and which tables are not whole. */
export const SalvageReport = z.strictObject({
  tables: z.array(z.strictObject({ table: z.string(), rows: z.int().nonnegative(), incomplete: z.boolean() })),
  /** Lines of the log that could not be kept. */
  missingLines: z.int().nonnegative(),
});
export type SalvageReport = z.infer<typeof SalvageReport>;

export const RescueFailure = codes(
  "wrongSecret",
  "keyringDamaged",
  "vaultIsOpen",
  "vaultBusy",
  "diskFull",
  "readOnly",
  "newerVersion",
  "notWhole",
  "nothingReadable",
  "cancelled",
);
export type RescueFailure = z.infer<typeof RescueFailure>;

/** `outside`: the vault is locked and cannot be opened. */
export const rescue = {
  ways: outside({ input: TypedSecret, output: Ways, failure: RescueFailure }),
  useOlder: outside({
    input: z.strictObject({ secret: TypedSecret, generation: z.int().positive() }),
    output: z.strictObject({ missing: z.int().nonnegative() }),
    failure: RescueFailure,
  }),
  salvage: outside({ input: TypedSecret, output: SalvageReport, failure: RescueFailure }),
};
