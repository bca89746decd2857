// The review of the log (loggranskning) for whoever reviews it: who opened what and when, what left, and what to ask about.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { LogFind } from "../domain/log-review.ts";
import { WayIn } from "./case-file.ts";
import { codes, query } from "./define.ts";

const CaseNumberInLog = z.string().nullable();

/** Where the log ends: written down, it can be found again in every later log that is the same one. */
export const LogEnd = z.object({ sequence: z.int().min(0), hash: z.string() });
export type LogEnd = z.infer<typeof LogEnd>;

export const LogReview = z.object({
  /** How many lines the period has. */
  lines: z.int(),
  unlocked: z.array(z.object({ by: WayIn, times: z.int() })),
  opened: z.array(
    z.object({
      caseNumber: z.string(),
      by: WayIn,
      times: z.int(),
      /** How many changes in the case the period has. */
      changes: z.int(),
      first: z.string(),
      last: z.string(),
    }),
  ),
  sent: z.array(
    z.object({
      sequence: z.int(),
      at: z.string(),
      caseNumber: CaseNumberInLog,
      kinds: z.array(z.string()),
      recipients: z.array(z.string()),
      to: z.enum(["file", "paper", "text"]),
      sha256: z.array(z.string()),
    }),
  ),
  /** What was put on paper: each is of something that had been sent. */
  printed: z.array(
    z.object({ sequence: z.int(), at: z.string(), caseNumber: CaseNumberInLog, recipients: z.array(z.string()) }),
  ),
  unmasked: z.array(
    z.object({ sequence: z.int(), at: z.string(), caseNumber: CaseNumberInLog, who: z.string(), what: z.string() }),
  ),
  refused: z.array(z.object({ sequence: z.int(), at: z.string(), code: z.string() })),
  finds: z.array(LogFind),
  end: LogEnd,
});
export type LogReview = z.infer<typeof LogReview>;

export const logReviewContract = {
  /** Case numbers and codes only, both days included. */
  read: query({ input: z.object({ from: Day, to: Day }), output: LogReview }),
  /** Computes the whole chain anew. `earlier` is an end that was written down at an earlier review. */
  verify: query({
    input: z.object({ earlier: LogEnd.nullable() }),
    output: z.object({ end: LogEnd, earlier: z.enum(["notAsked", "found", "differs", "missing"]) }),
    failure: codes("chainBroken").extend({ sequence: z.int() }),
  }),
};
