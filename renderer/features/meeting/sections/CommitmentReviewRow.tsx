import { useState } from "react";
import { type Commitment, CommitmentStatus, statusOf, Worked } from "../../../../shared/domain/plan.ts";
import { workedLabels } from "../../../../shared/text/labels.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText, responsibleInWords } from "../../../../shared/text/plan.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { Band } from "../../../ui/Band.tsx";
import { classes } from "../../../ui/classes.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";
import workedStyles from "./Worked.module.css";
import { reviewDraft } from "../room/unkept-reviews.ts";
import { useReviewText } from "./useReviewText.ts";

const css = classes({ ...styles, ...workedStyles });
const text = minutesText.followUp;

/** How a commitment from before went; a status is required (R39), and so is never preset. */
export const CommitmentReviewRow = ({ commitment }: { readonly commitment: Commitment }) => {
  const api = useApi();
  const { meeting, facts } = useRoom();
  const review = useCommand(api.plan.reviewCommitment);
  const { commitmentId, number, what, responsible, followUpOn, reviews } = commitment;
  const mine = reviews.find((one) => one.meetingId === meeting.meetingId);
  const earlier = reviews.filter((one) => one.meetingId !== meeting.meetingId);
  const [worked, setWorked] = useState(mine?.worked ?? null);
  const result = useReviewText(reviewDraft.result(commitmentId), mine?.result ?? "");
  const differently = useReviewText(reviewDraft.differently(commitmentId), mine?.differently ?? "");

  const keep = async (status: CommitmentStatus | undefined, hasWorked: Worked | null = worked): Promise<void> => {
    if (status === undefined) return;
    const [said, change] = [result.now(), differently.now()];
    const answer = await review.run({
      commitmentId,
      meetingId: meeting.meetingId,
      review: { status, result: said, worked: hasWorked, differently: change },
    });
    if (!answer.ok) return;
    result.kept(said);
    differently.kept(change);
  };
  const code = `A${String(number)}`;
  return (
    <div className={css("review")} role="group" aria-label={`${code} ${what}`}>
      <div>
        <strong>
          {code} {what}
        </strong>
        <span className={css("meta")}>
          {responsibleInWords(responsible, facts.naming)}
          {followUpOn !== null && `, ${planText.columns.followUpOn.toLowerCase()} ${followUpOn}`}
          {earlier.length > 0 && `. ${text.earlier(planText.statuses[statusOf({ reviews: earlier })])}`}
        </span>
      </div>
      <Select
        label={text.status(code)}
        placeholder={text.choose}
        value={mine?.status ?? null}
        options={CommitmentStatus.options.map((id) => ({ id, label: planText.statuses[id] }))}
        onChange={(status) => void keep(status)}
      />
      <TextArea
        label={text.result(code)}
        value={result.value}
        onChange={result.onChange}
        onBlur={() => void result.leave(() => keep(mine?.status))}
        rows={1}
      />
      <div className={css("worked")}>
        <Select
          label={text.workedOne(code)}
          placeholder={text.notSaid}
          value={worked}
          options={Worked.options.map((id) => ({ id, label: workedLabels[id] }))}
          onChange={(answer) => {
            setWorked(answer);
            void keep(mine?.status, answer);
          }}
        />
        {(worked === "partly" || worked === "no" || differently.value !== "") && (
          <TextArea
            label={text.differently(code)}
            value={differently.value}
            onChange={differently.onChange}
            onBlur={() => void differently.leave(() => keep(mine?.status))}
            rows={1}
          />
        )}
      </div>
      {mine === undefined && (result.value.trim() !== "" || differently.value.trim() !== "" || worked !== null) && (
        <span className={css("problem")} role="status">
          {text.statusFirst}
        </span>
      )}
      {review.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(review.failure, facts.naming)} />
      )}
    </div>
  );
};
