// How a closed case ended, as lines of its summary: each goal, each commitment that was open, and what the family thought.
import type { ClosureView } from "../../../shared/contract/closure.ts";
import type { ClosureDetails, FamilyView } from "../../../shared/domain/closure.ts";
import { closureText } from "../../../shared/text/closure.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { goalAssessmentLabels, guardianLabel, youthLabel } from "../../../shared/text/labels.ts";
import type { Fact } from "../../ui/DefinitionList.tsx";

const sentence = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== "").join(". ");

/** Each goal with its assessment, each commitment that was open with its outcome. */
export const outcomeFacts = (
  { goals, openCommitments }: Pick<ClosureView, "goals" | "openCommitments">,
  details: ClosureDetails,
): readonly Fact[] => [
  ...goals.flatMap(({ goalId, number, title, indicator }): Fact[] => {
    const end = details.goals.find((one) => one.goalId === goalId);
    if (end === undefined) return [];
    const value = end.value === null ? "" : closureText.summary.goalValue(indicator, end.value);
    return [
      {
        term: `M${String(number)} ${title}`,
        value: sentence(goalAssessmentLabels[end.assessment], value, end.note),
      },
    ];
  }),
  ...openCommitments.flatMap(({ commitmentId, number, what }): Fact[] => {
    const end = details.commitments.find((one) => one.commitmentId === commitmentId);
    if (end === undefined) return [];
    return [
      {
        term: `A${String(number)} ${what}`,
        value: sentence(closureText.commitments.outcomes[end.outcome], end.note),
      },
    ];
  }),
];

const viewInWords = (view: FamilyView): string => {
  if (view.kind !== "answered") return closureText.views.kinds[view.kind];
  const said = sentence(closureText.summary.answers(view.listened, view.helped), view.more);
  return said === "" ? closureText.views.kinds.answered : said;
};

/** What the youth and the guardians thought of it; nothing about those who were not asked. */
export const viewFacts = ({ youthView, guardianViews }: ClosureDetails, naming: Naming): readonly Fact[] =>
  [
    { who: youthLabel, view: youthView },
    ...guardianViews.map(({ guardianId, view }) => ({ who: guardianLabel(naming.guardianNumber(guardianId)), view })),
  ]
    .filter(({ view }) => view.kind !== "notAsked")
    .map(({ who, view }) => ({ term: closureText.summary.view(who), value: viewInWords(view) }));
