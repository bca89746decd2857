import { useState } from "react";
import { type Goal, GoalAssessment, type GoalReview } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText, trendInWords } from "../../../../shared/text/plan.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { Band } from "../../../ui/Band.tsx";
import { classes } from "../../../ui/classes.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";
import { useReviewText } from "./useReviewText.ts";

const css = classes(styles);
const text = minutesText.followUp;

/** How a goal stands now, with how it has moved so far in sight. */
export const GoalReviewRow = ({ goal }: { readonly goal: Goal }) => {
  const api = useApi();
  const { meeting, facts } = useRoom();
  const review = useCommand(api.plan.reviewGoal);
  const mine = goal.reviews.find((one) => one.meetingId === meeting.meetingId);
  const [value, setValue] = useState(mine?.value ?? null);
  const [assessment, setAssessment] = useState(mine?.assessment ?? null);

  const keep = async (change: Partial<GoalReview> & Pick<GoalReview, "note">): Promise<boolean> => {
    const next = { value, assessment, ...change };
    if (next.assessment === null) return false;
    const answer = await review.run({
      goalId: goal.goalId,
      meetingId: meeting.meetingId,
      review: { ...next, assessment: next.assessment },
    });
    return answer.ok;
  };
  const note = useReviewText(`goal.${goal.goalId}`, mine?.note ?? "", (said) => keep({ note: said }));
  const before = { ...goal, reviews: goal.reviews.filter((one) => one.meetingId !== meeting.meetingId) };
  const title = `M${String(goal.number)}`;
  return (
    <div className={css("review")} role="group" aria-label={`${title} ${goal.title}`}>
      <div>
        <strong>
          {title} {goal.title}
        </strong>
        <span className={css("meta")}>{goal.indicator}</span>
        <span className={css("trend")}>{trendInWords(before)}</span>
      </div>
      <div>
        <NumberField
          label={text.value}
          value={value}
          onChange={(typed) => {
            setValue(typed);
            void keep({ value: typed, note: note.now() });
          }}
        />
        <Select
          label={text.assessment}
          value={assessment}
          options={GoalAssessment.options.map((id) => ({ id, label: planText.assessments[id] }))}
          onChange={(chosen) => {
            setAssessment(chosen);
            void keep({ assessment: chosen, note: note.now() });
          }}
        />
        {assessment === null && value !== null && (
          <span className={css("problem")} role="status">
            {text.assessFirst}
          </span>
        )}
      </div>
      <TextArea label={text.note} value={note.value} onChange={note.onChange} onBlur={note.onBlur} rows={2} />
      {review.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(review.failure, facts.naming)} />
      )}
    </div>
  );
};
