import { Controller, useForm, useWatch } from "react-hook-form";
import { type Agency, AgencyKind } from "../../../shared/domain/agency.ts";
import { AgencyId } from "../../../shared/domain/ids.ts";
import { agencyKindText, settingsText } from "../../../shared/text/settings.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { DateField } from "../../ui/DateField.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { type AgencyOutput, agencySchema, type AgencyValues, agencyValues, categoriesFrom } from "./agency-values.ts";

const { form: text, errors } = settingsText.agency;
const words: Readonly<Record<string, string>> = errors;
const kinds = AgencyKind.options.map((id) => ({ id, label: agencyKindText[id] }));
const nobody = "nobody";
const newId = (): string => crypto.randomUUID();

export interface AgencyDialogProps {
  /** The agency to change; without one a new is added. */
  readonly known: Agency | undefined;
  readonly others: readonly Agency[];
  readonly onKeep: (agency: Agency) => void;
  readonly onClose: () => void;
}

/** Keeps in the form behind it; nothing is saved before that form is. */
export const AgencyDialog = ({ known, others, onKeep, onClose }: AgencyDialogProps) => {
  const start = agencyValues(known);
  const form = useForm<AgencyValues, unknown, AgencyOutput>({
    defaultValues: start,
    resolver: schemaResolver(agencySchema(others.map(({ code }) => code)), (field, issue) =>
      field === "code" && issue.code === "custom" ? errors.codeTaken : (words[field] ?? errors.categories),
    ),
    shouldFocusError: false,
  });
  const draft = useFormDraft(
    { record: "profile", field: `agency:${known?.agencyId ?? "new"}`, values: shapedLike(start) },
    form,
  );
  const { control, formState } = form;
  const endedOn = useWatch({ control, name: "endedOn" });
  const successors = [
    { id: nobody, label: text.noSuccessor },
    ...others.filter(({ ended }) => ended === undefined).map(({ agencyId, name }) => ({ id: agencyId, label: name })),
  ];
  const keep = ({ endedOn, successorId, functionalAddress, ...values }: AgencyOutput): void => {
    void draft.discard();
    onKeep({
      ...values,
      ...(endedOn !== null && { ended: { on: endedOn, successorId } }),
      ...(functionalAddress !== "" && { functionalAddress }),
      agencyId: known?.agencyId ?? AgencyId.parse(newId()),
      categories: categoriesFrom(values.categories, known?.categories ?? [], newId),
    });
  };
  return (
    <FormDialog
      title={known === undefined ? text.addTitle : text.changeTitle}
      onClose={() => {
        void draft.discard();
        onClose();
      }}
      onSubmit={() => void form.handleSubmit(keep)()}
      submit={known === undefined ? text.save : text.saveChange}
      pending={false}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <Controller
        control={control}
        name="name"
        render={(render) => <TextField label={text.name} autoFocus {...bound(render)} />}
      />
      <FieldRow>
        <Controller
          control={control}
          name="kind"
          render={(render) => <Select label={text.kind} hint={text.kindHint} options={kinds} {...bound(render)} />}
        />
        <Controller
          control={control}
          name="code"
          render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
            <TextField
              name={name}
              label={text.code}
              hint={text.codeHint}
              value={value}
              onChange={(typed) => {
                onChange(typed.toUpperCase());
              }}
              onBlur={onBlur}
              short
              error={error?.message}
            />
          )}
        />
      </FieldRow>
      <Controller
        control={control}
        name="categories"
        render={(render) => <TextArea label={text.categories} hint={text.categoriesHint} rows={4} {...bound(render)} />}
      />
      <Controller
        control={control}
        name="functionalAddress"
        render={(render) => (
          <TextField label={text.functionalAddress} hint={text.functionalAddressHint} optional {...bound(render)} />
        )}
      />
      {known !== undefined && (
        <FieldRow>
          <Controller
            control={control}
            name="endedOn"
            render={(render) => <DateField label={text.endedOn} hint={text.endedOnHint} optional {...bound(render)} />}
          />
          {endedOn !== null && (
            <Controller
              control={control}
              name="successorId"
              render={({ field: { name, value, onChange, onBlur } }) => (
                <Select
                  name={name}
                  label={text.successor}
                  hint={text.successorHint}
                  options={successors}
                  value={value ?? nobody}
                  onChange={(id) => {
                    onChange(id === nobody ? null : id);
                  }}
                  onBlur={onBlur}
                />
              )}
            />
          )}
        </FieldRow>
      )}
    </FormDialog>
  );
};
