// The closing document (avslut av SSPF): how it went and what goes on, as one recipient may have it.
import type { ToldReason } from "../../shared/domain/closure-copy.ts";
import type { DocumentHead } from "./document-head.ts";

export interface ClosureData {
  readonly head: DocumentHead;
  readonly audience: "agency" | "guardian" | "youth";
  readonly youthName: string;
  /** `YYYY-MM-DD` */
  readonly closedOn: string;
  /** Nothing where the reason would tell of somebody else. */
  readonly reason: ToldReason | null;
  readonly goals: readonly { readonly title: string; readonly outcome: string }[];
  readonly goingOn: readonly { readonly who: string; readonly what: string }[];
  /** Concern that remains, 0–10, by agency or area. Never summed. */
  readonly concern: readonly { readonly who: string; readonly level: number }[];
}
