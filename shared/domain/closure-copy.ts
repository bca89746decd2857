// What one recipient may have of how a case ended (far_fa, `domain.md` 5.1). What is left out leaves no trace.
import type { ClosureDetails, ClosureReason, RemainingConcern } from "./closure.ts";
import { hearsAllOf, isConcernSeen, isGoalSeen, receivesEverything, type CopyFor } from "./minutes-copy.ts";
import type { Commitment, Goal } from "./plan.ts";

/** The reasons that a closing document may give. A withdrawal or a no would tell one guardian what the other has said. */
export type ToldReason = Exclude<
  ClosureReason,
  "consentWithdrawn" | "consentRefused" | "familyStaysAway" | "notStarted" | "other"
>;

/** A closing copy: also whether anybody in the case is protected, whose move nobody is told of. */
export interface ClosureCopyFor extends CopyFor {
  readonly anybodyProtected: boolean;
}

/** The reason as one recipient may read it, or nothing. */
export const toldReason = (reason: ClosureReason, copy: ClosureCopyFor): ToldReason | null => {
  const { party, facts, day } = copy;
  // A reason is no category's information: only who receives everything is told of more than that it went well.
  const hearsAll = party.kind !== "agency" || receivesEverything(facts, party.agencyId, day);
  switch (reason) {
    case "goalsReached":
    case "ageLimit":
      return reason;
    case "otherSupport":
      return hearsAll ? reason : null;
    case "moved":
      return hearsAll && !copy.anybodyProtected ? reason : null;
    case "concernRemains":
      return party.kind !== "agency" && !copy.concernIsSecret ? reason : null;
    case "consentWithdrawn":
    case "consentRefused":
    case "familyStaysAway":
    case "notStarted":
    case "other":
      return null;
  }
};

/** What the closing document tells one recipient. */
export interface ToldClosure {
  readonly reason: ToldReason | null;
  readonly goals: readonly { readonly goal: Goal; readonly review: ClosureDetails["goals"][number] }[];
  /** The commitments that go on in somebody's ordinary work. */
  readonly goingOn: readonly Commitment[];
  readonly continued: ClosureDetails["continued"];
  readonly concern: readonly RemainingConcern[];
}

export const closureFor = (
  details: Pick<ClosureDetails, "reason" | "goals" | "commitments" | "continued" | "remainingConcern">,
  plan: { readonly goals: readonly Goal[]; readonly commitments: readonly Commitment[] },
  copy: ClosureCopyFor,
): ToldClosure => {
  const seen = plan.goals.filter((goal) => isGoalSeen(goal, copy));
  const ordinary = new Set(
    details.commitments.filter(({ outcome }) => outcome === "ordinary").map(({ commitmentId }) => commitmentId),
  );
  return {
    reason: toldReason(details.reason, copy),
    goals: seen.flatMap((goal) => {
      const review = details.goals.find(({ goalId }) => goalId === goal.goalId);
      return review === undefined ? [] : [{ goal, review }];
    }),
    goingOn: plan.commitments.filter(
      ({ commitmentId, goalId }) => ordinary.has(commitmentId) && seen.some((goal) => goal.goalId === goalId),
    ),
    continued: details.continued.filter((one) => one.what.trim() !== "" && hearsAllOf(one.agencyId, copy)),
    // Beside a report that the guardians must not know of, figures would hint at it (B3).
    concern:
      copy.party.kind !== "agency" && copy.concernIsSecret
        ? []
        : details.remainingConcern.filter(({ subject }) =>
            subject.kind === "agency" ? isConcernSeen(subject.agencyId, copy) : copy.party.kind !== "agency",
          ),
  };
};
