// Information about SSPF to one of the family, before anything else: nothing of any case but the recipient's name.
import type { DocumentHead } from "./document-head.ts";

export interface InformationData {
  readonly head: DocumentHead;
  readonly reader: "guardian" | "youth";
  /** What authorities must do whatever the consent says; ready to print. */
  readonly legalLimits: readonly string[];
}
