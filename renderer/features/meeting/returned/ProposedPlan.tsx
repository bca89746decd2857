import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { ProposedCommitment, ProposedGoal, ReturnedMinutes } from "../../../../shared/domain/returned-minutes.ts";
import { responsibleInWords, trendInWords } from "../../../../shared/text/plan.ts";
import { returnedText as text } from "../../../../shared/text/returned-minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { classes } from "../../../ui/classes.ts";
import { useRoom } from "../room/RoomContext.ts";
import { CommitmentDialog } from "../sections/CommitmentDialog.tsx";
import { GoalDialog } from "../sections/GoalDialog.tsx";
import styles from "./Returned.module.css";

const css = classes(styles);
const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The new goals and commitments of a returned file: each is looked through, completed and added by itself. */
export const ProposedPlan = ({ goals, commitments }: Pick<ReturnedMinutes, "goals" | "commitments">) => {
  const { view, meeting } = useRoom();
  const [goal, setGoal] = useState<ProposedGoal>();
  const [commitment, setCommitment] = useState<ProposedCommitment>();
  const hasGoal = ({ title }: ProposedGoal): boolean => view.goals.some((one) => same(one.title, title));
  const hasCommitment = ({ what }: ProposedCommitment): boolean =>
    view.commitments.some((one) => one.meetingId === meeting.meetingId && same(one.what, what));
  return (
    <>
      {goals.length > 0 && (
        <Card title={text.newGoals} lead={text.newGoalsLead} level={3}>
          <ul className={css("proposals")}>
            {goals.map((one) => (
              <Proposal
                key={one.asWritten.join("|")}
                what={one.title}
                details={goalFacts(one)}
                isAdded={hasGoal(one)}
                onAdd={() => setGoal(one)}
              />
            ))}
          </ul>
        </Card>
      )}
      {commitments.length > 0 && (
        <Card title={text.newCommitments} lead={text.newCommitmentsLead} level={3}>
          <ul className={css("proposals")}>
            {commitments.map((one) => (
              <Proposal
                key={`${one.what} ${one.whoWritten}`}
                what={one.what}
                details={<CommitmentFacts commitment={one} />}
                isAdded={hasCommitment(one)}
                onAdd={() => setCommitment(one)}
              />
            ))}
          </ul>
        </Card>
      )}
      {goal !== undefined && <GoalDialog goal={undefined} proposed={goal} onClose={() => setGoal(undefined)} />}
      {commitment !== undefined && <CommitmentDialog proposed={commitment} onClose={() => setCommitment(undefined)} />}
    </>
  );
};

/** The indicator, from what to what and by when; what could not be read as a number or a day is told in the file's own words. */
const goalFacts = ({ title, indicator, baseline, target, targetOn, asWritten }: ProposedGoal): string => {
  const read = [title, indicator, baseline, target, targetOn].filter((part) => part !== null && part !== "").length;
  return [
    indicator,
    trendInWords({ baseline, target, reviews: [] }),
    targetOn === null ? "" : text.reachedBy(targetOn),
    asWritten.length > read ? text.gap.goalWritten(asWritten.slice(1)) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
};

interface ProposalProps {
  readonly what: string;
  readonly details: ReactNode;
  readonly isAdded: boolean;
  readonly onAdd: () => void;
}

const Proposal = ({ what, details, isAdded, onAdd }: ProposalProps) => (
  <li className={css("proposal")}>
    <div>
      <p>{what}</p>
      <p className={css("gaps")}>{details}</p>
    </div>
    {isAdded ? (
      <Chip tone="ok">{text.added}</Chip>
    ) : (
      <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={onAdd}>
        {text.add}
        <span className="visually-hidden">: {what}</span>
      </Button>
    )}
  </li>
);

/** Who, for which goal, from when and followed up when; what could not be read says what the file has. */
const CommitmentFacts = ({ commitment }: { readonly commitment: ProposedCommitment }) => {
  const { facts, view } = useRoom();
  const { responsible, goalId, startsOn, followUpOn } = commitment;
  const { whoWritten, goalWritten, startsWritten, followUpWritten } = commitment;
  const goal = view.goals.find((one) => one.goalId === goalId);
  return [
    responsible === null ? text.gap.who(whoWritten) : responsibleInWords(responsible, facts.naming),
    goal === undefined ? text.gap.goal(goalWritten) : `M${String(goal.number)}`,
    startsOn === null ? text.gap.starts(startsWritten) : text.from(startsOn),
    followUpOn === null ? text.gap.followUp(followUpWritten) : text.followedUp(followUpOn),
  ].join(" · ");
};
