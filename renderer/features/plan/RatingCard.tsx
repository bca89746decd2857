import { helpsFor, type RatedDay } from "../../../shared/domain/family-rating.ts";
import { monthDay } from "../../../shared/text/dates.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { planText } from "../../../shared/text/plan.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

const text = minutesText.rating;

interface Question {
  readonly label: string;
  readonly answer: (day: RatedDay) => number | null;
}

export interface RatingCardProps {
  readonly ratings: readonly RatedDay[];
  readonly facts: CaseFacts;
}

/** What the youth and the guardians have thought of it, meeting by meeting (2.7, R34). */
export const RatingCard = ({ ratings, facts }: RatingCardProps) => {
  const questions: readonly Question[] = [
    { label: text.listened, answer: ({ rating }: RatedDay) => rating.youth.listened },
    { label: text.helps, answer: ({ rating }: RatedDay) => rating.youth.helps },
    ...facts.guardians.map(({ guardianId, number }) => ({
      label: text.helpsGuardian(number),
      answer: ({ rating }: RatedDay) => helpsFor(rating, guardianId),
    })),
  ].filter(({ answer }) => ratings.some((day) => answer(day) !== null));
  const columns: readonly Column<Question>[] = [
    { id: "question", heading: planText.rating.question, cell: ({ label }) => label },
    ...ratings.map((day) => ({
      id: day.on,
      heading: monthDay(day.on),
      cell: ({ answer }: Question) => answer(day) ?? planText.concern.notSaid,
      align: "end" as const,
      width: "fit" as const,
    })),
  ];
  return (
    <Card title={planText.rating.title} lead={planText.rating.lead}>
      <Table caption={planText.rating.title} columns={columns} rows={questions} rowId={({ label }) => label} />
    </Card>
  );
};
