import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { agenciesOn } from "../../../../shared/domain/agency.ts";
import { mayTakePart } from "../../../../shared/domain/consent-parties.ts";
import { GoalId } from "../../../../shared/domain/ids.ts";
import { addDays } from "../../../../shared/domain/day.ts";
import { type Party, partyKey } from "../../../../shared/domain/party.ts";
import { type Commitment, CommitmentDetails, isConditional, type Responsible } from "../../../../shared/domain/plan.ts";
import type { ProposedCommitment } from "../../../../shared/domain/returned-minutes.ts";
import { onlyTaker } from "../../../../shared/domain/usual-commitments.ts";
import { kitText } from "../../../../shared/text/kit.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText, responsibleInWords } from "../../../../shared/text/plan.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { schemaResolver } from "../../../api/schema-resolver.ts";
import { undoable } from "../../../api/undoable.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useFormDraft } from "../../../api/useFormDraft.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { bound } from "../../../ui/form-binding.ts";
import { formErrors } from "../../../ui/form-errors.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { FieldRow, Stack } from "../../../ui/Layout.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { UsualCommitmentMenu } from "./UsualCommitmentMenu.tsx";

const text = planText.commitmentFields;
const words: Readonly<Record<string, string>> = planText.errors;

const Values = CommitmentDetails.extend({ what: z.string(), goalId: GoalId.nullable() });
type Values = z.infer<typeof Values>;

const resolver = schemaResolver<Values, CommitmentDetails>(CommitmentDetails, (path) => words[path] ?? kitText.choose);

/** What was read; what was not keeps what is suggested. */
const begunWith = ({ what, responsible, goalId, startsOn, followUpOn }: ProposedCommitment): Partial<Values> => ({
  what,
  responsible,
  ...(goalId !== null && { goalId }),
  ...(startsOn !== null && { startsOn }),
  ...(followUpOn !== null && { followUpOn }),
});

const responsibleKey = (responsible: Responsible): string =>
  responsible.kind === "guardians" ? "guardians" : partyKey(responsible);

export interface CommitmentDialogProps {
  /** The commitment to change; without one a new is made. */
  readonly commitment?: Commitment | undefined;
  /** The goal that a new one is for, where it is known. */
  readonly goalId?: GoalId | undefined;
  /** What a new one begins with, as far as it is known. */
  readonly proposed?: ProposedCommitment | undefined;
  readonly onClose: () => void;
}

/** A commitment (åtagande): who does what, from when, followed up when. */
export const CommitmentDialog = (props: CommitmentDialogProps) =>
  useRoom().view.goals.length === 0 ? (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={planText.newCommitment}
      size="narrow"
      footer={
        <Button look="primary" onPress={props.onClose} autoFocus>
          {kitText.close}
        </Button>
      }
    >
      <p>{planText.goalFirst}</p>
    </Dialog>
  ) : (
    <CommitmentForm {...props} />
  );

const CommitmentForm = ({ commitment, goalId, proposed, onClose }: CommitmentDialogProps) => {
  const api = useApi();
  const { meeting, facts, view } = useRoom();
  const content = useContent();
  const add = useCommand(api.plan.addCommitment);
  const change = useCommand(api.plan.changeCommitment);
  const { meetingId, heldOn } = meeting;
  const onlyGoal = view.goals.length === 1 ? view.goals[0] : undefined;
  const form = useForm<Values, unknown, CommitmentDetails>({
    resolver,
    shouldFocusError: false,
    defaultValues: commitment ?? {
      goalId: goalId ?? onlyGoal?.goalId ?? null,
      what: "",
      responsible: null,
      responsibleRole: "",
      startsOn: heldOn,
      followUpOn: content.next.nextMeetingOn ?? addDays(heldOn, 7 * facts.profile.followUpWeeks),
      frequency: "",
      ...(proposed !== undefined && begunWith(proposed)),
    },
  });
  const { control, handleSubmit, formState } = form;
  const field = `commitment:${commitment?.commitmentId ?? (proposed === undefined ? (goalId ?? "new") : proposed.what.slice(0, 60))}`;
  const draft = useFormDraft({ record: `plan:${meetingId}`, field, values: Values }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const responsible = useWatch({ control, name: "responsible" });
  // Who a usual commitment suggested: what somebody chose by hand stays, this goes with the next pick.
  const [suggested, setSuggested] = useState<Responsible | null>(null);
  const keyOf = (one: Responsible | null): string | null => one && responsibleKey(one);
  const chosen = keyOf(responsible) === keyOf(suggested) ? null : responsible;
  const ended = commitment?.responsible?.kind === "agency" ? commitment.responsible.agencyId : null;
  const agencies = agenciesOn(facts.profile.agencies, heldOn, ended);
  const parties: readonly Responsible[] = [
    ...agencies.map(({ agencyId }) => ({ kind: "agency" as const, agencyId })),
    { kind: "youth" },
    ...(facts.guardians.length > 1 ? [{ kind: "guardians" as const }] : []),
    ...facts.guardians.map(({ guardianId }) => ({ kind: "guardian" as const, guardianId })),
    ...facts.persons.map(({ personId }) => ({ kind: "person" as const, personId })),
  ];
  const may = (party: Party): boolean => mayTakePart(facts.consent, party, heldOn);
  const submit = handleSubmit(async (details) => {
    if (commitment === undefined) {
      // No message: the new commitment is seen, and the top bar says that it was saved.
      if ((await add.run({ meetingId, details })).ok) close();
      return;
    }
    const { commitmentId, version } = commitment;
    if (!(await change.run({ commitmentId, version, meetingId, details })).ok) return;
    const back = { commitmentId, version: version + 1, meetingId, details: commitment };
    undoable(planText.commitmentChanged, () => change.run(back));
    close();
  });
  const failure = add.failure ?? change.failure;
  return (
    <FormDialog
      title={commitment === undefined ? planText.newCommitment : planText.changeCommitment}
      onClose={close}
      onSubmit={() => void submit()}
      submit={planText.saveCommitment}
      pending={add.pending || change.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(failure === undefined ? [] : [{ message: failureInWords(failure, facts.naming) }]),
      ]}
      attempt={formState.submitCount}
      size="wide"
    >
      <Stack>
        <Controller
          control={control}
          name="what"
          render={(render) => (
            <>
              <TextField label={text.what} {...bound(render)} autoFocus />
              <UsualCommitmentMenu
                responsible={chosen}
                profile={facts.profile}
                value={render.field.value}
                onChange={render.field.onChange}
                onPicked={(usual) => {
                  if (chosen !== null) return;
                  const taker = onlyTaker(usual, agencies);
                  setSuggested(taker);
                  form.setValue("responsible", taker);
                }}
              />
            </>
          )}
        />
        <Controller
          control={control}
          name="goalId"
          render={(render) => (
            <Select
              label={text.goalId}
              options={view.goals.map(({ goalId, number, title }) => ({
                id: goalId,
                label: `M${String(number)} ${title}`,
              }))}
              {...bound(render)}
            />
          )}
        />
        <FieldRow>
          <Controller
            control={control}
            name="responsible"
            render={({ field }) => (
              <Select
                label={text.responsible}
                value={field.value === null ? null : responsibleKey(field.value)}
                options={parties.map((party) => ({
                  id: responsibleKey(party),
                  label: responsibleInWords(party, facts.naming),
                  hint: isConditional({ responsible: party }, may) ? planText.conditional : undefined,
                }))}
                onChange={(key) => {
                  field.onChange(parties.find((party) => responsibleKey(party) === key) ?? null);
                }}
              />
            )}
          />
          <Controller
            control={control}
            name="responsibleRole"
            render={(render) => (
              <TextField label={text.responsibleRole} hint={text.responsibleRoleHint} optional {...bound(render)} />
            )}
          />
        </FieldRow>
        {isConditional({ responsible }, may) && <Band tone="warn" title={minutesText.plan.conditional} />}
        <FieldRow>
          <Controller
            control={control}
            name="startsOn"
            render={(render) => <DateField label={text.startsOn} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="followUpOn"
            render={(render) => <DateField label={text.followUpOn} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="frequency"
            render={(render) => <TextField label={text.frequency} optional {...bound(render)} />}
          />
        </FieldRow>
      </Stack>
    </FormDialog>
  );
};
