import { Plus, X } from "lucide-react";
import { Controller, useFieldArray, useForm, useWatch } from "react-hook-form";
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { Notice } from "../../../shared/domain/notice.ts";
import { ReplyGiven, ReplyManner } from "../../../shared/domain/notice-reply.ts";
import { lastSending, replyOf } from "../../../shared/domain/notice-state.ts";
import { type Party, partyKey } from "../../../shared/domain/party.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { partyInWords } from "../../../shared/text/plan.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow, Row, Stack } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { namesake } from "./namesake.ts";
import { replyOfForm, startingReply, type ReplyValues } from "./reply-values.ts";

const text = noticeText.replyForm;

/** The words for a field, told by the last part of its path: `answer.attendees.0.name` is about who comes. */
const words = (path: string): string => {
  const { errors } = text;
  if (path.startsWith("answer.attendees")) return errors.attendees;
  if (path === "answer.reason") return errors.reason;
  if (path === "on") return errors.on;
  return path === "manner" ? errors.manner : errors.kind;
};

export interface ReplyDialogProps {
  readonly notice: Notice;
  readonly party: Party;
  /** The contact person who got it. */
  readonly addressee: Contact | undefined;
  readonly today: Day;
  readonly facts: CaseFacts;
  readonly onClose: () => void;
}

/** One party's reply: who comes, or that nobody does and why. An agency names its people (R24). */
export const ReplyDialog = ({ notice, party, addressee, today, facts, onClose }: ReplyDialogProps) => {
  const api = useApi();
  const reply = useCommand(api.notice.reply);
  const isAgency = party.kind === "agency";
  const start = startingReply(replyOf(notice, party), isAgency, addressee, today);
  const form = useForm<ReplyValues, unknown, ReplyGiven>({
    defaultValues: start,
    resolver: schemaResolver(ReplyGiven, words, replyOfForm),
    shouldFocusError: false,
  });
  const { control, handleSubmit, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: "answer.attendees" });
  const [kind, attendees] = useWatch({ control, name: ["answer.kind", "answer.attendees"] });
  const record = `notice-reply:${notice.meetingId}`;
  const draft = useFormDraft({ record, field: partyKey(party), values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const name = partyInWords(party, facts.naming);
  const sameName = isAgency && kind === "coming" ? attendees.find(({ name }) => namesake(name, facts)) : undefined;
  const submit = handleSubmit(async (given) => {
    const answer = await reply.run({ meetingId: notice.meetingId, party, reply: given });
    if (!answer.ok) return;
    toast(text.done);
    close();
  });
  return (
    <FormDialog
      title={text.title(isAgency || party.kind === "person" ? name : name.toLowerCase())}
      onClose={close}
      onSubmit={() => void submit()}
      submit={text.save}
      pending={reply.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(reply.failure === undefined ? [] : [{ message: failureInWords(reply.failure, facts.naming) }]),
      ]}
      attempt={formState.submitCount}
    >
      <Stack>
        <Controller
          control={control}
          name="answer.kind"
          render={(render) => (
            <RadioChoice
              label={text.whether}
              layout="row"
              autoFocus
              options={[
                { id: "coming" as const, label: isAgency ? text.comingAgency : text.coming },
                { id: "notComing" as const, label: isAgency ? text.notComingAgency : text.notComing },
              ]}
              {...bound(render)}
            />
          )}
        />
        {isAgency && kind === "coming" && (
          <>
            {fields.map((field, index) => (
              <div key={field.id}>
                <FieldRow>
                  <Controller
                    control={control}
                    name={`answer.attendees.${index}.name`}
                    render={(render) => <TextField label={text.attendee} {...bound(render)} />}
                  />
                  <Controller
                    control={control}
                    name={`answer.attendees.${index}.role`}
                    render={(render) => <TextField label={text.attendeeRole} optional {...bound(render)} />}
                  />
                </FieldRow>
                {fields.length > 1 && (
                  <Button look="quiet" size="small" icon={<X size={16} aria-hidden />} onPress={() => remove(index)}>
                    {text.remove(attendees[index]?.name ?? "")}
                  </Button>
                )}
              </div>
            ))}
            <Row>
              <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => append({ name: "", role: "" })}>
                {text.another}
              </Button>
            </Row>
            {sameName !== undefined && <Band tone="warn" title={text.sameName(sameName.name)} />}
          </>
        )}
        {kind === "notComing" && (
          <Controller
            control={control}
            name="answer.reason"
            render={(render) => <TextArea label={text.reason} rows={2} {...bound(render)} />}
          />
        )}
        <FieldRow>
          <Controller
            control={control}
            name="on"
            render={(render) => (
              <DateField label={text.on} min={lastSending(notice, party)?.sentOn} max={today} {...bound(render)} />
            )}
          />
          <Controller
            control={control}
            name="manner"
            render={(render) => (
              <Select
                label={text.manner}
                options={ReplyManner.options.map((id) => ({ id, label: text.manners[id] }))}
                {...bound(render)}
              />
            )}
          />
        </FieldRow>
      </Stack>
    </FormDialog>
  );
};
