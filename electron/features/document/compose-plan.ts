// Goals and commitments as documents print them: at one meeting in its minutes, and as they stand in the plan alone.
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { ConsentFacts } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { MeetingId } from "../../../shared/domain/ids.ts";
import { planFor, type CopyFor } from "../../../shared/domain/minutes-copy.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import type { Party } from "../../../shared/domain/party.ts";
import {
  changeSteps,
  goalTrend,
  planWithClosings,
  reachedSince,
  type ChainLink,
  type GoalPoint,
  type PlanClosing,
} from "../../../shared/domain/plan-history.ts";
import {
  isConditional,
  isOpen,
  isTakenBy,
  nextFollowUpOn,
  statusOf,
  type Commitment,
  type Goal,
  type Responsible,
} from "../../../shared/domain/plan.ts";
import { documentWords } from "../../../shared/text/document-words.ts";
import {
  commitmentStatusLabels,
  goalAssessmentLabels,
  guardiansLabel,
  workedLabels,
} from "../../../shared/text/labels.ts";
import { capital } from "../../../shared/text/documents/common.ts";
import { commitmentChangeInWords, goalChangeInWords } from "../../../shared/text/plan-change.ts";
import type { LabelledText } from "../../documents/minutes-data.ts";
import type { CommitmentRow, GoalSection } from "../../documents/plan-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { addresseeOf } from "./head.ts";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });
const amount = (value: number | null): string => (value === null ? documentWords.unknown : number.format(value));
const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(". ");

export const responsibleInWords = (responsible: Responsible | null, about: DocumentCase): string => {
  if (responsible === null) return documentWords.noResponsible;
  if (responsible.kind === "guardians") return guardiansLabel;
  const { role } = addresseeOf(responsible, about);
  const person = responsible.kind === "person" ? about.person(responsible.personId) : undefined;
  const reservation = person?.reservation ?? null;
  return reservation === null ? role : documentWords.underReservation(role, reservation.on);
};

/** What the goal's trend says of one meeting, or as it ended. */
interface GoalTold {
  readonly now: GoalPoint | undefined;
  /** From how many points on the whole trend is printed as a table. */
  readonly trendFrom: number;
  readonly trend: readonly GoalPoint[];
  readonly changedAt: MeetingId | undefined;
}

const trendOf = (goal: Goal, { trend, trendFrom }: GoalTold): GoalSection["trend"] =>
  goal.indicator === "" || trend.length < trendFrom
    ? []
    : trend.map(({ on, value, assessment, note }) => ({
        when: on ?? documentWords.start,
        value: amount(value),
        assessment: assessment === null ? "" : sentences(goalAssessmentLabels[assessment], capital(note)),
      }));

/** What is measured, and where it is to get; how it stands now only where no table of the trend says it. */
const measuredOf = (goal: Goal, { now }: GoalTold, hasTable: boolean): readonly LabelledText[] => {
  if (goal.indicator === "") return [];
  return [
    { label: documentWords.indicator, text: goal.indicator },
    ...(hasTable
      ? []
      : [{ label: now === undefined ? documentWords.baseline : documentWords.start, text: amount(goal.baseline) }]),
    ...(hasTable || now === undefined ? [] : [{ label: documentWords.now, text: amount(now.value) }]),
    { label: documentWords.target, text: amount(goal.target) },
  ];
};

const factsOf = (goal: Goal, told: GoalTold): readonly LabelledText[] => {
  const { now, trend, changedAt } = told;
  const hasTable = trendOf(goal, told).length > 0;
  const since = reachedSince(trend);
  const change = changeSteps(goal).find(({ meetingId }) => meetingId === changedAt);
  return [
    ...measuredOf(goal, told, hasTable),
    ...(goal.targetOn === null ? [] : [{ label: documentWords.targetOn, text: goal.targetOn }]),
    ...(hasTable || now === undefined || now.assessment === null
      ? []
      : [
          { label: documentWords.assessment, text: sentences(goalAssessmentLabels[now.assessment], capital(now.note)) },
        ]),
    ...(since === undefined ? [] : [{ label: documentWords.reachedSince, text: since }]),
    ...(change === undefined
      ? []
      : [{ label: documentWords.changed, text: capital(goalChangeInWords(change.before, change.after)) }]),
  ];
};

const notesOf = (link: ChainLink | undefined): readonly string[] =>
  link === undefined
    ? []
    : [
        ...(link.result === "" ? [] : [documentWords.result(link.result)]),
        ...(link.worked === null ? [] : [documentWords.worked(workedLabels[link.worked])]),
        ...(link.differently === "" ? [] : [documentWords.differently(link.differently)]),
      ];

/** Who may take part on the day of the copy, so that a commitment can be told to wait for consent (R35). */
interface OnDay {
  readonly facts: ConsentFacts;
  readonly day: Day;
}

const rowOf = (
  commitment: Commitment,
  link: ChainLink | undefined,
  { facts, day }: OnDay,
  about: DocumentCase,
): CommitmentRow => {
  const { responsible, responsibleRole } = commitment;
  const party = responsibleInWords(responsible, about);
  const who = responsibleRole === "" ? party : documentWords.inRole(party, responsibleRole);
  return {
    code: `A${String(commitment.number)}`,
    what: commitment.what,
    responsible: isConditional(commitment, (one) => mayTakePart(facts, one, day))
      ? documentWords.conditional(who)
      : who,
    startsOn: commitment.startsOn,
    followUpOn: commitment.followUpOn,
    status: link === undefined ? null : commitmentStatusLabels[link.status],
    notes: notesOf(link),
  };
};

/** The plan at a meeting: what it opened with and what it agreed on, under their goals, and when that is next followed up. */
export const composePlan = (
  record: MinutesRecord,
  { meetingId, nextOn }: { readonly meetingId: MeetingId; readonly nextOn: Day | null },
  copy: CopyFor,
  about: DocumentCase,
): readonly GoalSection[] => {
  const { goals, commitments } = planFor(record, copy);
  const told = commitments.filter(
    (commitment) => commitment.meetingId === meetingId || record.carriedOver.includes(commitment.commitmentId),
  );
  const atMeeting = (commitment: Commitment): CommitmentRow => {
    const link = commitment.reviews.find((one) => one.meetingId === meetingId);
    const row = {
      ...rowOf(commitment, link, copy, about),
      followUpOn: isOpen(commitment) ? nextFollowUpOn(commitment, nextOn) : documentWords.noMoreFollowUp,
    };
    const change = changeSteps(commitment).find((one) => one.meetingId === meetingId);
    if (change === undefined) return row;
    const words = commitmentChangeInWords(change.before, change.after, (one) => responsibleInWords(one, about));
    return { ...row, notes: [...row.notes, `${documentWords.changed}: ${words}`] };
  };
  return goals.map((goal) => {
    const now = goal.reviews.find((one) => one.meetingId === meetingId);
    // With one follow-up the facts say where it was and where it is.
    const toldOf: GoalTold = { now, trendFrom: 3, trend: goalTrend(goal, []), changedAt: meetingId };
    return {
      code: `M${String(goal.number)}`,
      title: goal.title,
      facts: factsOf(goal, toldOf),
      trend: trendOf(goal, toldOf),
      commitments: told.filter((commitment) => commitment.goalId === goal.goalId).map(atMeeting),
      finished: [],
    };
  });
};

/** Where a goal is to get, in one line: "Frånvaro i procent: 15 senast 2026-10-01". */
const aimOf = (goal: Goal, trend: readonly GoalPoint[]): readonly LabelledText[] => {
  const since = reachedSince(trend);
  const aim = goal.indicator === "" ? "" : amount(goal.target);
  const text = goal.targetOn === null ? aim : documentWords.by(aim, goal.targetOn);
  return [
    ...(text === "" ? [] : [{ label: goal.indicator === "" ? documentWords.target : goal.indicator, text }]),
    ...(since === undefined ? [] : [{ label: documentWords.reachedSince, text: since }]),
  ];
};

/** The plan as it stands, for the paper that holds nothing else: what goes on, and what has been done. */
export const composeJointPlan = (
  record: Pick<MinutesRecord, "goals" | "commitments">,
  { closings, nextOn }: { readonly closings: readonly PlanClosing[]; readonly nextOn: Day | null },
  copy: CopyFor,
  about: DocumentCase,
): readonly GoalSection[] => {
  const { goals, commitments } = planFor(planWithClosings(record, closings), copy);
  const row = (commitment: Commitment): CommitmentRow => ({
    ...rowOf(commitment, commitment.reviews.at(-1), copy, about),
    followUpOn: nextFollowUpOn(commitment, nextOn),
  });
  return goals.map((goal) => {
    const trend = goalTrend(goal, []);
    const toldOf: GoalTold = { now: goal.reviews.at(-1), trendFrom: 2, trend, changedAt: undefined };
    const mine = commitments.filter((commitment) => commitment.goalId === goal.goalId);
    return {
      code: `M${String(goal.number)}`,
      title: goal.title,
      facts: aimOf(goal, trend),
      trend: trendOf(goal, toldOf),
      commitments: mine.filter(isOpen).map(row),
      finished: mine
        .filter((one) => !isOpen(one))
        .map((one) =>
          documentWords.finished(`A${String(one.number)}`, one.what, commitmentStatusLabels[statusOf(one)]),
        ),
    };
  });
};

/** What a private person has taken on, and nothing of what it is for (R18c). */
export const composeOwnCommitments = (
  { commitments, nextOn }: { readonly commitments: readonly Commitment[]; readonly nextOn: Day | null },
  party: Party,
  onDay: OnDay,
  about: DocumentCase,
): readonly CommitmentRow[] =>
  commitments
    .filter((commitment) => isTakenBy(commitment, party) && isOpen(commitment))
    .map((commitment) => ({
      ...rowOf(commitment, undefined, onDay, about),
      responsible: documentWords.you,
      followUpOn: nextFollowUpOn(commitment, nextOn),
    }));
