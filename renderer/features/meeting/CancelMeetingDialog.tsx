import { useState } from "react";
import { useForm } from "react-hook-form";
import { type ChangeAsker, ChangeReason, type Meeting } from "../../../shared/domain/meeting.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { meetingText, meetingTitle } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { ChangeReasonFields } from "./ChangeReasonFields.tsx";

const text = meetingText.cancel;

interface Values {
  askedBy: ChangeAsker | null;
  reason: string;
}

const start: Values = { askedBy: null, reason: "" };
const words: Readonly<Record<string, string>> = meetingText.because.errors;
const resolver = schemaResolver<Values, ChangeReason>(ChangeReason, (path) => words[path] ?? kitText.choose);

export interface CancelMeetingDialogProps {
  readonly meeting: Meeting;
  readonly facts: CaseFacts;
  readonly onClose: () => void;
}

/** Cancels a meeting, by whom and why; then the word of it to those who have been summoned. */
export const CancelMeetingDialog = ({ meeting, facts, onClose }: CancelMeetingDialogProps) => {
  const api = useApi();
  const { meetingId, caseId } = meeting;
  const cancel = useCommand(api.meeting.cancel);
  const notice = useQuery(api.notice.read, { meetingId });
  const [telling, setTelling] = useState(false);
  const form = useForm<Values, unknown, ChangeReason>({ resolver, defaultValues: start, shouldFocusError: false });
  const { control, handleSubmit, formState } = form;
  const draft = useFormDraft(
    { record: `cancel-meeting:${meetingId}`, field: "because", values: shapedLike(start) },
    form,
  );
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const isSent = notice.state === "ready" && (notice.value?.sendings.length ?? 0) > 0;
  if (telling) return <DocumentDialog source={{ kind: "cancellation", meetingId }} caseId={caseId} onClose={onClose} />;

  const submit = handleSubmit(async (because) => {
    const answer = await cancel.run({ meetingId, version: meeting.version, because });
    if (!answer.ok) return;
    toast(text.done);
    await draft.discard();
    if (isSent) setTelling(true);
    else onClose();
  });
  return (
    <FormDialog
      title={text.title}
      onClose={close}
      onSubmit={() => void submit()}
      submit={text.confirm}
      pending={cancel.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(cancel.failure === undefined ? [] : [{ message: failureInWords(cancel.failure, facts.naming) }]),
      ]}
      attempt={formState.submitCount}
    >
      <Stack>
        <DefinitionList
          strong
          facts={[
            { term: meetingText.list.columns.meeting, value: meetingTitle(meeting) },
            { term: meetingText.list.columns.day, value: `${taskDay(meeting.heldOn)} ${meeting.startsAt}` },
            { term: meetingText.list.columns.caseNumber, value: facts.caseFile.number },
          ]}
        />
        <ChangeReasonFields control={control} askedBy="askedBy" reason="reason" />
        <p>{isSent ? text.bodySent : text.body}</p>
      </Stack>
    </FormDialog>
  );
};
