// What is being filled in about a copy that went to the wrong recipient.
import { z } from "zod";
import type { Day } from "../../../shared/domain/day.ts";
import { DocumentId } from "../../../shared/domain/ids.ts";
import {
  type Misdelivery,
  type MisdeliveryAssessment,
  MisdeliveryDetails,
  type MisdeliveryMeasure,
} from "../../../shared/domain/misdelivery.ts";
import { misdeliveryText } from "../../../shared/text/misdelivery.ts";

export interface MisdeliveryValues {
  readonly documentId: DocumentId | null;
  readonly foundOn: Day | null;
  readonly cameTo: string;
  readonly measures: readonly MisdeliveryMeasure[];
  readonly done: string;
  readonly outcome: MisdeliveryAssessment["outcome"];
  readonly on: Day | null;
  readonly because: string;
}

/** The form as it is handed in: which copy, and what is told of it. */
export const MisdeliveryForm = z.object({ documentId: DocumentId, details: MisdeliveryDetails });
export type MisdeliveryForm = z.infer<typeof MisdeliveryForm>;

/** An empty form, or the event that is to be taken further. */
export const valuesOf = (event: Misdelivery | undefined): MisdeliveryValues => ({
  documentId: event?.documentId ?? null,
  foundOn: event?.foundOn ?? null,
  cameTo: event?.cameTo ?? "",
  measures: event?.measures ?? [],
  done: event?.done ?? "",
  outcome: event?.assessment.outcome ?? "pending",
  on: event?.assessment.outcome === "notified" ? event.assessment.on : null,
  because: event?.assessment.outcome === "notNeeded" ? event.assessment.because : "",
});

export const formFrom = ({ documentId, outcome, on, because, ...rest }: MisdeliveryValues): unknown => ({
  documentId,
  details: { ...rest, assessment: { outcome, on, because } },
});

export const problemIn = (path: string, issue: z.core.$ZodIssue): string => {
  const { problems } = misdeliveryText;
  if (issue.code === "too_big") return problems.tooLong;
  const words: Readonly<Record<string, string>> = problems;
  return words[path.split(".").at(-1) ?? ""] ?? problems.assessment;
};
