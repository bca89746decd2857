import { Controller, useForm, type UseFormReturn, useWatch } from "react-hook-form";
import { type ChangeReason, type Meeting, MeetingKind, MeetingPlan } from "../../../shared/domain/meeting.ts";
import { emptyMinutes, type NextStep } from "../../../shared/domain/minutes.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useQuery } from "../../api/useQuery.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { classes } from "../../ui/classes.ts";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow, Stack } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { TimeField } from "../../ui/TimeField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { ChangeReasonFields } from "./ChangeReasonFields.tsx";
import styles from "./Meeting.module.css";
import { LeaderFields } from "./LeaderFields.tsx";
import {
  formOf,
  hasPlanned,
  latestStarted,
  type MeetingForm as MeetingValues,
  moves,
  newMeeting,
} from "./meeting-form.ts";

const css = classes(styles);
const text = meetingText.plan;
const words: Readonly<Record<string, string>> = text.errors;
const resolver = schemaResolver<MeetingValues, MeetingPlan>(MeetingPlan, (path) => words[path] ?? kitText.choose);

export interface MeetingDialogProps {
  readonly facts: CaseFacts;
  readonly meetings: readonly Meeting[];
  readonly today: string;
  /** The meeting to change; without one a new is planned. */
  readonly meeting?: Meeting | undefined;
  readonly onClose: () => void;
}

/** Plans a meeting, or changes one that has not begun. */
export const MeetingDialog = (props: MeetingDialogProps) => {
  const api = useApi();
  const latest = props.meeting === undefined ? latestStarted(props.meetings) : undefined;
  const view = useQuery(api.minutes.read, { meetingId: latest?.meetingId ?? "" }, { enabled: latest !== undefined });
  const changing = props.meeting?.meetingId;
  const notice = useQuery(api.notice.read, { meetingId: changing ?? "" }, { enabled: changing !== undefined });
  const all = useQuery(api.meeting.listAll, null, { enabled: latest !== undefined });
  if (latest !== undefined && (view.state === "loading" || all.state === "loading")) return null;
  // A decision is taken from minutes that stand, and only while no meeting has been planned upon it.
  const stands = view.state === "ready" && view.value.minutes.state !== "draft" && !hasPlanned(props.meetings);
  if (props.meeting !== undefined && notice.state === "loading") return null;
  const next = view.state === "ready" ? view.value.minutes.content.next : emptyMinutes.next;
  // What was agreed about the end no longer stands in a case that was opened again.
  const ends =
    all.state === "ready" && all.value.some((row) => row.meetingId === latest?.meetingId && row.endsCooperation);
  return (
    <MeetingForm
      {...props}
      decided={stands ? { ...next, closing: ends } : undefined}
      isSent={notice.state === "ready" && (notice.value?.sendings.length ?? 0) > 0}
    />
  );
};

interface MeetingFormProps extends MeetingDialogProps {
  /** What the latest minutes say comes next. */
  readonly decided: NextStep | undefined;
  /** Somebody has got a notice to the meeting. */
  readonly isSent: boolean;
}

/** Who asked and why, as the form says; what is missing is marked in it. */
const reasonIn = (form: UseFormReturn<MeetingValues, unknown, MeetingPlan>): ChangeReason | undefined => {
  const { askedBy, reason } = form.getValues();
  const { errors } = meetingText.because;
  if (askedBy === null) form.setError("askedBy", { message: errors.askedBy });
  if (reason.trim() === "") form.setError("reason", { message: errors.reason });
  return askedBy === null || reason.trim() === "" ? undefined : { askedBy, reason };
};

const MeetingForm = ({ facts, meetings, today, meeting, decided, isSent, onClose }: MeetingFormProps) => {
  const api = useApi();
  const plan = useCommand(api.meeting.plan);
  const change = useCommand(api.meeting.change);
  const { caseFile, profile, naming, anybodyProtected } = facts;
  const start = meeting === undefined ? newMeeting(meetings, profile, today, decided) : formOf(meeting);
  const form = useForm<MeetingValues, unknown, MeetingPlan>({
    resolver,
    defaultValues: start,
    mode: "onSubmit",
    shouldFocusError: false,
  });
  const { control, handleSubmit, setValue, formState } = form;
  const record = `plan-meeting:${caseFile.caseId}`;
  const field = meeting?.meetingId ?? "new";
  const draft = useFormDraft({ record, field, values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const [heldOn, startsAt, endsAt, place] = useWatch({ control, name: ["heldOn", "startsAt", "endsAt", "place"] });
  const outdates = isSent && meeting !== undefined && moves({ heldOn, startsAt, endsAt, place }, meeting);
  const failure = plan.failure ?? change.failure;

  const submit = handleSubmit(async (values) => {
    const because = outdates ? reasonIn(form) : null;
    if (because === undefined) return;
    if (meeting === undefined) {
      if (!(await plan.run({ caseId: caseFile.caseId, plan: values })).ok) return;
      toast(text.done);
    } else {
      const { meetingId, version } = meeting;
      const answer = await change.run({ meetingId, version, plan: values, because });
      if (!answer.ok) return;
      // What has been sent is not taken back: another change is told of as one.
      if (isSent) toast(text.changed);
      else {
        const back = { meetingId, version: answer.value.version, plan: MeetingPlan.parse(meeting) };
        undoable(text.changed, () => change.run(back));
      }
    }
    close();
  });
  const kinds = MeetingKind.options.filter((one) => one !== "preMeeting" || profile.model === "preMeeting");

  return (
    <FormDialog
      title={meeting === undefined ? text.title : text.changeTitle}
      onClose={close}
      onSubmit={() => void submit()}
      submit={meeting === undefined ? text.save : text.saveChange}
      pending={plan.pending || change.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(failure === undefined ? [] : [{ message: failureInWords(failure, naming) }]),
      ]}
      attempt={formState.submitCount}
      size="wide"
    >
      <Stack>
        <div className={css("when")} data-field-row>
          <Controller
            control={control}
            name="kind"
            render={(render) => (
              <Select
                label={text.kind}
                options={kinds.map((id) => ({ id, label: meetingText.kinds[id] }))}
                {...bound(render)}
                autoFocus
              />
            )}
          />
          <Controller
            control={control}
            name="heldOn"
            render={(render) => (
              <DateField
                label={text.heldOn}
                hint={
                  heldOn === null
                    ? undefined
                    : meeting === undefined && heldOn === decided?.nextMeetingOn
                      ? text.decidedDay(taskDay(heldOn, today))
                      : taskDay(heldOn, today)
                }
                min={today}
                {...bound(render)}
              />
            )}
          />
          <Controller
            control={control}
            name="startsAt"
            render={(render) => <TimeField label={text.startsAt} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="endsAt"
            render={(render) => <TimeField label={text.endsAt} {...bound(render)} />}
          />
        </div>
        {outdates && (
          <Band tone="warn" title={meetingText.because.movedTitle}>
            {meetingText.because.movedBody}
          </Band>
        )}
        {outdates && <ChangeReasonFields control={control} askedBy="askedBy" reason="reason" />}
        {anybodyProtected && (
          <Band tone="protected" title={text.protectedPlace}>
            {text.protectedPlaceWhy}
          </Band>
        )}
        <Controller
          control={control}
          name="place"
          render={(render) => <TextField label={text.place} hint={text.placeHint} {...bound(render)} />}
        />
        <FieldRow>
          <Controller
            control={control}
            name="purpose"
            render={(render) => <TextArea label={text.purpose} hint={text.purposeHint} rows={2} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="question"
            render={(render) => <TextArea label={text.question} hint={text.questionHint} rows={2} {...bound(render)} />}
          />
        </FieldRow>
        <LeaderFields today={today} control={control} setValue={setValue} profile={profile} consent={facts.consent} />
      </Stack>
    </FormDialog>
  );
};
