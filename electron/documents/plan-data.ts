// The joint plan (gemensam plan) alone, as ONE recipient may read it. Filtered before it comes here.
import type { DocumentHead } from "./document-head.ts";
import type { LabelledText } from "./minutes-data.ts";

export interface GoalSection {
  /** `M1` */
  readonly code: string;
  readonly title: string;
  /** How it stands, ready to print: `Frånvaro i procent`, `38`, `15` … */
  readonly facts: readonly LabelledText[];
  /** How it has moved, oldest first; empty when the facts say it all. */
  readonly trend: readonly { readonly when: string; readonly value: string; readonly assessment: string }[];
  readonly commitments: readonly CommitmentRow[];
  /** Those that are no longer followed up, one sentence each. */
  readonly finished: readonly string[];
}

export interface CommitmentRow {
  /** `A1` */
  readonly code: string;
  readonly what: string;
  readonly responsible: string;
  readonly startsOn: string | null;
  /** `YYYY-MM-DD`, or that it is not followed up any more. */
  readonly followUpOn: string | null;
  /** Null at the meeting that agreed on it. */
  readonly status: string | null;
  /** Under what is to be done, one line each: its result, what is done differently, what was changed. */
  readonly notes: readonly string[];
}

export interface PlanData {
  readonly head: DocumentHead;
  readonly audience: "agency" | "family" | "person";
  readonly youthName: string;
  /** The meeting whose minutes hold this plan: `Uppföljning 1`, `YYYY-MM-DD`. */
  readonly decided: { readonly label: string; readonly on: string };
  /** The agency is covered since after that day (R38). */
  readonly isLate: boolean;
  /** Empty for a private person, who gets only `own`. */
  readonly goals: readonly GoalSection[];
  /** A private person's own commitments (R18c). */
  readonly own: readonly CommitmentRow[];
  /** What a private person has been told must not be passed on (förbehåll). */
  readonly reservation: string | null;
  readonly nextOn: string | null;
  readonly closedOn: string | null;
}
