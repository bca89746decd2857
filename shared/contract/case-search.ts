// Finding cases: by number, name, personal number or registry number (`domain.md` 3.5), and before a new one is registered.
import { z } from "zod";
import { CaseNumber } from "../domain/case-file.ts";
import { LikeQuestion, MatchOn } from "../domain/case-search.ts";
import { Day } from "../domain/day.ts";
import { CaseId } from "../domain/ids.ts";
import { query } from "./define.ts";

/** A case that was found: neutral, like the list (T18). */
export const CaseHit = z.object({
  caseId: CaseId,
  number: CaseNumber,
  name: z.string(),
  isProtected: z.boolean(),
  closedOn: Day.nullable(),
});
export type CaseHit = z.infer<typeof CaseHit>;

/** A case whose youth may be the one asked about: only what the match is on. */
export const PossibleMatch = z.object({
  caseId: CaseId,
  number: CaseNumber,
  closedOn: Day.nullable(),
  /** Nothing when the match is not on the name, or the youth has a protected identity. */
  name: z.string().nullable(),
  on: z.array(MatchOn).min(1),
});
export type PossibleMatch = z.infer<typeof PossibleMatch>;

export const caseSearchContract = {
  /** Cases that the typed text finds, in the order of names. */
  find: query({ input: z.object({ text: z.string().max(200) }), output: z.array(CaseHit) }),
  /** Cases whose youth may be the one that is about to be registered. */
  possibleMatches: query({ input: LikeQuestion, output: z.array(PossibleMatch) }),
};
