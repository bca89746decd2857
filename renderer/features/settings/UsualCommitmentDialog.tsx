import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { showsNobody, usualCommitmentDraft } from "../../../shared/domain/draft-text.ts";
import { UsualCommitment, UsualTaker } from "../../../shared/domain/usual-commitments.ts";
import { usualTakerText, usualText } from "../../../shared/text/usual-commitments.ts";
import { ScannedTextField } from "../../about-nobody/ScannedText.tsx";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";

const { form: text, errors } = usualText;
const anybody = "anybody";
const takers = [anybody, ...UsualTaker.options] as const;

const Written = UsualCommitment.extend({
  what: UsualCommitment.shape.what.refine((what) => showsNobody("what", what)),
});

/** One draft for each row. The name of a draft is short; two long rows that begin alike share one, which says whose it is. */
const draftField = (before: string | null): string => (before === null ? "new" : `change:${before.slice(0, 100)}`);

/** While it is filled in, with what it was before: a draft of another one is not taken for it. */
interface Values extends UsualCommitment {
  readonly before: string | null;
}

export interface UsualCommitmentDialogProps {
  /** The one to change; without one a new is added. */
  readonly known: UsualCommitment | undefined;
  readonly onKeep: (kept: UsualCommitment) => void;
  readonly onClose: () => void;
}

/** Keeps in the form behind it; nothing is saved before that form is. */
export const UsualCommitmentDialog = ({ known, onKeep, onClose }: UsualCommitmentDialogProps) => {
  const before = known?.what ?? null;
  const form = useForm<Values, unknown, UsualCommitment>({
    defaultValues: { ...(known ?? { what: "", takenBy: null }), before },
    resolver: schemaResolver(
      Written,
      (_, { code }) => (code === "custom" ? errors.showsSomebody : errors.what),
      ({ what, takenBy }) => ({ what, takenBy }),
    ),
    shouldFocusError: false,
  });
  const draft = useFormDraft<Values, UsualCommitment>(
    {
      record: usualCommitmentDraft,
      field: draftField(before),
      values: z.object({ what: z.string(), takenBy: UsualTaker.nullable(), before: z.literal(before) }),
      mayBeKept: (text) => showsNobody("what", text),
    },
    form,
  );
  const { control, formState } = form;
  const keep = (kept: UsualCommitment): void => {
    void draft.discard();
    onKeep(kept);
  };
  const title = known === undefined ? usualText.add : usualText.change;
  return (
    <FormDialog
      title={title}
      onClose={() => {
        void draft.discard();
        onClose();
      }}
      onSubmit={() => void form.handleSubmit(keep)()}
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
