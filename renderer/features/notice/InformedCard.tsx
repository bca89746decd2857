import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import { InformationGiven, type Meeting } from "../../../shared/domain/meeting.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow, Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = noticeText.informed;
const words: Readonly<Record<string, string>> = text.errors;

type Values = Omit<InformationGiven, "on"> & { readonly on: string | null };

const resolver = schemaResolver<Values, InformationGiven>(InformationGiven, (path) => words[path] ?? kitText.choose);

export interface InformedCardProps {
  readonly meeting: Meeting;
  readonly today: Day;
  readonly facts: CaseFacts;
}

/** That the youth and the guardians have been informed before the meeting (R28); its minutes begin with it. */
export const InformedCard = ({ meeting, today, facts }: InformedCardProps) => {
  const [open, setOpen] = useState(false);
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
            { term: text.on, value: text.given(informed) },
            { term: text.language, value: informed.language },
            { term: text.understanding, value: informed.understanding },
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
  const people = [facts.youth, ...facts.guardians];
  const start: Values = meeting.informed ?? {
    on: null,
    by: facts.profile.coordinator.name,
    manner: "",
    language: people.find(({ language }) => language !== "")?.language ?? "",
    interpreter: people.some(({ interpreter }) => interpreter),
    understanding: "",
  };
  const form = useForm<Values, unknown, InformationGiven>({ resolver, defaultValues: start, shouldFocusError: false });
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
        <FieldRow>
          <Controller
            control={control}
            name="on"
            render={(render) => <DateField label={text.on} max={today} autoFocus {...bound(render)} />}
          />
          <Controller
            control={control}
            name="by"
            render={(render) => <TextField label={text.by} {...bound(render)} />}
          />
        </FieldRow>
        <FieldRow>
          <Controller
            control={control}
            name="manner"
            render={(render) => <TextField label={text.manner} hint={text.mannerHint} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="language"
            render={(render) => <TextField label={text.language} optional {...bound(render)} />}
          />
        </FieldRow>
        <Controller
          control={control}
          name="interpreter"
          render={({ field }) => (
            <Checkbox value={field.value} onChange={field.onChange}>
              {text.interpreter}
            </Checkbox>
          )}
        />
        <Controller
          control={control}
          name="understanding"
          render={(render) => <TextField label={text.understanding} optional {...bound(render)} />}
        />
      </Stack>
    </FormDialog>
  );
};
