// A private person (annan viktig person): name, who it is to the youth, how reached, and the reservation made (R18c).
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import type { Day } from "../../../shared/domain/day.ts";
import { type PrivatePerson, PrivatePersonDetails } from "../../../shared/domain/private-person.ts";
import { personProblem, peopleText, privatePersonText as text } from "../../../shared/text/people.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { LineField, NameFields, ProtectedIdentityField, ReachFields, WorkplaceField } from "./PersonFields.tsx";
import { privatePersonFrom, type PrivatePersonValues, privatePersonValues } from "./person-values.ts";

export interface PrivatePersonDialogProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  /** The person to change; without one a new is added. */
  readonly person: PrivatePerson | undefined;
  readonly onClose: () => void;
}

interface FormValues {
  readonly person: PrivatePersonValues;
}

export const PrivatePersonDialog = ({ facts, today, person: known, onClose }: PrivatePersonDialogProps) => {
  const api = useApi();
  const add = useCommand(api.privatePerson.add);
  const change = useCommand(api.privatePerson.change);
  const { caseId } = facts.caseFile;
  const start = { person: privatePersonValues(known) };
  const form = useForm<FormValues, unknown, { person: PrivatePersonDetails }>({
    defaultValues: start,
    resolver: schemaResolver(
      z.object({ person: PrivatePersonDetails }),
      (path, issue) => {
        const words: Readonly<Record<string, string>> = text.problems;
        return words[path] ?? personProblem(path, issue.code);
      },
      ({ person }: FormValues) => ({ person: privatePersonFrom(person) }),
    ),
  });
  const draft = useFormDraft(
    { record: `person:${caseId}`, field: known?.personId ?? "new-private", values: shapedLike(start) },
    form,
  );
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { errors, submitCount } = form.formState;
  const problems = problemsOf(errors);
  const failure = add.failure ?? change.failure;
  const submit = form.handleSubmit(async ({ person }) => {
    if (known === undefined) {
      if (!(await add.run({ caseId, person })).ok) return;
      toast(text.added);
    } else {
      const { personId, version } = known;
      if (!(await change.run({ personId, version, person })).ok) return;
      undoable(peopleText.saved, () => change.run({ personId, version: version + 1, person: known }));
    }
    close();
  });
  return (
    <FormDialog
      title={known === undefined ? text.add : text.changeOf(`${known.givenName} ${known.familyName}`)}
      size="wide"
      submit={known === undefined ? text.add : peopleText.save}
      pending={add.pending || change.pending}
      errors={problems.all}
      attempt={submitCount}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <p>{text.lead}</p>
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure, facts.naming)} />}
      <Controller
        control={form.control}
        name="person"
        render={({ field: { value, onChange } }) => {
          const fields = { value, onChange, path: "person", problem: problems.of };
          return (
            <>
              <FieldRow>
                <NameFields {...fields} autoFocus />
                <LineField<PrivatePersonValues>
                  {...fields}
                  field="relation"
                  label={text.relation}
                  hint={text.relationHint}
                  required
                />
              </FieldRow>
              <FieldRow>
                <ProtectedIdentityField {...fields} />
              </FieldRow>
              <ReachFields {...fields} />
              <WorkplaceField {...fields} />
              <Checkbox
                hint={text.reservationHint}
                value={value.hasReservation}
                onChange={(hasReservation) => {
                  onChange({ ...value, hasReservation });
                }}
              >
                {text.hasReservation}
              </Checkbox>
              {value.hasReservation && (
                <>
                  <TextArea
                    label={text.reservationText}
                    name="person.reservation.text"
                    required
                    rows={2}
                    value={value.reservation.text}
                    onChange={(typed) => {
                      onChange({ ...value, reservation: { ...value.reservation, text: typed } });
                    }}
                    error={problems.of("person.reservation.text")}
                  />
                  <FieldRow>
                    <DateField
                      label={text.reservationOn}
                      name="person.reservation.on"
                      required
                      max={today}
                      value={value.reservation.on}
                      onChange={(on) => {
                        onChange({ ...value, reservation: { ...value.reservation, on } });
                      }}
                      error={problems.of("person.reservation.on")}
                    />
                    <LineField
                      value={value.reservation}
                      onChange={(reservation) => {
                        onChange({ ...value, reservation });
                      }}
                      path="person.reservation"
                      problem={problems.of}
                      field="manner"
                      label={text.reservationManner}
                      hint={text.reservationMannerHint}
                      required
                    />
                  </FieldRow>
                </>
              )}
            </>
          );
        }}
      />
    </FormDialog>
  );
};
