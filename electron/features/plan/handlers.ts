import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { planContract } from "../../../shared/contract/plan.ts";
import { CommitmentId, GoalId, type CaseId, type MeetingId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readMeeting, readMinutesVersions } from "../../database/readings/meeting.ts";
import { caseOfCommitment, caseOfGoal, readPlan } from "../../database/readings/plan.ts";
import { readPlanHistory } from "../../database/readings/plan-history.ts";
import type { Read } from "../../database/session.ts";
import {
  deleteCommitment,
  deleteGoal,
  insertCommitment,
  insertGoal,
  keepCommitmentBefore,
  keepGoalBefore,
  putCommitmentReview,
  putGoalReview,
  updateCommitment,
  updateGoal,
} from "./store.ts";

type Writable =
  | { readonly ok: true; readonly value: { readonly caseId: CaseId } }
  | { readonly ok: false; readonly error: { readonly code: "notFound" | "meetingNotStarted" | "minutesLocked" } };

/** The plan is written at a meeting that has started and whose newest minutes are still a draft. */
const writableAt = async (read: Read, meetingId: MeetingId): Promise<Writable> => {
  const meeting = await readMeeting(read, meetingId);
  if (meeting === undefined) return err({ code: "notFound" });
  const newest = (await readMinutesVersions(read, meetingId)).at(-1);
  if (newest === undefined) return err({ code: "meetingNotStarted" });
  return newest.state === "draft" ? ok({ caseId: meeting.caseId }) : err({ code: "minutesLocked" });
};

const nextNumber = (rows: readonly { readonly number: number }[]): number =>
  Math.max(0, ...rows.map((row) => row.number)) + 1;

export const planHandlers: Handlers<{ plan: typeof planContract }, Context>["plan"] = {
  read: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId)
      ? ok({ ...(await readPlan(read, caseId)), ...(await readPlanHistory(read, caseId)) })
      : err({ code: "notOpened" }),

  addGoal: async ({ meetingId, details }, { read, write, newId, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    const goalId = GoalId.parse(newId());
    const number = nextNumber((await readPlan(read, caseId)).goals);
    await insertGoal(write, { ...details, goalId, caseId, number, meetingId, version: 1 });
    concerns({ table: "goal", id: goalId, caseId });
    return ok({ goalId });
  },

  changeGoal: async ({ goalId, version, meetingId, details }, { read, write, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    const before = (await readPlan(read, caseId)).goals.find((goal) => goal.goalId === goalId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.meetingId !== meetingId) await keepGoalBefore(write, goalId, meetingId, { before, now: details });
    await updateGoal(write, goalId, details, version + 1);
    concerns({ table: "goal", id: goalId, caseId, detail: { fields: changedFields(before, details) } });
    return ok(null);
  },

  removeGoal: async ({ goalId, version, meetingId }, { read, write, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    const plan = await readPlan(read, caseId);
    const before = plan.goals.find((goal) => goal.goalId === goalId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.meetingId !== meetingId) return err({ code: "madeAtEarlierMeeting" });
    if (plan.commitments.some((commitment) => commitment.goalId === goalId)) return err({ code: "goalHasCommitments" });
    await deleteGoal(write, goalId);
    concerns({ table: "goal", id: goalId, caseId });
    return ok(null);
  },

  addCommitment: async ({ meetingId, details }, { read, write, newId, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    const plan = await readPlan(read, caseId);
    if (!plan.goals.some((goal) => goal.goalId === details.goalId)) return err({ code: "notFound" });
    const commitmentId = CommitmentId.parse(newId());
    const number = nextNumber(plan.commitments);
    await insertCommitment(write, { ...details, commitmentId, caseId, number, meetingId, version: 1 });
    concerns({ table: "commitment", id: commitmentId, caseId });
    return ok({ commitmentId });
  },

  changeCommitment: async ({ commitmentId, version, meetingId, details }, { read, write, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    const plan = await readPlan(read, caseId);
    const before = plan.commitments.find((commitment) => commitment.commitmentId === commitmentId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (!plan.goals.some((goal) => goal.goalId === details.goalId)) return err({ code: "notFound" });
    if (before.meetingId !== meetingId) {
      await keepCommitmentBefore(write, commitmentId, meetingId, { before, now: details });
    }
    await updateCommitment(write, commitmentId, details, version + 1);
    concerns({ table: "commitment", id: commitmentId, caseId, detail: { fields: changedFields(before, details) } });
    return ok(null);
  },

  removeCommitment: async ({ commitmentId, version, meetingId }, { read, write, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    const plan = await readPlan(read, caseId);
    const before = plan.commitments.find((commitment) => commitment.commitmentId === commitmentId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.meetingId !== meetingId) return err({ code: "madeAtEarlierMeeting" });
    await deleteCommitment(write, commitmentId);
    concerns({ table: "commitment", id: commitmentId, caseId });
    return ok(null);
  },

  reviewGoal: async ({ goalId, meetingId, review }, { read, write, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    if ((await caseOfGoal(read, goalId)) !== caseId) return err({ code: "notFound" });
    await putGoalReview(write, goalId, meetingId, review);
    concerns({ table: "goal", id: goalId, caseId });
    return ok(null);
  },

  reviewCommitment: async ({ commitmentId, meetingId, review }, { read, write, concerns }) => {
    const writable = await writableAt(read, meetingId);
    if (!writable.ok) return writable;
    const { caseId } = writable.value;
    if ((await caseOfCommitment(read, commitmentId)) !== caseId) return err({ code: "notFound" });
    await putCommitmentReview(write, commitmentId, meetingId, review);
    concerns({ table: "commitment", id: commitmentId, caseId });
    return ok(null);
  },
};
