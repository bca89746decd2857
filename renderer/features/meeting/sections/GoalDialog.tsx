import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { consentOn } from "../../../../shared/domain/consent-rules.ts";
import { type Goal, GoalDetails, GoalSource } from "../../../../shared/domain/plan.ts";
import type { ProposedGoal } from "../../../../shared/domain/returned-minutes.ts";
import { kitText } from "../../../../shared/text/kit.ts";
import { planText } from "../../../../shared/text/plan.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { schemaResolver } from "../../../api/schema-resolver.ts";
import { undoable } from "../../../api/undoable.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useFormDraft } from "../../../api/useFormDraft.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { bound } from "../../../ui/form-binding.ts";
import { formErrors } from "../../../ui/form-errors.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { FieldRow, Stack } from "../../../ui/Layout.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useRoom } from "../room/RoomContext.ts";

const text = planText.goalFields;
const words: Readonly<Record<string, string>> = planText.errors;
/** Whose figures they are has no answer from the start: it decides who may see them. */
const Values = GoalDetails.extend({ title: z.string(), source: GoalSource.nullable() });
type Values = z.infer<typeof Values>;
const resolver = schemaResolver<Values, GoalDetails>(GoalDetails, (path) => words[path] ?? kitText.choose);

const empty: Values = {
  title: "",
  area: "",
  indicator: "",
  baseline: null,
  target: null,
  targetOn: null,
  source: null,
};

const begunWith = ({ asWritten: _, ...known }: ProposedGoal): Values => ({ ...empty, ...known });

const sourceKey = (source: GoalSource | null): string | null =>
  source === null ? null : source.kind === "joint" ? "joint" : `${source.agencyId}/${source.categoryId}`;

export interface GoalDialogProps {
  /** The goal to change; without one a new is made. */
  readonly goal: Goal | undefined;
  /** What a new one begins with, as far as it is known. */
  readonly proposed?: ProposedGoal | undefined;
  readonly onClose: () => void;
}

/** A goal (mål), worded with the youth. Where its figures come from decides who may see them. */
export const GoalDialog = ({ goal, proposed, onClose }: GoalDialogProps) => {
  const api = useApi();
  const { meeting, facts } = useRoom();
  const add = useCommand(api.plan.addGoal);
  const change = useCommand(api.plan.changeGoal);
  const form = useForm<Values, unknown, GoalDetails>({
    resolver,
    shouldFocusError: false,
    defaultValues: goal ?? (proposed === undefined ? empty : begunWith(proposed)),
  });
  const { control, handleSubmit, formState } = form;
  const field = `goal:${goal?.goalId ?? (proposed === undefined ? "new" : proposed.title.slice(0, 60))}`;
  const draft = useFormDraft({ record: `plan:${meeting.meetingId}`, field, values: Values }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const current = consentOn(facts.consent, meeting.heldOn);
  const sources: readonly { readonly id: string; readonly label: string; readonly source: GoalSource }[] = [
    { id: "joint", label: text.sourceJoint, source: { kind: "joint" } },
    ...(current.ok ? current.version.categories : []).map(({ agencyId, categoryId }) => {
      const source: GoalSource = { kind: "category", agencyId, categoryId };
      const agency = facts.profile.agencies.find((one) => one.agencyId === agencyId);
      const category = agency?.categories.find((one) => one.categoryId === categoryId)?.name ?? "";
      return { id: `${agencyId}/${categoryId}`, label: `${agency?.name ?? ""}: ${category.toLowerCase()}`, source };
    }),
  ];
  const { meetingId } = meeting;
  const submit = handleSubmit(async (details) => {
    if (goal === undefined) {
      // No message: the new goal is seen, and the top bar says that it was saved.
      if ((await add.run({ meetingId, details })).ok) close();
      return;
    }
    const { goalId, version } = goal;
    if (!(await change.run({ goalId, version, meetingId, details })).ok) return;
    undoable(planText.goalChanged, () => change.run({ goalId, version: version + 1, meetingId, details: goal }));
    close();
  });
  const failure = add.failure ?? change.failure;
  return (
    <FormDialog
      title={goal === undefined ? planText.newGoal : planText.changeGoal}
      onClose={close}
      onSubmit={() => void submit()}
      submit={planText.saveGoal}
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
          name="title"
          render={(render) => <TextField label={text.title} hint={text.titleHint} {...bound(render)} autoFocus />}
        />
        <FieldRow>
          <Controller
            control={control}
            name="indicator"
            render={(render) => (
              <TextField label={text.indicator} hint={text.indicatorHint} optional {...bound(render)} />
            )}
          />
          <Controller
            control={control}
            name="area"
            render={(render) => <TextField label={text.area} optional {...bound(render)} />}
          />
        </FieldRow>
        <FieldRow>
          <Controller
            control={control}
            name="baseline"
            render={(render) => (
              <NumberField label={text.baseline} decimals={2} hint={text.unknown} {...bound(render)} />
            )}
          />
          <Controller
            control={control}
            name="target"
            render={(render) => <NumberField label={text.target} decimals={2} hint={text.unknown} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="targetOn"
            render={(render) => <DateField label={text.targetOn} optional {...bound(render)} />}
          />
        </FieldRow>
        <Controller
          control={control}
          name="source"
          render={({ field, fieldState }) => (
            <Select
              name="source"
              label={text.source}
              hint={text.sourceHint}
              value={sourceKey(field.value)}
              options={sources}
              error={fieldState.error?.message}
              onChange={(key) => {
                field.onChange(sources.find(({ id }) => id === key)?.source ?? null);
              }}
            />
          )}
        />
      </Stack>
    </FormDialog>
  );
};
