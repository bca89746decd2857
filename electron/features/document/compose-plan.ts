// Goals and commitments as the minutes print them.
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { planFor, type CopyFor } from "../../../shared/domain/minutes-copy.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { isConditional, type Commitment, type Goal, type Responsible } from "../../../shared/domain/plan.ts";
import { documentWords } from "../../../shared/text/document-words.ts";
import { commitmentStatusLabels, goalAssessmentLabels, guardiansLabel } from "../../../shared/text/labels.ts";
import type { CommitmentRow, GoalSection, LabelledText } from "../../documents/minutes-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { addresseeOf } from "./head.ts";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

export const responsibleInWords = (responsible: Responsible | null, about: DocumentCase): string => {
  if (responsible === null) return documentWords.noResponsible;
  if (responsible.kind === "guardians") return guardiansLabel;
  const { role } = addresseeOf(responsible, about);
  const person = responsible.kind === "person" ? about.person(responsible.personId) : undefined;
  const reservation = person?.reservation ?? null;
  return reservation === null ? role : documentWords.underReservation(role, reservation.on);
};

const factsOf = (goal: Goal, meeting: Meeting): readonly LabelledText[] => {
  const review = goal.reviews.find((one) => one.meetingId === meeting.meetingId);
  const value = (amount: number | null) => (amount === null ? documentWords.unknown : number.format(amount));
  const measured: readonly LabelledText[] =
    goal.indicator === ""
      ? []
      : [
          { label: documentWords.indicator, text: goal.indicator },
          { label: documentWords.baseline, text: value(goal.baseline) },
          ...(review === undefined ? [] : [{ label: documentWords.now, text: value(review.value) }]),
          { label: documentWords.target, text: value(goal.target) },
        ];
  return [
    ...measured,
    ...(goal.targetOn === null ? [] : [{ label: documentWords.targetOn, text: goal.targetOn }]),
    ...(review === undefined
      ? []
      : [
          {
            label: documentWords.assessment,
            text: [goalAssessmentLabels[review.assessment], review.note].filter((part) => part !== "").join(". "),
          },
        ]),
  ];
};

const rowOf = (commitment: Commitment, meeting: Meeting, copy: CopyFor, about: DocumentCase): CommitmentRow => {
  const review = commitment.reviews.find((one) => one.meetingId === meeting.meetingId);
  const responsible = responsibleInWords(commitment.responsible, about);
  const conditional = isConditional(commitment, (party) => mayTakePart(copy.facts, party, copy.day));
  return {
    code: `A${String(commitment.number)}`,
    what: commitment.what,
    responsible: conditional ? documentWords.conditional(responsible) : responsible,
    startsOn: commitment.startsOn,
    followUpOn: commitment.followUpOn,
    status: review === undefined ? null : commitmentStatusLabels[review.status],
    result: review === undefined || review.result === "" ? null : review.result,
  };
};

/** The plan at a meeting: what it opened with and what it agreed on, under their goals. */
export const composePlan = (
  record: MinutesRecord,
  meeting: Meeting,
  copy: CopyFor,
  about: DocumentCase,
): readonly GoalSection[] => {
  const { goals, commitments } = planFor(record, copy);
  const told = commitments.filter(
    (commitment) => commitment.meetingId === meeting.meetingId || record.carriedOver.includes(commitment.commitmentId),
  );
  return goals.map((goal) => ({
    code: `M${String(goal.number)}`,
    title: goal.title,
    facts: factsOf(goal, meeting),
    commitments: told
      .filter((commitment) => commitment.goalId === goal.goalId)
      .map((commitment) => rowOf(commitment, meeting, copy, about)),
  }));
};
