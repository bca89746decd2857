import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import type { InformationGiven, Meeting } from "../../../shared/domain/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { InformationFields } from "../../information/InformationFields.tsx";
import { informationResolver, type InformationValues, newInformation } from "../../information/information-values.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = noticeText.informed;
/** What the fields are called, here as in the meeting. */
const fields = minutesText.information;

export interface InformedCardProps {
  readonly meeting: Meeting;
  readonly today: Day;
  readonly facts: CaseFacts;
  /** A task has led to the form. */
  readonly isAsked?: boolean | undefined;
  readonly onDone?: (() => void) | undefined;
}

/** That the youth and the guardians have been informed before the meeting (R28); its minutes begin with it. */
export const InformedCard = ({ meeting, today, facts, isAsked = false, onDone }: InformedCardProps) => {
  const [begun, setBegun] = useState(false);
  const open = begun || isAsked;
  const setOpen = (next: boolean): void => {
    setBegun(next);
    if (!next) onDone?.();
  };
  const { informed } = meeting;
  return (
    <Card
      title={text.title}
      lead={text.lead}
      actions={
        <Button size="small" onPress={() => setOpen(true)}>
          {informed === null ? text.register : text.change}
        </Button>
      }
    >
      {informed === null ? (
        <p>{text.none}</p>
      ) : (
        <DefinitionList
          facts={[
            { term: fields.on, value: text.given(informed) },
            { term: fields.language, value: informed.language },
            { term: fields.understanding, value: informed.understanding },
          ].filter(({ value }) => value !== "")}
        />
      )}
      {open && <InformedDialog meeting={meeting} today={today} facts={facts} onClose={() => setOpen(false)} />}
    </Card>
  );
};

const InformedDialog = ({ meeting, today, facts, onClose }: InformedCardProps & { readonly onClose: () => void }) => {
  const api = useApi();
  const inform = useCommand(api.meeting.inform);
  const start: InformationValues =
    meeting.informed ?? newInformation([facts.youth, ...facts.guardians], facts.profile.coordinator.name);
  const form = useForm<InformationValues, unknown, InformationGiven>({
    resolver: informationResolver,
    defaultValues: start,
    shouldFocusError: false,
  });
  const { control, handleSubmit, formState } = form;
  const record = `informed:${meeting.meetingId}`;
  const draft = useFormDraft({ record, field: "informed", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const submit = handleSubmit(async (informed) => {
    const { meetingId, informed: before } = meeting;
    const answer = await inform.run({ meetingId, version: meeting.version, informed });
    if (!answer.ok) return;
    if (before === null) toast(text.done);
    else undoable(text.done, () => inform.run({ meetingId, version: answer.value.version, informed: before }));
    close();
  });
  return (
    <FormDialog
      title={text.dialog}
      onClose={close}
      onSubmit={() => void submit()}
      submit={text.save}
      pending={inform.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(inform.failure === undefined ? [] : [{ message: failureInWords(inform.failure, facts.naming) }]),
      ]}
      attempt={formState.submitCount}
    >
      <Stack>
        <InformationFields control={control} max={today} autoFocus />
      </Stack>
    </FormDialog>
  );
};
