// How a plan has moved over the meetings up to the case's closure: trends, curves and the chain of each commitment.
import { z } from "zod";
import { CommitmentOutcome, RemainingConcern } from "./closure.ts";
import { Day } from "./day.ts";
import { AgencyId, CommitmentId, GoalId, type MeetingId } from "./ids.ts";
import {
  GoalReview,
  type Commitment,
  type CommitmentReview,
  type CommitmentStatus,
  type Goal,
  type GoalAssessment,
} from "./plan.ts";
import { LongText } from "./text-fields.ts";

/** How a closure left the plan: the last point of every trend. */
export const PlanClosing = z.object({
  on: Day,
  goals: z.array(GoalReview.extend({ goalId: GoalId })),
  commitments: z.array(z.object({ commitmentId: CommitmentId, outcome: CommitmentOutcome, note: LongText })),
  concern: z.array(RemainingConcern),
});
export type PlanClosing = z.infer<typeof PlanClosing>;

/** How a goal stood on a day; without a day it is the baseline (nuläge), which nobody has assessed. */
export interface GoalPoint {
  readonly on: Day | null;
  readonly value: number | null;
  readonly assessment: GoalAssessment | null;
  readonly note: string;
}

/** A closure on the day of the last meeting says the same once more, and what it says is what was decided. */
const withClosings = <Said extends { readonly on: Day }>(said: readonly Said[], closed: readonly Said[]): Said[] =>
  [...said.filter(({ on }) => !closed.some((one) => one.on === on)), ...closed].toSorted((one, other) =>
    one.on.localeCompare(other.on),
  );

/** A goal's trend (utveckling): its baseline, how it stood at each meeting, and at the closure (T10). */
export const goalTrend = (
  goal: Pick<Goal, "goalId" | "baseline" | "reviews">,
  closings: readonly Pick<PlanClosing, "on" | "goals">[],
): readonly GoalPoint[] => {
  const closed = closings.flatMap(({ on, goals }) =>
    goals
      .filter(({ goalId }) => goalId === goal.goalId)
      .map(({ value, assessment, note }) => ({ on, value, assessment, note })),
  );
  return [{ on: null, value: goal.baseline, assessment: null, note: "" }, ...withClosings(goal.reviews, closed)];
};

/** Since when a goal has been reached without a break (nått sedan), as the meetings have assessed it; nothing when it is not. */
export const reachedSince = (trend: readonly GoalPoint[]): Day | undefined => {
  const brokenAt = trend.findLastIndex(({ assessment }) => assessment !== "reached");
  return trend[brokenAt + 1]?.on ?? undefined;
};

/** How a commitment stood on a day. */
export type ChainLink = Omit<CommitmentReview, "status"> & { readonly on: Day; readonly status: CommitmentStatus };

/** A commitment's chain (kedja): how it stood at each follow-up, and how it ended at the closure. */
export const commitmentChain = (
  commitment: Pick<Commitment, "commitmentId" | "reviews">,
  closings: readonly Pick<PlanClosing, "on" | "commitments">[],
): readonly ChainLink[] =>
  withClosings<ChainLink>(
    commitment.reviews,
    closings.flatMap(({ on, commitments }) =>
      commitments
        .filter(({ commitmentId }) => commitmentId === commitment.commitmentId)
        .map(({ outcome, note }) => ({ on, status: outcome, result: note, worked: null, differently: "" })),
    ),
  );

/** Where a commitment stands, the closure included. */
export const statusNow = (
  commitment: Pick<Commitment, "commitmentId" | "reviews">,
  closings: readonly Pick<PlanClosing, "on" | "commitments">[],
): CommitmentStatus => commitmentChain(commitment, closings).at(-1)?.status ?? "notStarted";

/** The plan with what closures said as the last reviews. A closure is no meeting: its review has that of the row itself. */
export const planWithClosings = (
  { goals, commitments }: { readonly goals: readonly Goal[]; readonly commitments: readonly Commitment[] },
  closings: readonly PlanClosing[],
): { readonly goals: Goal[]; readonly commitments: Commitment[] } => ({
  goals: goals.map((goal) => ({
    ...goal,
    reviews: goalTrend(goal, closings).flatMap(({ on, assessment, ...said }) =>
      on === null || assessment === null ? [] : [{ ...said, meetingId: goal.meetingId, on, assessment }],
    ),
  })),
  commitments: commitments.map((commitment) => ({
    ...commitment,
    reviews: commitmentChain(commitment, closings).map((link) => ({ ...link, meetingId: commitment.meetingId })),
  })),
});

interface PlanChange<Details> {
  readonly meetingId: MeetingId;
  readonly on: Day;
  readonly before: Details;
}

/** Each change of a goal or commitment with what it became, oldest first. */
export const changeSteps = <Details>(
  row: NoInfer<Details> & { readonly changes: readonly PlanChange<Details>[] },
): readonly (PlanChange<Details> & { readonly after: Details })[] =>
  row.changes.map((change, index) => ({ ...change, after: row.changes[index + 1]?.before ?? row }));

/** What one agency has said of its concern (oro 0–10) on a day. */
export interface ToldConcern {
  readonly on: Day;
  readonly agencyId: AgencyId;
  readonly level: number;
}

/** One agency's own curve of concern. Curves are never added up for a person, and no level is a limit (T10). */
export const ConcernCurve = z.object({
  agencyId: AgencyId,
  points: z.array(z.object({ on: Day, level: z.int().min(0).max(10) })),
});
export type ConcernCurve = z.infer<typeof ConcernCurve>;

/** The curves of all agencies that have said anything, each by itself, the closure last. */
export const concernCurves = (
  told: readonly ToldConcern[],
  closings: readonly Pick<PlanClosing, "on" | "concern">[],
): ConcernCurve[] => {
  const closed = closings.flatMap(({ on, concern }) =>
    concern.flatMap(({ subject, level }): readonly ToldConcern[] =>
      subject.kind === "agency" ? [{ on, agencyId: subject.agencyId, level }] : [],
    ),
  );
  return [...new Set([...told, ...closed].map(({ agencyId }) => agencyId))].map((agencyId) => {
    const mine = (one: ToldConcern): boolean => one.agencyId === agencyId;
    const points = withClosings(told.filter(mine), closed.filter(mine));
    return { agencyId, points: points.map(({ on, level }) => ({ on, level })) };
  });
};
