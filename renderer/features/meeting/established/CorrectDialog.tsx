import { useState } from "react";
import type { Meeting } from "../../../../shared/domain/meeting.ts";
import type { Minutes } from "../../../../shared/domain/minutes.ts";
import { Reason } from "../../../../shared/domain/text-fields.ts";
import { meetingTitle } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { DefinitionList } from "../../../ui/DefinitionList.tsx";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Stack } from "../../../ui/Layout.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";

const text = minutesText.read;

export interface CorrectDialogProps {
  readonly meeting: Meeting;
  readonly facts: CaseFacts;
  readonly minutes: Minutes;
  readonly onClose: () => void;
}

/** A correction (rättelse) is a new version with its reason; the old one is kept (T11). */
export const CorrectDialog = ({ meeting, facts, minutes, onClose }: CorrectDialogProps) => {
  const api = useApi();
  const correct = useCommand(api.minutes.correct);
  const [reason, setReason] = useState("");
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && !Reason.safeParse(reason).success ? text.correctError : undefined;
  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    const said = Reason.safeParse(reason);
    if (!said.success) return;
    const answer = await correct.run({ minutesId: minutes.minutesId, reason: said.data });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={text.correctTitle}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={text.correctConfirm}
      pending={correct.pending}
      attempt={attempt}
      errors={[
        ...(missing === undefined ? [] : [{ field: "reason", message: missing }]),
        ...(correct.failure === undefined ? [] : [{ message: failureInWords(correct.failure, facts.naming) }]),
      ]}
    >
      <Stack>
        <DefinitionList
          strong
          facts={[
            { term: minutesText.review.facts.meeting, value: `${meetingTitle(meeting)}, ${meeting.heldOn}` },
            { term: minutesText.review.facts.caseNumber, value: facts.caseFile.number },
          ]}
        />
        <p>{text.correctBody}</p>
        <TextArea
          name="reason"
          label={text.correctReason}
          value={reason}
          onChange={setReason}
          error={missing}
          autoFocus
        />
      </Stack>
    </FormDialog>
  );
};
