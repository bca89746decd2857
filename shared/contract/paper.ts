import { z } from "zod";
import { outside } from "./define.ts";

const Groups = z.array(z.string().min(1).max(8)).min(1).max(12);

/** A recovery key as it is put on paper. */
export const KeyPapers = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("recoveryKey"), groups: Groups }),
  /** One card to a page. See: [Note: Recovery cards]. */
  z.strictObject({ kind: z.literal("recoveryCards"), mark: z.string().max(8), cards: z.array(Groups).length(3) }),
]);
export type KeyPapers = z.infer<typeof KeyPapers>;

/**
 * From the window to the one that main prints from, past main: the host keeps the papers in memory until they are taken, once.
 * `desktop.print` is asked after `lay`.
 */
export const paper = {
  lay: outside({ input: KeyPapers, output: z.null() }),
  take: outside({ input: z.null(), output: KeyPapers.nullable() }),
};
