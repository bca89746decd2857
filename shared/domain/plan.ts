// The joint plan (gemensam plan): goals (mål) and commitments (åtaganden), carried over from meeting to meeting.
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CaseId, CategoryId, CommitmentId, GoalId, MeetingId } from "./ids.ts";
import { Party } from "./party.ts";
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

/** How a commitment stands (status). */
export const CommitmentStatus = z.enum(["notStarted", "ongoing", "done", "partly", "notDone", "cancelled"]);
export type CommitmentStatus = z.infer<typeof CommitmentStatus>;

/** How a commitment stood at one meeting. */
export const CommitmentReview = z.object({ status: CommitmentStatus, result: LongText });
export type CommitmentReview = z.infer<typeof CommitmentReview>;

/** A goal with how it has stood, oldest review first. `number` is the n of Mn. */
export const Goal = GoalDetails.extend({
  goalId: GoalId,
  caseId: CaseId,
  number: z.int().positive(),
  meetingId: MeetingId,
  reviews: z.array(GoalReview.extend({ meetingId: MeetingId, on: Day })),
  version: z.int().positive(),
});
export type Goal = z.infer<typeof Goal>;

/** A commitment with how it has stood, oldest review first. `number` is the n of An. */
export const Commitment = CommitmentDetails.extend({
  commitmentId: CommitmentId,
  caseId: CaseId,
  number: z.int().positive(),
  meetingId: MeetingId,
  reviews: z.array(CommitmentReview.extend({ meetingId: MeetingId, on: Day })),
  version: z.int().positive(),
});
export type Commitment = z.infer<typeof Commitment>;

const closedStatuses: readonly CommitmentStatus[] = ["done", "notDone", "cancelled"];

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

/** Whether the responsible party is an agency or a private person that consent does not cover yet: the commitment is conditional (villkorat, R35). */
export const isConditional = (
  { responsible }: Pick<CommitmentDetails, "responsible">,
  mayTakePart: (party: Party) => boolean,
): boolean => (responsible?.kind === "agency" || responsible?.kind === "person") && !mayTakePart(responsible);
