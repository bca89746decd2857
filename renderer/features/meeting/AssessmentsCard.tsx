import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { mayAttend } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { type Meeting, RiskAssessment } from "../../../shared/domain/meeting.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { ScaleField } from "../../ui/ScaleField.tsx";
import { Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = meetingText.assessments;

export interface AssessmentsCardProps {
  readonly meeting: Meeting;
  readonly facts: CaseFacts;
  readonly today: Day;
}

/** Which agencies have handed in their short risk assessment before the pre-meeting (R21). */
export const AssessmentsCard = ({ meeting, facts, today }: AssessmentsCardProps) => {
  const api = useApi();
  const before = useQuery(api.meeting.readBefore, { meetingId: meeting.meetingId });
  const [receiving, setReceiving] = useState<AgencyId>();
  if (before.state !== "ready") return null;
  const rows = facts.profile.agencies
    .filter(({ agencyId }) => mayAttend(facts.consent, agencyId, meeting.heldOn))
    .map(({ agencyId, name }) => ({
      agencyId,
      name,
      assessment: before.value.assessments.find((one) => one.agencyId === agencyId),
    }));
  return (
    <Card title={text.title} lead={text.lead} look="flush">
      <Table
        caption={text.title}
        rows={rows}
        rowId={({ agencyId }) => agencyId}
        columns={[
          { id: "agency", heading: text.agency, cell: ({ name }) => name },
          {
            id: "state",
            heading: text.state,
            cell: ({ assessment }) =>
              assessment === undefined ? (
                <Chip tone="warn">{text.missing}</Chip>
              ) : (
                <Chip tone="ok">{text.received(assessment.receivedOn)}</Chip>
              ),
          },
          { id: "concern", heading: text.concern, cell: ({ assessment }) => assessment?.concern ?? "" },
          {
            id: "actions",
            heading: text.actions,
            hideHeading: true,
            width: "fit",
            align: "end",
            cell: ({ agencyId, name, assessment }) =>
              meeting.startedAt === null && (
                <Button size="small" onPress={() => setReceiving(agencyId)}>
                  {assessment === undefined ? text.register : text.change}
                  <span className="visually-hidden"> {text.from(name)}</span>
                </Button>
              ),
          },
        ]}
      />
      {receiving !== undefined && (
        <AssessmentDialog
          agencyId={receiving}
          known={before.value.assessments.find(({ agencyId }) => agencyId === receiving)}
          meeting={meeting}
          facts={facts}
          today={today}
          onClose={() => setReceiving(undefined)}
        />
      )}
    </Card>
  );
};

type Values = Omit<RiskAssessment, "receivedOn"> & { readonly receivedOn: Day | null };

const resolver = schemaResolver<Values, RiskAssessment>(RiskAssessment, () => text.errorOn);

interface AssessmentDialogProps extends AssessmentsCardProps {
  readonly agencyId: AgencyId;
  readonly known: RiskAssessment | undefined;
  readonly onClose: () => void;
}

const AssessmentDialog = ({ agencyId, known, meeting, facts, today, onClose }: AssessmentDialogProps) => {
  const api = useApi();
  const receive = useCommand(api.meeting.receiveAssessment);
  const start: Values = known ?? { agencyId, receivedOn: today, concern: null };
  const form = useForm<Values, unknown, RiskAssessment>({ resolver, defaultValues: start, shouldFocusError: false });
  const { control, handleSubmit, formState } = form;
  const record = `assessment:${meeting.meetingId}`;
  const draft = useFormDraft({ record, field: agencyId, values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const submit = handleSubmit(async (assessment) => {
    const answer = await receive.run({ meetingId: meeting.meetingId, assessment });
    if (!answer.ok) return;
    // The first one takes no other's place: it is put right by what is registered next.
    if (known === undefined) toast(text.done);
    else undoable(text.done, () => receive.run({ meetingId: meeting.meetingId, assessment: known }));
    close();
  });
  return (
    <FormDialog
      title={text.dialog(facts.naming.agency(agencyId))}
      onClose={close}
      onSubmit={() => void submit()}
      submit={text.save}
      pending={receive.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(receive.failure === undefined ? [] : [{ message: failureInWords(receive.failure, facts.naming) }]),
      ]}
      attempt={formState.submitCount}
    >
      <Stack>
        <Controller
          control={control}
          name="receivedOn"
          render={(render) => <DateField label={text.receivedOn} max={today} autoFocus {...bound(render)} />}
        />
        <Controller
          control={control}
          name="concern"
          render={({ field }) => (
            <ScaleField
              label={text.concern}
              hint={text.concernHint}
              low={text.low}
              high={text.high}
              value={field.value}
              onChange={field.onChange}
              optional
            />
          )}
        />
      </Stack>
    </FormDialog>
  );
};
