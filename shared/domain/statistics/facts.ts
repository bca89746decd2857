// What the figures are counted from: read from the record, never typed again.
import type { AgencyKind } from "../agency.ts";
import type { ClosureReason } from "../closure.ts";
import type { ConcernArea } from "../consultation.ts";
import type { Day } from "../day.ts";
import type { CaseId, MeetingId } from "../ids.ts";
import type { MeetingKind } from "../meeting.ts";
import type { StatisticsGender } from "../person.ts";
import type { GoalAssessment } from "../plan.ts";
import type { SupportGapKind } from "../support-gap.ts";

/** What a consultation or an identified contact led to. */
export const consultationEnds = [
  "advice",
  "goesOn",
  "declined",
  "outsideTargetGroup",
  "concernReport",
  "notStarted",
  "undecided",
] as const;
export type ConsultationEnd = (typeof consultationEnds)[number];

export interface ConsultationFigures {
  readonly on: Day;
  readonly identified: boolean;
  readonly agency: AgencyKind | null;
  readonly end: ConsultationEnd;
}

/** How a case's consent stands: given also when it has run out since. */
export const consentEnds = ["given", "declined", "withdrawn", "awaited"] as const;
export type ConsentEndState = (typeof consentEnds)[number];

export interface MeetingFigures {
  readonly meetingId: MeetingId;
  readonly kind: MeetingKind;
  readonly heldOn: Day;
  readonly cancelledOn: Day | null;
  readonly held: boolean;
  readonly agencies: readonly { readonly agency: AgencyKind; readonly present: boolean }[];
  /** Nothing where the youth is not in the list. */
  readonly youthPresent: boolean | null;
  readonly established: boolean;
  /** Whether the youth's own voice stands in the minutes, and not a reason why it does not. */
  readonly voice: boolean;
  readonly minutesSentOn: Day | null;
}

/** Who took a commitment: an agency by kind, the youth, or the family and others. */
export type CommitmentParty = AgencyKind | "youth" | "family";

export interface CommitmentFigures {
  readonly party: CommitmentParty | null;
  readonly followUpOn: Day | null;
  /** Each time it was followed up. `done`: carried out, or gone over to ordinary work. */
  readonly reviews: readonly { readonly on: Day; readonly done: boolean; readonly dropped: boolean }[];
}

export interface ClosureFigures {
  readonly on: Day;
  /** The day this period of the case began: opened, or opened again. */
  readonly openedOn: Day;
  readonly reason: ClosureReason;
  readonly goals: readonly GoalAssessment[];
}

export interface CaseFigures {
  readonly caseId: CaseId;
  readonly number: string;
  readonly openedOn: Day;
  readonly reopenedOn: readonly Day[];
  readonly closures: readonly ClosureFigures[];
  readonly birthDate: Day;
  readonly gender: StatisticsGender | null;
  readonly initiator: AgencyKind | null;
  /** Somebody is named as the one who began it, be it a family that is no agency. */
  readonly initiatorStated: boolean;
  readonly concernAreas: readonly ConcernArea[];
  readonly firstContactOn: Day | null;
  readonly decidedOn: Day | null;
  readonly consent: {
    readonly askedOn: Day | null;
    readonly completeOn: Day | null;
    /** How it stood at the end of the period that was asked about. */
    readonly state: ConsentEndState;
  };
  readonly meetings: readonly MeetingFigures[];
  readonly commitments: readonly CommitmentFigures[];
  /** An agency's concern, 0–10, at each meeting where it said one. */
  readonly concern: readonly { readonly agency: AgencyKind; readonly on: Day; readonly level: number }[];
  readonly gaps: readonly { readonly kind: SupportGapKind; readonly noticedOn: Day; readonly filledOn: Day | null }[];
}

/** Everything. */
export interface StatisticsFacts {
  readonly consultations: readonly ConsultationFigures[];
  readonly cases: readonly CaseFigures[];
  readonly concernReports: readonly { readonly on: Day; readonly inCase: boolean }[];
}
