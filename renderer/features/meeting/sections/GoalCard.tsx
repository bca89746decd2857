import { Plus } from "lucide-react";
import { useState } from "react";
import { mayTakePart } from "../../../../shared/domain/consent-parties.ts";
import { type Commitment, type Goal, isConditional, isOpen, statusOf } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText, responsibleInWords, statusTone, trendInWords } from "../../../../shared/text/plan.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { undoable } from "../../../api/undoable.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { classes } from "../../../ui/classes.ts";
import { Row } from "../../../ui/Layout.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import { useRoom } from "../room/RoomContext.ts";
import { CommitmentDialog } from "./CommitmentDialog.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);

export interface GoalCardProps {
  readonly goal: Goal;
  readonly onChange: () => void;
}

/** One goal with its open commitments, those of this meeting first to be changed or taken back. */
export const GoalCard = ({ goal, onChange }: GoalCardProps) => {
  const api = useApi();
  const { view, meeting, facts } = useRoom();
  const remove = useCommand(api.plan.removeGoal);
  const removeCommitment = useCommand(api.plan.removeCommitment);
  const add = useCommand(api.plan.addGoal);
  const addCommitment = useCommand(api.plan.addCommitment);
  const [editing, setEditing] = useState<Commitment>();
  const [adding, setAdding] = useState(false);
  const { meetingId } = meeting;
  const failure = remove.failure ?? removeCommitment.failure;
  const commitments = view.commitments
    .filter((one) => one.goalId === goal.goalId && (one.meetingId === meetingId || isOpen(one)))
    .toSorted((one, other) => one.number - other.number);
  const removeIt = async (): Promise<void> => {
    const { goalId, version } = goal;
    if (!(await remove.run({ goalId, version, meetingId })).ok) return;
    undoable(planText.goalRemoved, () => add.run({ meetingId, details: goal }));
  };
  const removeOne = async (commitment: Commitment): Promise<void> => {
    const { commitmentId, version } = commitment;
    if (!(await removeCommitment.run({ commitmentId, version, meetingId })).ok) return;
    undoable(planText.commitmentRemoved, () => addCommitment.run({ meetingId, details: commitment }));
  };
  const trend = trendInWords(goal);
  const code = `M${String(goal.number)}`;
  return (
    <Card
      level={3}
      title={`${code} ${goal.title}`}
      lead={[goal.indicator, trend, goal.targetOn === null ? "" : `${planText.targetOn.toLowerCase()} ${goal.targetOn}`]
        .filter((part) => part !== "")
        .join(" · ")}
      actions={
        <Menu
          compact
          label={`${code}: ${planText.columns.actions.toLowerCase()}`}
          items={[
            { id: "change", label: planText.changeGoal, onAction: onChange },
            {
              id: "remove",
              label: planText.removeGoal,
              danger: true,
              onAction: () => void removeIt(),
            },
          ]}
        />
      }
    >
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure, facts.naming)} />}
      {commitments.length === 0 ? (
        <p className={css("lead")}>{planText.noCommitments}</p>
      ) : (
        <ul className={css("commitments")}>
          {commitments.map((commitment) => (
            <CommitmentItem
              key={commitment.commitmentId}
              commitment={commitment}
              onChange={() => setEditing(commitment)}
              onRemove={() => void removeOne(commitment)}
            />
          ))}
        </ul>
      )}
      <Row>
        <Button size="small" look="quiet" icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
          {planText.newCommitment}
          <span className="visually-hidden"> {planText.forGoal(code)}</span>
        </Button>
      </Row>
      {adding && <CommitmentDialog goalId={goal.goalId} onClose={() => setAdding(false)} />}
      {editing !== undefined && <CommitmentDialog commitment={editing} onClose={() => setEditing(undefined)} />}
    </Card>
  );
};

interface CommitmentItemProps {
  readonly commitment: Commitment;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

const CommitmentItem = ({ commitment, onChange, onRemove }: CommitmentItemProps) => {
  const { meeting, facts, guest } = useRoom();
  // What earlier meetings have said of it is not sent to a guest: without a word of this one there is no status to show.
  const isStatusKnown = guest === undefined || commitment.reviews.length > 0;
  const { number, what, responsible, responsibleRole, startsOn, followUpOn, frequency } = commitment;
  const code = `A${String(number)}`;
  const isConditionalNow = isConditional(commitment, (party) => mayTakePart(facts.consent, party, meeting.heldOn));
  const details = [
    `${responsibleInWords(responsible, facts.naming)}${responsibleRole === "" ? "" : ` (${responsibleRole})`}`,
    frequency,
    startsOn === null ? "" : `${planText.columns.startsOn.toLowerCase()} ${startsOn}`,
    followUpOn === null ? planText.noDate : `${planText.columns.followUpOn.toLowerCase()} ${followUpOn}`,
  ];
  return (
    <li className={css("commitment")}>
      <div>
        <strong>{code}</strong> {what}
        <span className={css("meta")}>{details.filter((part) => part !== "").join(" · ")}</span>
        {isConditionalNow && <span className={css("meta")}>{minutesText.plan.conditional}</span>}
      </div>
      <span className={css("marks")}>
        {isConditionalNow && <Chip tone="warn">{planText.conditional}</Chip>}
        {commitment.meetingId === meeting.meetingId ? (
          <Chip tone="info">{minutesText.plan.atThis}</Chip>
        ) : (
          isStatusKnown && (
            <Chip tone={statusTone[statusOf(commitment)]}>{planText.statuses[statusOf(commitment)]}</Chip>
          )
        )}
        <Menu
          compact
          label={`${code}: ${planText.columns.actions.toLowerCase()}`}
          items={[
            { id: "change", label: planText.changeCommitment, onAction: onChange },
            { id: "remove", label: planText.removeCommitment, danger: true, onAction: onRemove },
          ]}
        />
      </span>
    </li>
  );
};
