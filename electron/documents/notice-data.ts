// The notice of a meeting (kallelse), to an agency's contact person, a guardian or the youth. Never a personal number.
import type { ConsentSheet } from "./consent-sheet-data.ts";
import type { DocumentHead } from "./document-head.ts";

/**
 * Who meets: the family and the agencies; the agencies before the family is called (förmöte); or the agencies without
 * the family, who is told instead (table 1.3).
 */
export type MeetingCompany = "withFamily" | "preMeeting" | "familyInformed";

export interface NoticeData {
  readonly head: DocumentHead;
  readonly audience: "agency" | "guardian" | "youth" | "person";
  readonly youthName: string;
  /** What the recipient got before the meeting was changed: the paper says on its first page what it replaces. */
  readonly replaces: {
    readonly sentOn: string;
    readonly heldOn: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
  } | null;
  readonly meeting: {
    /** `Förmöte`, `Möte 1`, `Uppföljning 2` … */
    readonly label: string;
    readonly heldOn: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
    readonly leader: string;
    readonly purpose: string | null;
    readonly question: string | null;
  };
  /** Everybody who is summoned, by role or agency, and why they come (families read why). */
  readonly summoned: readonly { readonly who: string; readonly why: string | null }[];
  readonly meets: MeetingCompany;
  /** Points of the agenda (dagordning); empty means the usual one. */
  readonly agenda: readonly string[];
  /** What the agency shall bring (R27); empty means the usual. */
  readonly bring: readonly string[];
  /** Why it comes with short notice (R23), told to agencies only; null when it does not. */
  readonly urgentBecause: string | null;
  /** `YYYY-MM-DD` */
  readonly replyBy: string | null;
  /** Languages of the interpreters who are there for this recipient (T20), or at the meeting; empty when not known. */
  readonly interpreterLanguage: string | null;
  /** Parking, stairs, hearing loop … */
  readonly practical: string | null;
  /** The consent in force: follows as the last part of the same file (R15). */
  readonly consentSheet: ConsentSheet;
}
