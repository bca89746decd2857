import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { Meeting } from "../../../../shared/domain/meeting.ts";
import { type Commitment, statusOf } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText, responsibleInWords, trendInWords } from "../../../../shared/text/plan.ts";
import type { RoomFacts } from "../room/room-facts.ts";
import { classes } from "../../../ui/classes.ts";
import styles from "./Reading.module.css";

const css = classes(styles);

export interface PlanReadingProps {
  readonly meeting: Meeting;
  readonly facts: RoomFacts;
  readonly view: Pick<MinutesView, "goals" | "commitments" | "carriedOver">;
}

/** The plan as it stood at this meeting: what was followed up, and what was taken on. */
export const PlanReading = ({ meeting, facts, view }: PlanReadingProps) => {
  if (view.goals.length === 0) return <p className={css("none")}>{minutesText.empty}</p>;
  const words = (commitment: Commitment): string => {
    const mine = commitment.reviews.find((review) => review.meetingId === meeting.meetingId);
    return [
      `A${String(commitment.number)} ${commitment.what}`,
      responsibleInWords(commitment.responsible, facts.naming),
      commitment.followUpOn === null
        ? planText.noDate
        : `${planText.columns.followUpOn.toLowerCase()} ${commitment.followUpOn}`,
      mine === undefined ? "" : planText.statuses[statusOf({ reviews: [mine] })].toLowerCase(),
      mine?.result ?? "",
    ]
      .filter((part) => part !== "")
      .join(" · ");
  };
  return view.goals.map((goal) => (
    <div key={goal.goalId} className={css("agency")}>
      <h4>
        M{goal.number} {goal.title}
      </h4>
      <p className="digits">{[goal.indicator, trendInWords(goal)].filter((part) => part !== "").join(": ")}</p>
      <ul className={css("list")}>
        {view.commitments
          .filter(
            (one) =>
              one.goalId === goal.goalId &&
              (one.meetingId === meeting.meetingId || view.carriedOver.includes(one.commitmentId)),
          )
          .map((commitment) => (
            <li key={commitment.commitmentId}>{words(commitment)}</li>
          ))}
      </ul>
    </div>
  ));
};
