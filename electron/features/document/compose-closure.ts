// The closing document to one recipient: how each goal went, what goes on, and whom to ask.
import type { ClosureDetails, ConcernSubject } from "../../../shared/domain/closure.ts";
import { closureFor, type ClosureCopyFor } from "../../../shared/domain/closure-copy.ts";
import type { Commitment, Goal } from "../../../shared/domain/plan.ts";
import { concernAreaText } from "../../../shared/text/consultation.ts";
import { capital } from "../../../shared/text/documents/common.ts";
import { closureWords } from "../../../shared/text/documents/closure.ts";
import { goalAssessmentLabels } from "../../../shared/text/labels.ts";
import type { ClosureData } from "../../documents/closure-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { responsibleInWords } from "./compose-plan.ts";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

const subjectInWords = (subject: ConcernSubject, about: DocumentCase): string => {
  switch (subject.kind) {
    case "agency":
      return about.agencyName(subject.agencyId);
    case "area":
      return concernAreaText[subject.area];
    case "overall":
      return closureWords.overall;
  }
};

/** "Uppnått. Frånvaro i procent: 12." and what was noted about it. */
const outcomeOf = ({ indicator }: Goal, review: ClosureDetails["goals"][number]): string =>
  [
    goalAssessmentLabels[review.assessment],
    ...(indicator === "" || review.value === null ? [] : [`${capital(indicator)}: ${number.format(review.value)}`]),
    ...(review.note.trim() === "" ? [] : [review.note.trim().replace(/\.$/u, "")]),
  ].join(". ");

export const composeClosure = (
  details: ClosureDetails,
  plan: { readonly goals: readonly Goal[]; readonly commitments: readonly Commitment[] },
  copy: ClosureCopyFor,
  about: DocumentCase,
): Omit<ClosureData, "head"> => {
  const told = closureFor(details, plan, copy);
  return {
    audience: copy.party.kind,
    youthName: about.youthName,
    closedOn: details.closedOn,
    reason: told.reason,
    goals: told.goals.map(({ goal, review }) => ({ title: goal.title, outcome: outcomeOf(goal, review) })),
    goingOn: [
      ...told.continued.map(({ agencyId, what }) => ({ who: about.agencyName(agencyId), what })),
      ...told.goingOn.map(({ responsible, what }) => ({ who: responsibleInWords(responsible, about), what })),
    ],
    concern: told.concern.map(({ subject, level }) => ({ who: subjectInWords(subject, about), level })),
  };
};
