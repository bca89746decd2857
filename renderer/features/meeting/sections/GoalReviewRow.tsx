import { useState } from "react";
import { type Goal, GoalAssessment } from "../../../../shared/domain/plan.ts";
import { goalTrend } from "../../../../shared/domain/plan-history.ts";
import { monthDay } from "../../../../shared/text/dates.ts";
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
import { TrendChart } from "../../../ui/TrendChart.tsx";
import { useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";
import { reviewDraft } from "../room/unkept-reviews.ts";
import { useReviewText } from "./useReviewText.ts";

const css = classes(styles);
const text = minutesText.followUp;

const numberText = (value: number | null): string => (value === null ? "" : String(value));
const numberIn = (text: string): number | null => (text === "" ? null : Number(text));

/** How a goal stands now, with how it has moved so far in sight. */
export const GoalReviewRow = ({ goal }: { readonly goal: Goal }) => {
  const api = useApi();
  const { meeting, facts } = useRoom();
  const review = useCommand(api.plan.reviewGoal);
  const mine = goal.reviews.find((one) => one.meetingId === meeting.meetingId);
  const [assessment, setAssessment] = useState(mine?.assessment ?? null);
  const note = useReviewText(reviewDraft.note(goal.goalId), mine?.note ?? "");
  const value = useReviewText(reviewDraft.value(goal.goalId), numberText(mine?.value ?? null));

  const keep = async (assessed: GoalAssessment | null): Promise<void> => {
    if (assessed === null) return;
    const [said, measured] = [note.now(), value.now()];
    const answer = await review.run({
      goalId: goal.goalId,
      meetingId: meeting.meetingId,
      review: { value: numberIn(measured), assessment: assessed, note: said },
    });
    if (!answer.ok) return;
    note.kept(said);
    value.kept(measured);
  };
  const before = { ...goal, reviews: goal.reviews.filter((one) => one.meetingId !== meeting.meetingId) };
  const title = `M${String(goal.number)}`;
  return (
    <div className={css("review", "goal-review")} role="group" aria-label={`${title} ${goal.title}`}>
      <div>
        <strong>
          {title} {goal.title}
        </strong>
        <span className={css("meta")}>{goal.indicator}</span>
        <span className={css("trend")}>{trendInWords(before)}</span>
        {before.indicator !== "" && before.reviews.length > 0 && (
          <TrendChart
            size="small"
            title={planText.trendOf(before.indicator)}
            description={trendInWords(before)}
            points={goalTrend(before, []).map(({ on, value }) => ({
              at: on === null ? planText.startShort : monthDay(on),
              value,
            }))}
            target={
              before.target === null ? undefined : { value: before.target, label: planText.targetIs(before.target) }
            }
          />
        )}
      </div>
      <NumberField
        label={text.value}
        decimals={2}
        value={numberIn(value.value)}
        onChange={(typed) => {
          value.onChange(numberText(typed));
          void value.leave(() => keep(assessment));
        }}
      />
      <Select
        label={text.assessment}
        value={assessment}
        options={GoalAssessment.options.map((id) => ({ id, label: planText.assessments[id] }))}
        onChange={(chosen) => {
          setAssessment(chosen);
          void keep(chosen);
        }}
      />
      <TextArea
        label={text.note}
        value={note.value}
        onChange={note.onChange}
        onBlur={() => void note.leave(() => keep(assessment))}
        rows={1}
      />
      {assessment === null && (value.value !== "" || note.value.trim() !== "") && (
        <span className={css("problem")} role="status">
          {text.assessFirst}
        </span>
      )}
      {review.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(review.failure, facts.naming)} />
      )}
    </div>
  );
};
