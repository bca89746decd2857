import { HiddenMark } from "../../../../shared/domain/minutes.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";

const text = minutesText.hidden;

/** What is filled in; whether it stands in the youth's copy is never preset. */
export interface Mark {
  readonly reason: string;
  readonly inYouthCopy: boolean | null;
}

export const emptyMark: Mark = { reason: "", inYouthCopy: null };

/** The mark as it is kept, when it is whole. */
export const markOf = (mark: Mark): HiddenMark | undefined => HiddenMark.safeParse(mark).data;

export const markProblems = (mark: Mark) => ({
  reason: mark.reason.trim() === "" ? text.reasonNeeded : undefined,
  inYouthCopy: mark.inYouthCopy === null ? text.youthNeeded : undefined,
});

export interface HiddenFieldsProps {
  readonly mark: Mark;
  readonly onChange: (mark: Mark) => void;
  readonly tried: boolean;
}

/** Why the guardians do not see it (OSL 12:3), and whether the youth's own copy has it. */
export const HiddenFields = ({ mark, onChange, tried }: HiddenFieldsProps) => {
  const problems = markProblems(mark);
  return (
    <>
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        rows={2}
        value={mark.reason}
        onChange={(reason) => onChange({ ...mark, reason })}
        error={tried ? problems.reason : undefined}
      />
      <RadioChoice
        name="inYouthCopy"
        label={text.youth}
        hint={text.youthHint}
        layout="row"
        value={mark.inYouthCopy === null ? null : mark.inYouthCopy ? "yes" : "no"}
        options={[
          { id: "yes", label: text.youthYes },
          { id: "no", label: text.youthNo },
        ]}
        onChange={(answer) => onChange({ ...mark, inYouthCopy: answer === "yes" })}
        error={tried ? problems.inYouthCopy : undefined}
      />
    </>
  );
};
