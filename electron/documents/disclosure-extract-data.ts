// Who has got what about the youth, ready to print for one of the family. It names nobody.
import type { DocumentHead } from "./document-head.ts";

export interface DisclosureExtractData {
  readonly head: DocumentHead;
  readonly reader: "youth" | "guardian";
  /** Oldest first. */
  readonly lines: readonly ExtractLine[];
}

/** A copy that has left. */
export interface ExtractLine {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** An agency, a role, or the reader. */
  readonly to: string;
  readonly what: string;
  readonly why: string;
  /** It came to somebody else than it was meant for. */
  readonly wentWrong: boolean;
}
