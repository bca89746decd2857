import { Controller, useForm } from "react-hook-form";
import { UsualCommitment, UsualTaker } from "../../../shared/domain/usual-commitments.ts";
import { usualTakerText, usualText } from "../../../shared/text/usual-commitments.ts";
import { ScannedTextField } from "../../about-nobody/ScannedText.tsx";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";

const { form: text, errors } = usualText;
const anybody = "anybody";
const takers = [anybody, ...UsualTaker.options] as const;

export interface UsualCommitmentDialogProps {
  /** The one to change; without one a new is added. */
  readonly known: UsualCommitment | undefined;
  readonly onKeep: (kept: UsualCommitment) => void;
  readonly onClose: () => void;
}

/** Keeps in the form behind it; nothing is saved before that form is. */
export const UsualCommitmentDialog = ({ known, onKeep, onClose }: UsualCommitmentDialogProps) => {
  const form = useForm<UsualCommitment>({
    defaultValues: known ?? { what: "", takenBy: null },
    resolver: schemaResolver(UsualCommitment, () => errors.what),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const title = known === undefined ? usualText.add : usualText.change;
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onSubmit={() => void form.handleSubmit(onKeep)()}
      submit={title}
      pending={false}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <Controller
        control={control}
        name="what"
        render={(render) => <ScannedTextField label={text.what} autoFocus {...bound(render)} />}
      />
      <Controller
        control={control}
        name="takenBy"
        render={({ field: { name, value, onChange, onBlur } }) => (
          <Select
            name={name}
            label={text.takenBy}
            hint={text.takenByHint}
            options={takers.map((id) => ({ id, label: usualTakerText[id] }))}
            value={value ?? anybody}
            onChange={(id) => {
              onChange(id === anybody ? null : id);
            }}
            onBlur={onBlur}
          />
        )}
      />
    </FormDialog>
  );
};
