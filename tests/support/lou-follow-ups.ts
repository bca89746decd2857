// Lou's follow-ups and closing meeting, as `domain.md` §6 tells them: every figure, every status, every new commitment.
import { agencies, categories, consentTwo, type Lou } from "./lou.ts";
import type { CommitmentId, MeetingId, MinutesId } from "../../shared/domain/ids.ts";
import type { CommitmentReview, CommitmentStatus, GoalReview, Responsible } from "../../shared/domain/plan.ts";
import {
  addCommitment,
  establish,
  everybody,
  fourAgencies,
  hold,
  keep,
  meetingOne,
  planOf,
  preMeeting,
  surveyOf,
  surveyOne,
  textOne,
  type LouPlan,
} from "./lou-meetings.ts";
import { withConsent } from "./lou-stages.ts";
import { must, type Office } from "./office.ts";

export const withBup = [...fourAgencies, agencies.childPsychiatry];

type Concern = Partial<Record<keyof typeof agencies, number>>;
type GoalSaid = readonly [value: number, assessment: GoalReview["assessment"], note?: string];

interface Told {
  readonly kind: "followUp" | "closing";
  readonly heldOn: string;
  readonly nextMeetingOn: string | null;
  readonly goals: readonly [GoalSaid, GoalSaid, GoalSaid];
  readonly statuses: Readonly<Record<number, CommitmentStatus>>;
  /** What more was said of a commitment, by its number. */
  readonly said?: Readonly<Record<number, Partial<CommitmentReview>>>;
  readonly concern: Concern;
  readonly added?: readonly {
    readonly goal: 0 | 1 | 2;
    readonly what: string;
    readonly by: Responsible;
    readonly from: string;
    readonly followUpOn: string;
  }[];
}

const agency = (key: keyof typeof agencies): Responsible => ({ kind: "agency", agencyId: agencies[key] });

const bupCard = (concern: number) =>
  surveyOf(agencies.childPsychiatry, { [categories.contactNeed]: "Tid för bedömning är erbjuden." }, concern);

const surveyAt = (concern: Concern) => [
  ...surveyOne.map((card) => {
    const key = (["school", "socialServices", "police", "leisure"] as const).find(
      (one) => agencies[one] === card.agencyId,
    );
    return { ...card, concern: key === undefined ? null : (concern[key] ?? null) };
  }),
  ...(concern.childPsychiatry === undefined ? [] : [bupCard(concern.childPsychiatry)]),
];

export const followUpOne: Told = {
  kind: "followUp",
  heldOn: "2026-05-21",
  nextMeetingOn: "2026-06-11",
  goals: [
    [27, "onTheWay"],
    [2, "onTheWay", "2 positiva av 5 tester, senaste två negativa"],
    [1, "onTheWay"],
  ],
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
  said: { 3: { worked: "partly", differently: "Annan väckningsrutin; mentor sms:ar senast 08:20." } },
  concern: { school: 5, socialServices: 5, police: 5, leisure: 3 },
  added: [
    {
      goal: 2,
      what: "Plats i musikstudion torsdagar",
      by: agency("leisure"),
      from: "2026-05-28",
      followUpOn: "2026-06-11",
    },
    {
      goal: 0,
      what: "Tid för bedömning av sömn/oro",
      by: agency("childPsychiatry"),
      from: "2026-05-28",
      followUpOn: "2026-06-11",
    },
  ],
};

export const followUpTwo: Told = {
  kind: "followUp",
  heldOn: "2026-06-11",
  nextMeetingOn: "2026-08-27",
  goals: [
    [18, "onTheWay"],
    [0, "onTheWay"],
    [1, "onTheWay"],
  ],
  statuses: {
    1: "ongoing",
    3: "done",
    4: "done",
    5: "ongoing",
    6: "done",
    7: "ongoing",
    10: "ongoing",
    11: "done",
  },
  concern: { school: 4, socialServices: 3, police: 4, leisure: 2, childPsychiatry: 3 },
  added: [
    {
      goal: 2,
      what: "Sommarplan: sommarjobb i musikstudion v. 27-28",
      by: agency("leisure"),
      from: "2026-06-29",
      followUpOn: "2026-08-27",
    },
  ],
};

export const followUpThree: Told = {
  kind: "followUp",
  heldOn: "2026-08-27",
  nextMeetingOn: "2026-10-15",
  goals: [
    [10, "reached", "första två veckorna åk 9"],
    [0, "reached"],
    [0, "reached"],
  ],
  statuses: { 1: "ongoing", 5: "done", 7: "ongoing", 10: "ongoing", 12: "done" },
  concern: { school: 3, socialServices: 2, police: 2, leisure: 1, childPsychiatry: 2 },
};

export const closingMeeting: Told = {
  kind: "closing",
  heldOn: "2026-10-15",
  nextMeetingOn: null,
  goals: [
    [12, "reached"],
    [0, "reached"],
    [0, "reached"],
  ],
  statuses: { 1: "done", 7: "done", 10: "ordinary" },
  concern: { school: 2, socialServices: 1, police: 1, leisure: 1, childPsychiatry: 2 },
};

/** Opens a meeting with everybody there, its text and survey written, but nothing of the plan yet. */
export const openFollowUp = async (office: Office, lou: Lou, told: Told): Promise<MeetingId> => {
  const ids = told.concern.childPsychiatry === undefined ? fourAgencies : withBup;
  const { meetingId } = await hold(office, lou, planOf(told.kind, told.heldOn), everybody(lou, ids));
  const next = {
    nextMeetingOn: told.nextMeetingOn,
    anotherMeeting: false,
    closing: told.nextMeetingOn === null,
    frequency: "",
    contactBetween: "",
  };
  await keep(office, meetingId, { ...textOne, next }, surveyAt(told.concern));
  return meetingId;
};

/** Writes what the meeting said of the plan, and what it added. */
export const writeReviews = async (
  office: Office,
  meetingId: MeetingId,
  plan: LouPlan,
  told: Told,
): Promise<LouPlan> => {
  const { api } = office;
  for (const [index, [value, assessment, note = ""]] of told.goals.entries()) {
    const goalId = plan.goals[index];
    if (goalId === undefined) throw new Error("the plan has three goals");
    await must(api.plan.reviewGoal({ goalId, meetingId, review: { value, assessment, note } }));
  }
  for (const [number, status] of Object.entries(told.statuses)) {
    const commitmentId = plan.commitments[Number(number) - 1];
    if (commitmentId === undefined) throw new Error(`no A${number}`);
    const review = { status, result: "", ...told.said?.[Number(number)] };
    await must(api.plan.reviewCommitment({ commitmentId, meetingId, review }));
  }
  const added: CommitmentId[] = [];
  for (const { goal, what, by, from, followUpOn } of told.added ?? []) {
    const goalId = plan.goals[goal];
    if (goalId === undefined) throw new Error("the plan has three goals");
    added.push(await addCommitment(office, meetingId, goalId, what, by, from, followUpOn));
  }
  return { ...plan, commitments: [...plan.commitments, ...added] };
};

/** A follow-up from beginning to end, its minutes established. */
export const heldFollowUp = async (office: Office, lou: Lou, plan: LouPlan, told: Told) => {
  const meetingId = await openFollowUp(office, lou, told);
  const after = await writeReviews(office, meetingId, plan, told);
  const { minutesId } = await establish(office, meetingId);
  return { meetingId, minutesId, plan: after };
};

export interface LouFollowed {
  readonly office: Office;
  readonly lou: Lou;
  readonly plan: LouPlan;
  readonly firstMinutes: MinutesId;
}

/** 9 April: the first meeting with its plan is established. */
export const planDecided = async (): Promise<LouFollowed> => {
  const { office, lou } = await withConsent();
  await preMeeting(office, lou);
  const { meeting, plan } = await meetingOne(office, lou);
  const { minutesId } = await establish(office, meeting.meetingId);
  return { office, lou, plan, firstMinutes: minutesId };
};

/** 21 May: the first follow-up is established, with A11 for BUP, which no consent covers yet. */
export const followedOnce = async (): Promise<LouFollowed & { readonly minutesId: MinutesId }> => {
  const decided = await planDecided();
  const { plan, minutesId } = await heldFollowUp(decided.office, decided.lou, decided.plan, followUpOne);
  return { ...decided, plan, minutesId };
};

/** 26 May: consent covers BUP. */
export const bupCovered = async (): Promise<LouFollowed & { readonly minutesId: MinutesId }> => {
  const followed = await followedOnce();
  await consentTwo(followed.office, followed.lou);
  return followed;
};
