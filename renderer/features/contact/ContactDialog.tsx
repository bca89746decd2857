import { Controller, useForm } from "react-hook-form";
import type { Agency } from "../../../shared/domain/agency.ts";
import { type Contact, ContactDetails } from "../../../shared/domain/contact.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { contactText } from "../../../shared/text/contact.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { useRestoreContact } from "./contact-decision.ts";

const text = contactText.form;
const words: Readonly<Record<string, string>> = contactText.errors;

type Values = Omit<ContactDetails, "agencyId"> & { readonly agencyId: AgencyId | null };

export interface ContactDialogProps {
  readonly agencies: readonly Agency[];
  /** The contact to change; without one a new is added. */
  readonly known?: Contact | undefined;
  readonly agencyId?: AgencyId | null | undefined;
  readonly onClose: () => void;
}

export const ContactDialog = ({ agencies, known, agencyId = null, onClose }: ContactDialogProps) => {
  const api = useApi();
  const add = useCommand(api.contact.add);
  const change = useCommand(api.contact.change);
  const restore = useRestoreContact();
  const start: Values = known ?? { agencyId, name: "", role: "", phone: "", email: "", isDeputy: false };
  const form = useForm<Values, unknown, ContactDetails>({
    defaultValues: start,
    resolver: schemaResolver(ContactDetails, (field) => words[field] ?? contactText.errors.name),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const record = `contact:${known?.contactId ?? `new:${agencyId ?? ""}`}`;
  const draft = useFormDraft({ record, field: "contact", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (details: ContactDetails): Promise<void> => {
    const answer =
      known === undefined
        ? await add.run(details)
        : await change.run({ contactId: known.contactId, version: known.version, details });
    if (!answer.ok) {
      form.setError("root", { message: failureInWords(answer.error) });
      return;
    }
    if (known === undefined) toast(text.added);
    else undoable(text.changed, () => restore(known, answer.value.version));
    close();
  };
  const line = (name: "name" | "role" | "phone" | "email", label: string, hint?: string) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
        <TextField
          name={name}
          label={label}
          hint={hint}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          optional={name === "phone" || name === "email"}
          error={error?.message}
          autoFocus={name === "name" && (known !== undefined || agencyId !== null)}
          {...(name === "phone" && { type: "tel" as const })}
        />
      )}
    />
  );
  return (
    <FormDialog
      title={known === undefined ? text.addTitle : text.changeTitle}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={known === undefined ? text.save : text.saveChange}
      pending={add.pending || change.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <Controller
        control={control}
        name="agencyId"
        render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
          <Select
            name={name}
            label={text.agency}
            options={agencies.map((agency) => ({ id: agency.agencyId, label: agency.name }))}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
            autoFocus={known === undefined && agencyId === null}
            error={error?.message}
          />
        )}
      />
      <FieldRow>
        {line("name", text.name)}
        {line("role", text.role, text.roleHint)}
      </FieldRow>
      <FieldRow>
        {line("phone", text.phone)}
        {line("email", text.email)}
      </FieldRow>
      <Controller
        control={control}
        name="isDeputy"
        render={({ field: { name, value, onChange, onBlur } }) => (
          <Checkbox name={name} value={value} onChange={onChange} onBlur={onBlur} hint={text.deputyHint}>
            {text.deputy}
          </Checkbox>
        )}
      />
    </FormDialog>
  );
};
