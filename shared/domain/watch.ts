// The coordinator's own watches (bevakningar): something to remember on a day, beside what the facts ask for by themselves.
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, WatchId } from "./ids.ts";
import { Line, LongText } from "./text-fields.ts";

/** What is filled in. The title is seen on lists over all cases, so it says nothing about anybody. */
export const WatchDetails = z.object({
  title: Line.max(80),
  dueOn: Day,
  note: LongText.max(2_000),
  caseId: CaseId.nullable(),
});
export type WatchDetails = z.infer<typeof WatchDetails>;

/** A watch (bevakning). Done ones stay, and can be opened again. */
export const Watch = z.object({
  watchId: WatchId,
  title: z.string(),
  dueOn: Day,
  caseId: CaseId.nullable(),
  caseNumber: z.string().nullable(),
  /** Nothing while its case has not been opened in this session. */
  note: z.string().nullable(),
  doneOn: Day.nullable(),
  /** How many times its day has been put off. */
  postponed: z.int().min(0),
  version: z.int().positive(),
});
export type Watch = z.infer<typeof Watch>;
