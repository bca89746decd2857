// What is typed about a goal or a commitment at a follow-up is kept with its status; until one is chosen it is a draft.
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { CommitmentId, GoalId, MeetingId } from "../../../../shared/domain/ids.ts";

/** The fields under which the texts beside a status are drafted. */
export const reviewDraft = {
  note: (goalId: GoalId): string => `goal.${goalId}`,
  value: (goalId: GoalId): string => `value.${goalId}`,
  result: (commitmentId: CommitmentId): string => `commitment.${commitmentId}`,
  differently: (commitmentId: CommitmentId): string => `differently.${commitmentId}`,
};

/** A goal or commitment about which something is typed that is not in the minutes: "M1" and what it says. */
export interface UnkeptReview {
  readonly code: string;
  readonly about: string;
  readonly lacks: "assessment" | "status";
}

/** Those that have a draft with words, and no status at this meeting. */
export const unkeptReviews = (
  drafts: readonly { readonly field: string; readonly text: string }[],
  { goals, commitments }: Pick<MinutesView, "goals" | "commitments">,
  meetingId: MeetingId,
): readonly UnkeptReview[] => {
  const typed = new Set(drafts.filter(({ text }) => text.trim() !== "").map(({ field }) => field));
  const isOpen = ({ reviews }: { readonly reviews: readonly { readonly meetingId: MeetingId }[] }): boolean =>
    !reviews.some((review) => review.meetingId === meetingId);
  return [
    ...goals
      .filter(
        (goal) =>
          isOpen(goal) && (typed.has(reviewDraft.note(goal.goalId)) || typed.has(reviewDraft.value(goal.goalId))),
      )
      .map((goal) => ({ code: `M${String(goal.number)}`, about: goal.title, lacks: "assessment" as const })),
    ...commitments
      .filter(
        (commitment) =>
          isOpen(commitment) &&
          (typed.has(reviewDraft.result(commitment.commitmentId)) ||
            typed.has(reviewDraft.differently(commitment.commitmentId))),
      )
      .map((commitment) => ({
        code: `A${String(commitment.number)}`,
        about: commitment.what,
        lacks: "status" as const,
      })),
  ];
};
