// The minutes (protokoll) as ONE recipient may read them. Filtered before they come here: what is null or empty is
// left out whole, heading and all, so that a hidden part leaves no trace.
import type { DocumentHead } from "./document-head.ts";
import type { GoalSection } from "./plan-data.ts";

export interface MinutesData {
  readonly head: DocumentHead;
  /** Guardians' and the youth's copies have larger text and say how to have something corrected. */
  readonly audience: "agency" | "family";
  readonly youthName: string;
  readonly meeting: {
    /** `Förmöte`, `Möte 1`, `Uppföljning 2` … */
    readonly label: string;
    readonly heldOn: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
    readonly leader: string;
    readonly noteTaker: string;
    readonly purpose: string | null;
    readonly question: string | null;
  };
  readonly attendance: readonly MinutesAttendance[];
  readonly consentReviewed: string | null;
  readonly informed: string | null;
  readonly preMeetingDecision: string | null;
  /** Follow-ups: whether what was agreed worked as intended (R40). */
  readonly workedAsIntended: string | null;
  /** How the youth and the guardians find it, 1–5 (2.7). */
  readonly ratings: readonly LabelledText[];
  readonly survey: readonly SurveySection[];
  readonly guardiansView: string | null;
  readonly youthVoice: readonly LabelledText[];
  /** By arena: `Familj`, `Skola` … */
  readonly strengths: readonly LabelledText[];
  /** By concern area: `Frånvaro från skolan` … The words may be empty. */
  readonly risks: readonly LabelledText[];
  readonly sharedView: string | null;
  readonly dissent: string | null;
  /** By whom: `Vårdnadshavare 1`, `Skola` … */
  readonly dissents: readonly LabelledText[];
  readonly goals: readonly GoalSection[];
  readonly missing: string | null;
  readonly concernReport: string | null;
  readonly next: {
    /** `YYYY-MM-DD`, null when the meeting was the last or no day is set. */
    readonly on: string | null;
    readonly closing: boolean;
    /** They will meet again, and no day is set. */
    readonly dayIsOpen: boolean;
    readonly frequency: string | null;
    readonly contactBetween: string | null;
  };
  /** What a party holds to be wrong (SoL 14:6), by whom. */
  readonly remarks: readonly LabelledText[];
  /** What this recipient may know and the guardians may not, by where it was told. Never in a guardian's copy. */
  readonly hiddenFromGuardians: readonly LabelledText[];
  /** Why something is left open, one sentence each. */
  readonly writtenReasons: readonly string[];
  /** Who gets a copy, by role or agency. */
  readonly recipients: readonly string[];
  readonly version: number;
  /** Null while the minutes are a draft: the copy then says so. */
  readonly established: { readonly by: string; readonly on: string } | null;
  /** Null in a first version. */
  readonly correction: {
    /** Empty when the reason is not for this recipient. */
    readonly reason: string;
    readonly replaces: { readonly version: number; readonly establishedOn: string | null };
  } | null;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface MinutesAttendance {
  readonly name: string;
  /** `Mentor, Skola` */
  readonly role: string;
  /** `Hela mötet`, `Del av mötet, kl. 15.20–16.00`, `Deltog inte` */
  readonly presence: string;
  /** `Ja`, or why consent is not needed. */
  readonly consent: string;
}

export interface SurveySection {
  readonly agency: string;
  /** By category of information. */
  readonly entries: readonly LabelledText[];
  /** 0–10, null when it is not said or not for this recipient. */
  readonly concern: number | null;
  readonly nothingToReport: boolean;
}
