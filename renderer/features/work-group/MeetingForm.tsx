import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { CallFailure } from "../../../shared/contract/define.ts";
import type { GroupMatterId } from "../../../shared/domain/ids.ts";
import type { Refusal } from "../../../shared/domain/refusal.ts";
import { type WorkGroupMeeting, WorkGroupMeetingDetails } from "../../../shared/domain/work-group.ts";
import type { Result } from "../../../shared/result.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { MeetingFields } from "./MeetingFields.tsx";
import type { WorkGroup } from "./work-group.ts";
import {
  detailsOfMeeting,
  emptyMeeting,
  meetingDraft,
  meetingProblem,
  type MeetingValues,
} from "./work-group-values.ts";
import styles from "./WorkGroup.module.css";

const text = workGroupText.form;

interface MeetingFormProps {
  /** Which draft it is: the meeting's id, or "new". */
  readonly id: string;
  readonly start: MeetingValues;
  readonly workGroup: WorkGroup;
  readonly cancelHref: string;
  readonly save: (
    details: WorkGroupMeetingDetails,
    keepAnyway: boolean,
  ) => Promise<Result<WorkGroupMeeting, CallFailure | Refusal>>;
  readonly onSaved: (meeting: WorkGroupMeeting) => void;
}

const MeetingForm = ({ id, start, workGroup, cancelHref, save, onSaved }: MeetingFormProps) => {
  const form = useForm<MeetingValues, unknown, WorkGroupMeetingDetails>({
    defaultValues: start,
    resolver: schemaResolver(WorkGroupMeetingDetails, meetingProblem),
    shouldFocusError: false,
  });
  const draft = useFormDraft(meetingDraft(id), form);
  const [names, setNames] = useState<NamesPossible>();
  const { errors, submitCount, isSubmitting } = form.formState;

  const submit = (keepAnyway: boolean): void =>
    void form.handleSubmit(async (details) => {
      const answer = await save(details, keepAnyway);
      setNames(undefined);
      if (answer.ok) {
        await draft.discard();
        onSaved(answer.value);
      } else if (answer.error.code === "namesPossible") {
        setNames(answer.error);
      } else {
        form.setError(fieldOf(answer.error), { message: failureInWords(answer.error) });
      }
    })();

  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <Band tone="info" role="note" title={workGroupText.noIdentity.title}>
        {workGroupText.noIdentity.body}
      </Band>
      <FormErrors errors={formErrors(errors)} attempt={submitCount} />
      <MeetingFields control={form.control} workGroup={workGroup} />
      <KeepAnyway refusal={names} pending={isSubmitting} onKeep={() => submit(true)} />
      <div className={styles["footer"]}>
        <LinkButton href={cancelHref}>{kitText.cancel}</LinkButton>
        <Button type="submit" look="primary" pending={isSubmitting}>
          {text.save}
        </Button>
      </div>
    </form>
  );
};

const scanned = ["place", "agenda", "decisions"] as const;

/** Which field a refusal is about, or the whole form. */
const fieldOf = (refusal: CallFailure | Refusal): "root" | "heldOn" | (typeof scanned)[number] => {
  if (refusal.code === "dateInFuture") return "heldOn";
  if (refusal.code !== "identityInText") return "root";
  return scanned.find((field) => field === refusal.field) ?? "root";
};

export const NewMeeting = ({
  groupMatterId,
  workGroup,
}: {
  readonly groupMatterId: GroupMatterId | null;
  readonly workGroup: WorkGroup;
}) => {
  const api = useApi();
  const navigate = useNavigate();
  const register = useCommand(api.workGroup.registerMeeting);
  return (
    <>
      <PageHeader title={text.newTitle} />
      <MeetingForm
        id={groupMatterId ?? "new"}
        start={emptyMeeting(groupMatterId)}
        workGroup={workGroup}
        cancelHref={hrefTo(groupMatterId === null ? paths.workGroup : paths.groupMatter(groupMatterId))}
        save={(details, keepAnyway) => register.run({ details, keepAnyway })}
        onSaved={({ workGroupMeetingId }) => {
          toast(text.saved);
          void navigate({ href: paths.workGroupMeeting(workGroupMeetingId), replace: true });
        }}
      />
    </>
  );
};

export const ChangeMeeting = ({
  meeting,
  workGroup,
}: {
  readonly meeting: WorkGroupMeeting;
  readonly workGroup: WorkGroup;
}) => {
  const api = useApi();
  const navigate = useNavigate();
  const change = useCommand(api.workGroup.changeMeeting);
  const { workGroupMeetingId, version } = meeting;
  const href = paths.workGroupMeeting(workGroupMeetingId);
  return (
    <>
      <PageHeader title={text.changeTitle(meeting.number)} />
      <MeetingForm
        id={workGroupMeetingId}
        start={detailsOfMeeting(meeting)}
        workGroup={workGroup}
        cancelHref={hrefTo(href)}
        save={(details, keepAnyway) => change.run({ workGroupMeetingId, version, details, keepAnyway })}
        onSaved={(saved) => {
          // What may be a name in it was kept on purpose before.
          const back = {
            workGroupMeetingId,
            version: saved.version,
            details: detailsOfMeeting(meeting),
            keepAnyway: true,
          };
          undoable(text.changed, () => change.run(back));
          void navigate({ href, replace: true });
        }}
      />
    </>
  );
};
