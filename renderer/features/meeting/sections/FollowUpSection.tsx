import { openBefore } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { MinutesText } from "../room/MinutesText.tsx";
import { useRoom } from "../room/RoomContext.ts";
import { CommitmentReviewRow } from "./CommitmentReviewRow.tsx";
import { GoalReviewRow } from "./GoalReviewRow.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.followUp;

/** How each part of the plan went (R39): every open goal and every open commitment from before. */
export const FollowUpSection = () => {
  const { view, meeting } = useRoom();
  const goals = view.goals.filter((goal) => goal.meetingId !== meeting.meetingId);
  const commitments = openBefore(view.commitments, meeting).filter(({ commitmentId }) =>
    view.carriedOver.includes(commitmentId),
  );
  return (
    <>
      {goals.length > 0 && (
        <Card title={text.goals} level={3}>
          <div className={css("lines")}>
            {goals.map((goal) => (
              <GoalReviewRow key={goal.goalId} goal={goal} />
            ))}
          </div>
        </Card>
      )}
      <Card title={text.commitments} level={3}>
        {commitments.length === 0 ? (
          <p className={css("lead")}>{text.none}</p>
        ) : (
          <div className={css("lines")}>
            {commitments.map((commitment) => (
              <CommitmentReviewRow key={commitment.commitmentId} commitment={commitment} />
            ))}
          </div>
        )}
      </Card>
      <MinutesText name="workedAsIntended" label={text.worked} hint={text.workedHint} />
    </>
  );
};
