// The joint plan of a case, with how each goal and commitment has stood at each meeting.
import type { CaseId, CommitmentId, GoalId } from "../../../shared/domain/ids.ts";
import {
  CommitmentDetails,
  CommitmentStatus,
  GoalAssessment,
  GoalDetails,
  GoalSource,
  Responsible,
  Worked,
  type Commitment,
  type Goal,
} from "../../../shared/domain/plan.ts";
import { fromJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

const readGoals = async (read: Read, caseId: CaseId): Promise<readonly Goal[]> => {
  const rows = await read.selectFrom("goal").selectAll().where("case_id", "=", caseId).orderBy("number").execute();
  const reviews = await read
    .selectFrom("goal_review")
    .innerJoin("meeting", "meeting.meeting_id", "goal_review.meeting_id")
    .selectAll("goal_review")
    .select(["meeting.held_on"])
    .where("meeting.case_id", "=", caseId)
    .orderBy("meeting.held_on")
    .execute();
  const changes = await read
    .selectFrom("goal_before")
    .innerJoin("meeting", "meeting.meeting_id", "goal_before.meeting_id")
    .selectAll("goal_before")
    .select(["meeting.held_on"])
    .where("meeting.case_id", "=", caseId)
    .orderBy("meeting.held_on")
    .execute();
  return rows.map((row) => ({
    goalId: row.goal_id,
    caseId: row.case_id,
    number: row.number,
    meetingId: row.meeting_id,
    title: row.title,
    area: row.area,
    indicator: row.indicator,
    baseline: row.baseline,
    target: row.target,
    targetOn: row.target_on,
    source: fromJson(GoalSource, row.source),
    version: row.version,
    reviews: reviews
      .filter((review) => review.goal_id === row.goal_id)
      .map((review) => ({
        meetingId: review.meeting_id,
        on: review.held_on,
        value: review.value,
        assessment: GoalAssessment.parse(review.assessment),
        note: review.note,
      })),
    changes: changes
      .filter((change) => change.goal_id === row.goal_id)
      .map(({ meeting_id: meetingId, held_on: on, details }) => ({
        meetingId,
        on,
        before: fromJson(GoalDetails, details),
      })),
  }));
};

/** The commitments of one case, or of every case. See: [Note: A bounded number of statements] */
export const readCommitmentsByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, readonly Commitment[]>> => {
  const rows = await read
    .selectFrom("commitment")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  const reviews = await read
    .selectFrom("commitment_review")
    .innerJoin("meeting", "meeting.meeting_id", "commitment_review.meeting_id")
    .selectAll("commitment_review")
    .select(["meeting.held_on"])
    .where((where) => inCase(where, "meeting.case_id", only))
    .orderBy("meeting.held_on")
    .execute();
  const changes = await read
    .selectFrom("commitment_before")
    .innerJoin("meeting", "meeting.meeting_id", "commitment_before.meeting_id")
    .selectAll("commitment_before")
    .select(["meeting.held_on"])
    .where((where) => inCase(where, "meeting.case_id", only))
    .orderBy("meeting.held_on")
    .execute();
  const changesOf = Map.groupBy(changes, (change) => change.commitment_id);
  const reviewsOf = Map.groupBy(reviews, (review) => review.commitment_id);
  const commitments = rows.map((row): Commitment => ({
    commitmentId: row.commitment_id,
    caseId: row.case_id,
    goalId: row.goal_id,
    number: row.number,
    meetingId: row.meeting_id,
    what: row.what,
    responsible: row.responsible === null ? null : fromJson(Responsible, row.responsible),
    responsibleRole: row.responsible_role,
    startsOn: row.starts_on,
    followUpOn: row.follow_up_on,
    frequency: row.frequency,
    version: row.version,
    reviews: (reviewsOf.get(row.commitment_id) ?? []).map((review) => ({
      meetingId: review.meeting_id,
      on: review.held_on,
      status: CommitmentStatus.parse(review.status),
      result: review.result,
      worked: review.worked === null ? null : Worked.parse(review.worked),
      differently: review.differently,
    })),
    changes: (changesOf.get(row.commitment_id) ?? []).map(({ meeting_id: meetingId, held_on: on, details }) => ({
      meetingId,
      on,
      before: fromJson(CommitmentDetails, details),
    })),
  }));
  return Map.groupBy(commitments, ({ caseId }) => caseId);
};

export const readPlan = async (read: Read, caseId: CaseId) => ({
  goals: [...(await readGoals(read, caseId))],
  commitments: [...((await readCommitmentsByCase(read, caseId)).get(caseId) ?? [])],
});

export const caseOfGoal = async (read: Read, goalId: GoalId): Promise<CaseId | undefined> =>
  (await read.selectFrom("goal").select("case_id").where("goal_id", "=", goalId).executeTakeFirst())?.case_id;

export const caseOfCommitment = async (read: Read, commitmentId: CommitmentId): Promise<CaseId | undefined> =>
  (await read.selectFrom("commitment").select("case_id").where("commitment_id", "=", commitmentId).executeTakeFirst())
    ?.case_id;
