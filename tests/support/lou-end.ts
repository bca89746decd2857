// Lou's case up to its last follow-up on 27 August, all minutes established: what closing begins from.
import type { CommitmentId, GoalId } from "../../shared/domain/ids.ts";
import type { CommitmentStatus } from "../../shared/domain/plan.ts";
import { agencies, type Lou } from "./lou.ts";
import {
  addCommitment,
  establish,
  everybody,
  hold,
  keep,
  meetingOne,
  planOf,
  preMeeting,
  review,
  surveyOne,
  textOne,
  type LouPlan,
} from "./lou-meetings.ts";
import { withConsent } from "./lou-stages.ts";
import type { Office } from "./office.ts";

interface FollowUp {
  readonly heldOn: string;
  readonly nextMeetingOn: string;
  readonly concern: number;
  readonly statuses: Readonly<Record<number, CommitmentStatus>>;
  readonly added?: { readonly goal: GoalId; readonly what: string; readonly by: keyof typeof agencies };
}

const followUp = async (office: Office, lou: Lou, plan: LouPlan, told: FollowUp): Promise<LouPlan> => {
  const { meetingId } = await hold(office, lou, planOf("followUp", told.heldOn), everybody(lou));
  const survey = surveyOne.map((card) => ({ ...card, concern: told.concern }));
  await keep(
    office,
    meetingId,
    { ...textOne, next: { nextMeetingOn: told.nextMeetingOn, closing: false, frequency: "", contactBetween: "" } },
    survey,
  );
  await review(office, meetingId, plan, told.statuses);
  const added: CommitmentId[] = [];
  if (told.added !== undefined) {
    const { goal, what, by } = told.added;
    const responsible = { kind: "agency" as const, agencyId: agencies[by] };
    added.push(await addCommitment(office, meetingId, goal, what, responsible, told.heldOn, told.nextMeetingOn));
  }
  await establish(office, meetingId);
  return { ...plan, commitments: [...plan.commitments, ...added] };
};

/** 21 May: the first follow-up is established; A10 has been added. */
export const afterFirstFollowUp = async (): Promise<{ office: Office; lou: Lou; plan: LouPlan }> => {
  const { office, lou } = await withConsent();
  await preMeeting(office, lou);
  const { meeting, plan: first } = await meetingOne(office, lou);
  await establish(office, meeting.meetingId);
  const goal = first.goals[2];
  if (goal === undefined) throw new Error("the plan has three goals");
  const plan = await followUp(office, lou, first, {
    heldOn: "2026-05-21",
    nextMeetingOn: "2026-06-11",
    concern: 5,
    statuses: {
      1: "ongoing",
      2: "done",
      3: "partly",
      4: "ongoing",
      5: "ongoing",
      6: "partly",
      7: "ongoing",
      8: "done",
      9: "done",
    },
    added: { goal, what: "Plats i musikstudion torsdagar", by: "leisure" },
  });
  return { office, lou, plan };
};

/** 15 October: after the follow-ups of 11 June and 27 August only A1, A7 and A10 are open. */
export const readyToClose = async (): Promise<{ office: Office; lou: Lou }> => {
  const { office, lou, plan } = await afterFirstFollowUp();
  const second = await followUp(office, lou, plan, {
    heldOn: "2026-06-11",
    nextMeetingOn: "2026-08-27",
    concern: 4,
    statuses: { 1: "ongoing", 3: "done", 4: "done", 5: "ongoing", 6: "done", 7: "ongoing", 10: "ongoing" },
  });
  await followUp(office, lou, second, {
    heldOn: "2026-08-27",
    nextMeetingOn: "2026-10-15",
    concern: 2,
    statuses: { 1: "ongoing", 5: "done", 7: "ongoing", 10: "ongoing" },
  });
  office.setDay("2026-10-15");
  return { office, lou };
};
