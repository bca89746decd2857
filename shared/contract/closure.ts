// Closure (avslut): closing a case, correcting that, opening the case again. While it is closed its work is refused at the gate.
import { z } from "zod";
import { Closure, ClosureDetails, ConcernSubject, Reopening } from "../domain/closure.ts";
import { Day } from "../domain/day.ts";
import { CaseId, ConcernReportId } from "../domain/ids.ts";
import { Commitment, Goal } from "../domain/plan.ts";
import { RemainingConcern } from "../domain/profile.ts";
import { refusal } from "../domain/refusal.ts";
import { Line, Reason } from "../domain/text-fields.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** All that the screen shows and the form begins from. */
export const ClosureView = z.object({
  /** Since when the case has been open, this time. */
  openedOn: Day,
  closedOn: Day.nullable(),
  /** The case's version, which closing and reopening must know. */
  version: z.int().positive(),
  /** Every edition of every closure, oldest first. */
  closures: z.array(Closure),
  reopenings: z.array(Reopening),
  goals: z.array(Goal),
  /** What is still open, or was when the case was closed (T9). */
  openCommitments: z.array(Commitment),
  /** About what remaining concern must be told (R44), with how it stood last. */
  subjects: z.array(z.object({ subject: ConcernSubject, latest: z.int().nullable() })),
  concernReports: z.array(z.object({ concernReportId: ConcernReportId, reportedOn: Day })),
  concernLimit: z.int(),
  /** What the municipality has decided for a case that ends with concern left. */
  ifConcernRemains: RemainingConcern,
  /** Meetings that are planned but not held: closing cancels them. */
  plannedMeetings: z.array(Day),
  /** The latest day on which anything was done in the case. Closing before that is a warning. */
  latestEventOn: Day.nullable(),
  /** When word of this closure first left for somebody of the family, and for an agency. */
  lettersSentOn: z.object({ family: Day.nullable(), parties: Day.nullable() }),
  /** From complete consent to closure, or to today (T14). */
  length: z.object({ from: Day, days: z.int() }).nullable(),
});
export type ClosureView = z.infer<typeof ClosureView>;

const closureCodes = [
  "notFound",
  "changedMeanwhile",
  "profileMissing",
  "dateInFuture",
  "closedBeforeOpened",
  "ageLimitNotReached",
  "goalNotAssessed",
  "commitmentNotSettled",
  "remainingConcernMissing",
  "concernReportNeeded",
] as const;

const Known = z.object({ caseId: CaseId, version: z.int() });

export const closureContract = {
  read: query({
    input: z.object({ caseId: CaseId }),
    output: ClosureView,
    failure: refusal("notFound", "notOpened", "profileMissing"),
  }),
  close: command({
    input: Known.extend({ details: ClosureDetails }),
    output: Closure,
    failure: refusal(...closureCodes, "minutesUnfinished"),
  }),
  /** Corrects what was written at the closure (rättelse): a new edition, with why. */
  correct: command({
    input: Known.extend({ details: ClosureDetails, reason: Reason }),
    output: Closure,
    failure: refusal(...closureCodes, "caseNotClosed"),
    whenClosed: alsoWhenClosed,
  }),
  /** Opens the case again. What consent allows is computed anew, so an old one does not revive. */
  reopen: command({
    input: Known.extend({ reopenedOn: Day, decidedBy: Line, reason: Reason }),
    output: Reopening,
    failure: refusal("notFound", "changedMeanwhile", "caseNotClosed", "dateInFuture", "reopenedBeforeClosed"),
    whenClosed: alsoWhenClosed,
  }),
};
