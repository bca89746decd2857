// The word to the parties that consent no longer applies (återkallelsebrev). It carries nothing about the case itself.
import type { DocumentHead } from "./document-head.ts";

export interface WithdrawalLetterData {
  readonly head: DocumentHead;
  readonly audience: "agency" | "guardian" | "youth" | "person";
  /** `declined`: the family said no before anything was shared. `whole`: consent no longer applies to anybody. */
  readonly what: "declined" | "whole" | "part";
  /** `YYYY-MM-DD`: from when. */
  readonly on: string;
  /** What consent no longer covers, ready to print: an agency, an agency with categories, or to the family a private person; and since when. */
  readonly ended: readonly { readonly who: string; readonly what: string; readonly on: string }[];
  /** Whether the agency that reads it may still take part. Always false for the family, who read another text. */
  readonly stillCovered: boolean;
  /** Whether the private person who reads it has been told not to pass on what was said (förbehåll). */
  readonly reserved: boolean;
}
