// Takeover (övertagande): the register is held by one copy at a time. A copy that another has taken over from can be read,
// and a concern report can be made in it (R45); nothing else is written.
import { z } from "zod";

const open = new Set([
  "caseFile.open",
  "caseFile.reveal",
  "enquiry.open",
  "concernReport.make",
  "concernReport.track",
  "private.useExportFolder",
]);

/** Copies that leave, all of them of a concern report. */
const Dispatch = z.object({ copies: z.array(z.object({ request: z.object({ kind: z.literal("concernReport") }) })) });

/** Whether a command is done although another copy holds the register. */
export const answersTakenOver = (name: string, input: unknown): boolean =>
  open.has(name) || (name === "document.dispatch" && Dispatch.safeParse(input).success);

/** Which copy holds the register, and since which claim. The highest counter wins. */
export interface Claim {
  readonly copyId: string;
  readonly counter: number;
}

/** `mine`: this copy holds it, and its note stands. `write`: its note is to be written. `theirs`: another has taken it over. */
export const standingOf = (own: Claim | undefined, note: Claim | undefined): "mine" | "write" | "theirs" | "tied" => {
  if (note === undefined) return "write";
  if (note.copyId === own?.copyId && note.counter === own.counter) return "mine";
  const counter = own?.counter ?? 0;
  if (note.counter > counter) return "theirs";
  return note.counter < counter || note.copyId === own?.copyId ? "write" : "tied";
};
