// What is being filled in about a copy that went to the wrong recipient.
import type { z } from "zod";
import type { Day } from "../../../shared/domain/day.ts";
import type { DocumentId } from "../../../shared/domain/ids.ts";
import type {
  AlsoWrong,
  Misdelivery,
  MisdeliveryAssessment,
  MisdeliveryMeasure,
} from "../../../shared/domain/misdelivery.ts";
import { misdeliveryText } from "../../../shared/text/misdelivery.ts";

export interface MisdeliveryValues {
  readonly foundOn: Day | null;
  readonly foundAt: string | null;
  readonly cameTo: string;
  readonly measures: readonly MisdeliveryMeasure[];
  readonly done: string;
  readonly outcome: MisdeliveryAssessment["outcome"];
  readonly on: Day | null;
  readonly because: string;
  /** The other copies that it holds for, by their ids. */
  readonly also: readonly DocumentId[];
}

/** An empty form, or the event that is to be taken further, together with those that tell the same. */
export const valuesOf = (event: Misdelivery | undefined, same: readonly AlsoWrong[]): MisdeliveryValues => ({
  foundOn: event?.foundOn ?? null,
  foundAt: event?.foundAt ?? null,
  cameTo: event?.cameTo ?? "",
  measures: event?.measures ?? [],
  done: event?.done ?? "",
  outcome: event?.assessment.outcome ?? "pending",
  on: event?.assessment.outcome === "notified" ? event.assessment.on : null,
  because: event?.assessment.outcome === "notNeeded" ? event.assessment.because : "",
  also: event === undefined ? [] : same.map(({ documentId }) => documentId),
});

export const detailsFrom = ({ outcome, on, because, ...rest }: MisdeliveryValues): unknown => ({
  ...rest,
  assessment: { outcome, on, because },
});

export const problemIn = (path: string, issue: z.core.$ZodIssue): string => {
  const { problems } = misdeliveryText;
  const words: Readonly<Record<string, string>> = problems;
  return (issue.code === "too_big" ? undefined : words[path.split(".").at(-1) ?? ""]) ?? problems.tooLong;
};
