// The review of the log (loggrapport) over a period, for whoever reviews the register: case numbers and codes, never a person.
import type { LogReview } from "../../shared/contract/log-review.ts";
import type { DocumentHead } from "./document-head.ts";

export interface LogReportData {
  readonly head: DocumentHead;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly review: LogReview;
  /** Whose the passphrase is. */
  readonly coordinator: string;
  /** From which line the chain does not hold; null when it is whole. */
  readonly brokenAt: number | null;
}
