// What happens with a concern report after it was made: the social services decide within 14 days, and tell the one who asked.
import { z } from "zod";
import { addDays, Day } from "./day.ts";
import { OptionalLine } from "./text-fields.ts";

/** What the social services decided: to open an investigation (utredning) or not. */
export const ReportDecision = z.enum(["investigation", "noInvestigation"]);
export type ReportDecision = z.infer<typeof ReportDecision>;

/** What is known of a report's way. Nothing is guessed: a day is written when it has come. */
export const ReportProgress = z.object({
  sentOn: Day.nullable(),
  sentVia: OptionalLine,
  decidedOn: Day.nullable(),
  decision: ReportDecision.nullable(),
  feedbackOn: Day.nullable(),
});
export type ReportProgress = z.infer<typeof ReportProgress>;

export const noProgress: ReportProgress = {
  sentOn: null,
  sentVia: "",
  decidedOn: null,
  decision: null,
  feedbackOn: null,
};

/** SoL 20:2: whether an investigation is opened is decided within 14 days. */
const decisionDays = 14;
/** SoL 19:6: feedback is expected within a week from the decision. */
const feedbackDays = 7;

/** What a report waits for, and from which day that is late. Nothing when all has come. */
export interface ReportWait {
  readonly for: "sending" | "decision" | "feedback";
  readonly dueOn: Day;
}

/** What a report waits for (R45, B2). */
export const reportWait = (
  report: { readonly reportedOn: Day; readonly feedbackRequested: boolean },
  progress: ReportProgress,
): ReportWait | undefined => {
  if (progress.sentOn === null) return { for: "sending", dueOn: report.reportedOn };
  // Feedback tells of the decision, so with it nothing is left to wait for.
  if (progress.feedbackOn !== null) return undefined;
  if (progress.decidedOn === null) return { for: "decision", dueOn: addDays(progress.sentOn, decisionDays) };
  return report.feedbackRequested ? { for: "feedback", dueOn: addDays(progress.decidedOn, feedbackDays) } : undefined;
};

/** Days that contradict each other: nothing is decided before it was sent, nor told before it was decided. */
export const isInOrder = ({ sentOn, decidedOn, feedbackOn }: ReportProgress): boolean => {
  const days = [sentOn, decidedOn, feedbackOn].filter((day) => day !== null);
  return days.every((day, index) => index === 0 || (days[index - 1] ?? day) <= day);
};
