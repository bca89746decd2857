// Goals, commitments and their reviews as rows.
import type { CommitmentId, GoalId, MeetingId } from "../../../shared/domain/ids.ts";
import {
  CommitmentDetails,
  GoalDetails,
  type Commitment,
  type CommitmentReview,
  type Goal,
  type GoalReview,
} from "../../../shared/domain/plan.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

const goalToRow = (details: GoalDetails) => ({
  title: details.title,
  area: details.area,
  indicator: details.indicator,
  baseline: details.baseline,
  target: details.target,
  target_on: details.targetOn,
  source: toJson(details.source),
});

const commitmentToRow = (details: CommitmentDetails) => ({
  goal_id: details.goalId,
  what: details.what,
  responsible: details.responsible === null ? null : toJson(details.responsible),
  responsible_role: details.responsibleRole,
  starts_on: details.startsOn,
  follow_up_on: details.followUpOn,
  frequency: details.frequency,
});

export const insertGoal = async (write: Write, goal: Omit<Goal, "reviews" | "changes">): Promise<void> => {
  await write
    .insertInto("goal")
    .values({
      goal_id: goal.goalId,
      case_id: goal.caseId,
      number: goal.number,
      meeting_id: goal.meetingId,
      ...goalToRow(goal),
      version: goal.version,
    })
    .execute();
};

export const updateGoal = async (write: Write, goalId: GoalId, details: GoalDetails, version: number) => {
  await write
    .updateTable("goal")
    .set({ ...goalToRow(details), version })
    .where("goal_id", "=", goalId)
    .execute();
};

/**
 * Keeps what a goal was when a meeting found it, whatever the meeting then changes it to, and forgets it again when it is
 * changed back. What the meeting itself has made is nothing that it changes.
 */
export const keepGoalBefore = async (
  write: Write,
  goalId: GoalId,
  meetingId: MeetingId,
  { before, now }: { readonly before: GoalDetails; readonly now: GoalDetails },
): Promise<void> => {
  await write
    .insertInto("goal_before")
    .values({ goal_id: goalId, meeting_id: meetingId, details: toJson(GoalDetails.parse(before)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await write
    .deleteFrom("goal_before")
    .where("goal_id", "=", goalId)
    .where("meeting_id", "=", meetingId)
    .where("details", "=", toJson(GoalDetails.parse(now)))
    .execute();
};

/** As `keepGoalBefore`, of a commitment. */
export const keepCommitmentBefore = async (
  write: Write,
  commitmentId: CommitmentId,
  meetingId: MeetingId,
  { before, now }: { readonly before: CommitmentDetails; readonly now: CommitmentDetails },
): Promise<void> => {
  await write
    .insertInto("commitment_before")
    .values({
      commitment_id: commitmentId,
      meeting_id: meetingId,
      details: toJson(CommitmentDetails.parse(before)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await write
    .deleteFrom("commitment_before")
    .where("commitment_id", "=", commitmentId)
    .where("meeting_id", "=", meetingId)
    .where("details", "=", toJson(CommitmentDetails.parse(now)))
    .execute();
};

export const deleteGoal = async (write: Write, goalId: GoalId): Promise<void> => {
  await write.deleteFrom("goal_review").where("goal_id", "=", goalId).execute();
  await write.deleteFrom("goal_before").where("goal_id", "=", goalId).execute();
  await write.deleteFrom("goal").where("goal_id", "=", goalId).execute();
};

export const insertCommitment = async (
  write: Write,
  commitment: Omit<Commitment, "reviews" | "changes">,
): Promise<void> => {
  await write
    .insertInto("commitment")
    .values({
      commitment_id: commitment.commitmentId,
      case_id: commitment.caseId,
      number: commitment.number,
      meeting_id: commitment.meetingId,
      ...commitmentToRow(commitment),
      version: commitment.version,
    })
    .execute();
};

export const updateCommitment = async (
  write: Write,
  commitmentId: CommitmentId,
  details: CommitmentDetails,
  version: number,
): Promise<void> => {
  await write
    .updateTable("commitment")
    .set({ ...commitmentToRow(details), version })
    .where("commitment_id", "=", commitmentId)
    .execute();
};

export const deleteCommitment = async (write: Write, commitmentId: CommitmentId): Promise<void> => {
  await write.deleteFrom("commitment_review").where("commitment_id", "=", commitmentId).execute();
  await write.deleteFrom("commitment_before").where("commitment_id", "=", commitmentId).execute();
  await write.deleteFrom("commitment").where("commitment_id", "=", commitmentId).execute();
};

export const putGoalReview = async (
  write: Write,
  goalId: GoalId,
  meetingId: MeetingId,
  review: GoalReview,
): Promise<void> => {
  await write
    .insertInto("goal_review")
    .values({ goal_id: goalId, meeting_id: meetingId, ...review })
    .onConflict((conflict) => conflict.columns(["goal_id", "meeting_id"]).doUpdateSet(review))
    .execute();
};

export const putCommitmentReview = async (
  write: Write,
  commitmentId: CommitmentId,
  meetingId: MeetingId,
  review: CommitmentReview,
): Promise<void> => {
  await write
    .insertInto("commitment_review")
    .values({ commitment_id: commitmentId, meeting_id: meetingId, ...review })
    .onConflict((conflict) => conflict.columns(["commitment_id", "meeting_id"]).doUpdateSet(review))
    .execute();
};
