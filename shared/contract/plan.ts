// The joint plan (gemensam plan): made and followed up at meetings.
import { z } from "zod";
import { RatedDay } from "../domain/family-rating.ts";
import { CaseId, CommitmentId, GoalId, MeetingId } from "../domain/ids.ts";
import { Commitment, CommitmentDetails, CommitmentReview, Goal, GoalDetails, GoalReview } from "../domain/plan.ts";
import { ConcernCurve, PlanClosing } from "../domain/plan-history.ts";
import { refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

const KnownGoal = z.object({ goalId: GoalId, version: z.int() });
const KnownCommitment = z.object({ commitmentId: CommitmentId, version: z.int() });

export const planContract = {
  /** The plan as it stands, with how it has moved: its history, each agency's concern, and how closures left it. */
  read: query({
    input: z.object({ caseId: CaseId }),
    output: z.object({
      goals: z.array(Goal),
      commitments: z.array(Commitment),
      concern: z.array(ConcernCurve),
      closings: z.array(PlanClosing),
      ratings: z.array(RatedDay),
    }),
    failure: refusal("notOpened"),
  }),
  addGoal: command({
    input: z.object({ meetingId: MeetingId, details: GoalDetails }),
    output: z.object({ goalId: GoalId }),
    failure: refusal("notFound", "meetingNotStarted", "minutesLocked"),
  }),
  /** Changes belong to the meeting at which they are decided, so that minutes tell of them. */
  changeGoal: command({
    input: KnownGoal.extend({ meetingId: MeetingId, details: GoalDetails }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "meetingNotStarted", "minutesLocked"),
  }),
  removeGoal: command({
    input: KnownGoal.extend({ meetingId: MeetingId }),
    output: z.null(),
    failure: refusal(
      "notFound",
      "changedMeanwhile",
      "goalHasCommitments",
      "madeAtEarlierMeeting",
      "meetingNotStarted",
      "minutesLocked",
    ),
  }),
  addCommitment: command({
    input: z.object({ meetingId: MeetingId, details: CommitmentDetails }),
    output: z.object({ commitmentId: CommitmentId }),
    failure: refusal("notFound", "meetingNotStarted", "minutesLocked"),
  }),
  changeCommitment: command({
    input: KnownCommitment.extend({ meetingId: MeetingId, details: CommitmentDetails }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "meetingNotStarted", "minutesLocked"),
  }),
  removeCommitment: command({
    input: KnownCommitment.extend({ meetingId: MeetingId }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "madeAtEarlierMeeting", "meetingNotStarted", "minutesLocked"),
  }),
  /** How a goal stands at a meeting; a second time at the same meeting replaces the first. */
  reviewGoal: command({
    input: z.object({ goalId: GoalId, meetingId: MeetingId, review: GoalReview }),
    output: z.null(),
    failure: refusal("notFound", "meetingNotStarted", "minutesLocked"),
  }),
  reviewCommitment: command({
    input: z.object({ commitmentId: CommitmentId, meetingId: MeetingId, review: CommitmentReview }),
    output: z.null(),
    failure: refusal("notFound", "meetingNotStarted", "minutesLocked"),
  }),
};
