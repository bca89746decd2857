// The disclosure log (utlämnandelogg) of a case, ready to print. It names no person of the case.
import type { DocumentHead } from "./document-head.ts";

export interface DisclosureLogData {
  readonly head: DocumentHead;
  /** Oldest first. */
  readonly sent: readonly SentLine[];
  readonly others: readonly OtherLine[];
  readonly misdeliveries: readonly MisdeliveryLine[];
}

/** A copy that has left. */
export interface SentLine {
  /** The running number of the document in its case. */
  readonly number: number;
  /** `Protokoll`, `Protokoll, exemplar 2` */
  readonly what: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** By role or agency, with the code of its file: `Skola (S)`. */
  readonly to: string;
  readonly channel: string;
  readonly ground: string;
  readonly by: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly pages: number;
}

/** Something that was disclosed on another ground than consent. */
export interface OtherLine {
  readonly number: number;
  /** Null to who reviews the register: the words may tell of anything. */
  readonly what: string | null;
  readonly on: string;
  readonly to: string;
  readonly channel: string;
  readonly ground: string;
  readonly decidedBy: string;
  /** `Rättar nr 1`, or nothing. */
  readonly note: string;
}

/** A copy that went to the wrong recipient. */
export interface MisdeliveryLine {
  readonly number: number;
  /** `Protokoll nr 2 till Skola (S)` */
  readonly document: string;
  /** `2026-04-10 15:20` */
  readonly found: string;
  /** Null to who reviews the register, as what a disclosure was of. */
  readonly cameTo: string | null;
  /** What was done; in the file's own copy also in words. */
  readonly measures: readonly string[];
  readonly assessment: string;
  readonly note: string;
}
