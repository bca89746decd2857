import { type Control, Controller } from "react-hook-form";
import type { NoteDetails } from "../../shared/domain/note.ts";
import { isOpen } from "../../shared/domain/plan.ts";
import { meetingTitle } from "../../shared/text/meeting.ts";
import { noteText } from "../../shared/text/note.ts";
import { useApi } from "../api/ApiProvider.tsx";
import type { CaseFacts } from "../api/useCaseFacts.ts";
import { useQuery } from "../api/useQuery.ts";
import { FieldRow } from "../ui/Layout.tsx";
import { Select } from "../ui/Select.tsx";
import { nothing, type NoteValues, sourceKey } from "./note-values.ts";

const text = noteText.form;

export interface AboutFieldsProps {
  readonly control: Control<NoteValues, unknown, NoteDetails>;
  readonly facts: CaseFacts;
  readonly withMeeting: boolean;
}

/** What a note may point at: the agency that told it, a commitment, a coming meeting. Each only where there is one. */
export const AboutFields = ({ control, facts, withMeeting }: AboutFieldsProps) => {
  const api = useApi();
  const { caseId } = facts.caseFile;
  const plan = useQuery(api.plan.read, { caseId });
  const own = useQuery(api.meeting.listForCase, { caseId });
  const none = { id: nothing, label: text.none };
  const commitments = (plan.state === "ready" ? plan.value.commitments : []).filter(isOpen);
  const meetings = (own.state === "ready" ? own.value : []).filter(
    ({ startedAt, cancelledOn }) => startedAt === null && cancelledOn === null,
  );
  const sources = facts.profile.agencies.flatMap(({ agencyId, name, categories }) =>
    categories.map((category) => ({
      id: sourceKey(agencyId, category.categoryId),
      label: `${name}: ${category.name}`,
    })),
  );
  return (
    <>
      <Controller
        control={control}
        name="source"
        render={({ field: { name, value, onChange, onBlur } }) => (
          <Select
            name={name}
            label={text.source}
            hint={text.sourceHint}
            options={[{ id: nothing, label: text.noSource }, ...sources]}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
      <FieldRow>
        {commitments.length > 0 && (
          <Controller
            control={control}
            name="commitmentId"
            render={({ field: { name, value, onChange, onBlur } }) => (
              <Select
                name={name}
                label={text.commitment}
                options={[
                  none,
                  ...commitments.map(({ commitmentId, number, what }) => ({
                    id: String(commitmentId),
                    label: `A${String(number)} ${what}`,
                  })),
                ]}
                value={value}
                onChange={onChange}
                onBlur={onBlur}
              />
            )}
          />
        )}
        {withMeeting && meetings.length > 0 && (
          <Controller
            control={control}
            name="meetingId"
            render={({ field: { name, value, onChange, onBlur } }) => (
              <Select
                name={name}
                label={text.meeting}
                options={[
                  none,
                  ...meetings.map((meeting) => ({
                    id: String(meeting.meetingId),
                    label: `${meetingTitle(meeting)} ${meeting.heldOn}`,
                  })),
                ]}
                value={value}
                onChange={onChange}
                onBlur={onBlur}
              />
            )}
          />
        )}
      </FieldRow>
    </>
  );
};
