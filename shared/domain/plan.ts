// The joint plan (gemensam plan): goals (mål) and commitments (åtaganden), carried over from meeting to meeting.
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CaseId, CategoryId, CommitmentId, GoalId, MeetingId } from "./ids.ts";
import { Party, sameParty } from "./party.ts";
import { Line, LongText, OptionalLine } from "./text-fields.ts";

/** A measured value of a goal's indicator; nothing while it is not known. */
const Value = z.number().min(-1_000_000).max(1_000_000).nullable();

/** Where a goal's figures come from: what all agree on, or one agency's information in a category, which decides who may see them. */
export const GoalSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("joint") }),
  z.object({ kind: z.literal("category"), agencyId: AgencyId, categoryId: CategoryId }),
]);
export type GoalSource = z.infer<typeof GoalSource>;

/** What is filled in about a goal (mål). */
export const GoalDetails = z.object({
  title: Line,
  area: OptionalLine,
  indicator: OptionalLine,
  baseline: Value,
  target: Value,
  targetOn: Day.nullable(),
  source: GoalSource,
});
export type GoalDetails = z.infer<typeof GoalDetails>;

/** How a goal stands at a follow-up (bedömning). */
export const GoalAssessment = z.enum(["reached", "onTheWay", "unchanged", "worse"]);
export type GoalAssessment = z.infer<typeof GoalAssessment>;

/** How a goal stood at one meeting. */
export const GoalReview = z.object({ value: Value, assessment: GoalAssessment, note: LongText });
export type GoalReview = z.infer<typeof GoalReview>;

/** Who takes a commitment (ansvarig part): a party, or all guardians together. */
export const Responsible = z.union([Party, z.object({ kind: z.literal("guardians") })]);
export type Responsible = z.infer<typeof Responsible>;

/** What is filled in about a commitment (åtagande). The responsible party and the follow-up date may be missing until the minutes are established (R35). */
export const CommitmentDetails = z.object({
  goalId: GoalId,
  what: Line,
  responsible: Responsible.nullable(),
  responsibleRole: OptionalLine,
  startsOn: Day.nullable(),
  followUpOn: Day.nullable(),
  frequency: OptionalLine,
});
export type CommitmentDetails = z.infer<typeof CommitmentDetails>;

/** How a commitment stands (status); `ordinary` goes on in the party's ordinary work (övergår i ordinarie verksamhet). */
export const CommitmentStatus = z.enum(["notStarted", "ongoing", "done", "partly", "notDone", "cancelled", "ordinary"]);
export type CommitmentStatus = z.infer<typeof CommitmentStatus>;

/** Whether a commitment has worked as intended (fungerat som tänkt, R40). */
export const Worked = z.enum(["yes", "partly", "no"]);
export type Worked = z.infer<typeof Worked>;

/** How a commitment stood at one meeting, and what is to be done differently (vad görs annorlunda, R40). */
export const CommitmentReview = z.object({
  status: CommitmentStatus,
  result: LongText,
  worked: Worked.nullable().default(null),
  differently: LongText.default(""),
});
export type CommitmentReview = z.infer<typeof CommitmentReview>;

/** What a goal or a commitment was before a meeting changed it (ändringar i planen, `domain.md` 2.7): the old is kept. */
const changeOf = <Details extends z.ZodType>(details: Details) =>
  z.object({ meetingId: MeetingId, on: Day, before: details });

/** A goal with how it has stood and been changed, oldest first. `number` is the n of Mn. */
export const Goal = GoalDetails.extend({
  goalId: GoalId,
  caseId: CaseId,
  number: z.int().positive(),
  meetingId: MeetingId,
  reviews: z.array(GoalReview.extend({ meetingId: MeetingId, on: Day })),
  changes: z.array(changeOf(GoalDetails)).default([]),
  version: z.int().positive(),
});
export type Goal = z.infer<typeof Goal>;

/** A commitment with how it has stood and been changed, oldest first. `number` is the n of An. */
export const Commitment = CommitmentDetails.extend({
  commitmentId: CommitmentId,
  caseId: CaseId,
  number: z.int().positive(),
  meetingId: MeetingId,
  reviews: z.array(CommitmentReview.extend({ meetingId: MeetingId, on: Day })),
  changes: z.array(changeOf(CommitmentDetails)).default([]),
  version: z.int().positive(),
});
export type Commitment = z.infer<typeof Commitment>;

const closedStatuses: readonly CommitmentStatus[] = ["done", "notDone", "cancelled", "ordinary"];

/** The latest status of a commitment, `notStarted` when it has never been followed up. */
export const statusOf = (commitment: Pick<Commitment, "reviews">): CommitmentStatus =>
  commitment.reviews.at(-1)?.status ?? "notStarted";

/** Whether a commitment is still to be followed up (R39). */
export const isOpen = (commitment: Pick<Commitment, "reviews">): boolean =>
  !closedStatuses.includes(statusOf(commitment));

/** The commitments that a meeting opens with (R39, T9): those of earlier meetings that were open before this one. */
export const openBefore = (
  commitments: readonly Commitment[],
  meeting: { readonly meetingId: MeetingId; readonly heldOn: Day },
): readonly Commitment[] =>
  commitments.filter(
    (commitment) =>
      commitment.meetingId !== meeting.meetingId &&
      isOpen({ reviews: commitment.reviews.filter((review) => review.meetingId !== meeting.meetingId) }),
  );

/** Whether a commitment is a party's own. What all guardians have taken on together is each one's. */
export const isTakenBy = ({ responsible }: Pick<CommitmentDetails, "responsible">, party: Party): boolean => {
  if (responsible === null) return false;
  return responsible.kind === "guardians" ? party.kind === "guardian" : sameParty(responsible, party);
};

interface AtMeeting {
  readonly meetingId: MeetingId;
}

/** Goals or commitments as they stood before some later meetings: those made, said and changed at them are left out. */
export const asItStood = <
  Row extends AtMeeting & {
    readonly reviews: readonly AtMeeting[];
    readonly changes: readonly (AtMeeting & { readonly before: object })[];
  },
>(
  rows: readonly Row[],
  isLater: (at: AtMeeting) => boolean,
): Row[] =>
  rows
    .filter((row) => !isLater(row))
    .map((row) => ({
      ...row,
      ...row.changes.find(isLater)?.before,
      reviews: row.reviews.filter((review) => !isLater(review)),
      changes: row.changes.filter((change) => !isLater(change)),
    }));

/** Whether a commitment's follow-up day has passed without its having been followed up since (försenat). */
export const isOverdue = (commitment: Pick<Commitment, "reviews" | "followUpOn">, today: Day): boolean => {
  const { followUpOn, reviews } = commitment;
  return followUpOn !== null && followUpOn < today && isOpen(commitment) && !reviews.some(({ on }) => on >= followUpOn);
};

/** When a commitment is next followed up: on its own day, or once that has been done at the next meeting, when there is one. */
export const nextFollowUpOn = (
  { followUpOn, reviews }: Pick<Commitment, "reviews" | "followUpOn">,
  nextMeetingOn: Day | null,
): Day | null => (followUpOn !== null && reviews.some(({ on }) => on >= followUpOn) ? nextMeetingOn : followUpOn);

/** Whether the responsible party is an agency or a private person that consent does not cover yet: the commitment is conditional (villkorat, R35). */
export const isConditional = (
  { responsible }: Pick<CommitmentDetails, "responsible">,
  mayTakePart: (party: Party) => boolean,
): boolean => (responsible?.kind === "agency" || responsible?.kind === "person") && !mayTakePart(responsible);
