// Closure (avslut): the end of a case, with a reason, how each goal and commitment ended, and the concern that remains (R43, R44).
import { z } from "zod";
import { ConcernArea } from "./consultation.ts";
import { Day } from "./day.ts";
import { AgencyId, CaseId, ClosureId, CommitmentId, ConcernReportId, GoalId, GuardianId } from "./ids.ts";
import { CommitmentStatus, GoalReview } from "./plan.ts";
import { Line, LongText, Reason } from "./text-fields.ts";

/** Why a case is closed (avslutsorsak), `domain.md` 1.1 and 2.2. */
export const ClosureReason = z.enum([
  "goalsReached",
  "concernRemains",
  "consentWithdrawn",
  "consentRefused",
  "familyStaysAway",
  "notStarted",
  "moved",
  "otherSupport",
  "ageLimit",
  "other",
]);
export type ClosureReason = z.infer<typeof ClosureReason>;

/** How a commitment ended; `ordinary` goes on in the party's ordinary work (övergår i ordinarie verksamhet). */
export const CommitmentOutcome = CommitmentStatus.extract(["done", "partly", "notDone", "cancelled", "ordinary"]);
export type CommitmentOutcome = z.infer<typeof CommitmentOutcome>;

/** What remaining concern is said about: an agency's field, an area of concern of the case, or all in all where neither is known. */
export const ConcernSubject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("agency"), agencyId: AgencyId }),
  z.object({ kind: z.literal("area"), area: ConcernArea }),
  z.object({ kind: z.literal("overall") }),
]);
export type ConcernSubject = z.infer<typeof ConcernSubject>;

/** Concern that remains when the case is closed, 0–10. Never summed for a person. */
export const RemainingConcern = z.object({ subject: ConcernSubject, level: z.int().min(0).max(10) });
export type RemainingConcern = z.infer<typeof RemainingConcern>;

const OneToFive = z.int().min(1).max(5).nullable();

/** What the youth or a guardian thinks of it afterwards (omdöme): three questions, or that there was no answer. */
export const FamilyView = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("answered"), listened: OneToFive, helped: OneToFive, more: LongText }),
  z.object({ kind: z.enum(["declined", "notAsked"]) }),
]);
export type FamilyView = z.infer<typeof FamilyView>;

/** What R44 demands where concern remains: a report that has been made for the case, or a written assessment why there is none. */
export const ConcernAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("report"), concernReportId: ConcernReportId }),
  z.object({ kind: z.literal("assessed"), because: Reason }),
]);
export type ConcernAnswer = z.infer<typeof ConcernAnswer>;

const Percent = z.number().min(0).max(100).nullable();

/** All that is filled in when a case is closed (`domain.md` 2.8). */
export const ClosureDetails = z
  .object({
    closedOn: Day,
    decidedBy: Line,
    reason: ClosureReason,
    reasonNote: LongText,
    goals: z.array(GoalReview.extend({ goalId: GoalId })).max(50),
    commitments: z.array(z.object({ commitmentId: CommitmentId, outcome: CommitmentOutcome, note: LongText })).max(200),
    remainingConcern: z.array(RemainingConcern).max(40),
    concernAnswer: ConcernAnswer.nullable(),
    /** School attendance in per cent, where it is known. */
    schoolAttendance: z.object({ before: Percent, after: Percent }),
    whatWorked: LongText,
    youthView: FamilyView,
    guardianViews: z.array(z.object({ guardianId: GuardianId, view: FamilyView })).max(6),
    continued: z.array(z.object({ agencyId: AgencyId, what: LongText })).max(30),
    familyInformedOn: Day.nullable(),
    partiesInformedOn: Day.nullable(),
    /** A later look at how it went (efterkontroll): only with somebody's yes to just that. */
    check: z.object({ on: Day, agreedWith: Line, agreedOn: Day }).nullable(),
  })
  .refine((details) => details.reason !== "other" || details.reasonNote.trim() !== "", { path: ["reasonNote"] });
export type ClosureDetails = z.infer<typeof ClosureDetails>;

/**
 * A closure as it was decided. `period` counts the times the case has been open; a correction (rättelse) is a new
 * edition of the same period's closure, and every edition is kept.
 */
export const Closure = z.object({
  closureId: ClosureId,
  caseId: CaseId,
  period: z.int().positive(),
  edition: z.int().positive(),
  correctionReason: LongText,
  recordedAt: z.string(),
  details: ClosureDetails,
});
export type Closure = z.infer<typeof Closure>;

/** That a closed case was opened again, with the reason. The next period begins that day. */
export const Reopening = z.object({
  period: z.int().positive(),
  reopenedOn: Day,
  decidedBy: Line,
  reason: Reason,
});
export type Reopening = z.infer<typeof Reopening>;
