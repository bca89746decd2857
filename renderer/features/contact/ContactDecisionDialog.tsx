import type { Agency } from "../../../shared/domain/agency.ts";
import type { Contact } from "../../../shared/domain/contact.ts";
import { contactText } from "../../../shared/text/contact.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import type { Fact } from "../../ui/DefinitionList.tsx";
import { toast } from "../../ui/Toasts.tsx";

export type ContactDecision = "confirm" | "end";

export interface ContactDecisionDialogProps {
  readonly decision: ContactDecision;
  readonly contact: Contact;
  readonly agencies: readonly Agency[];
  readonly onClose: () => void;
}

/** Says that the details hold, or that the person no longer receives notices. */
export const ContactDecisionDialog = ({ decision, contact, agencies, onClose }: ContactDecisionDialogProps) => {
  const api = useApi();
  const command = useCommand(api.contact[decision]);
  const text = contactText[decision];
  const { contactId, version, agencyId } = contact;
  const run = async (): Promise<void> => {
    const answer = await command.run({ contactId, version });
    if (!answer.ok) return;
    toast(text.done);
    onClose();
  };
  const agency = agencies.find((one) => one.agencyId === agencyId)?.name ?? contactText.otherAgency;
  const facts: readonly Fact[] = [
    { term: contactText.form.agency, value: agency },
    { term: contactText.form.name, value: contact.name },
    { term: contactText.form.role, value: contact.role },
    { term: contactText.form.phone, value: contact.phone === "" ? contactText.missing : contact.phone },
    { term: contactText.form.email, value: contact.email === "" ? contactText.missing : contact.email },
  ];
  return (
    <ConfirmDialog
      isOpen
      title={text.title}
      facts={facts}
      confirm={text.action}
      danger={decision === "end"}
      pending={command.pending}
      onClose={onClose}
      onConfirm={() => void run()}
    >
      {command.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(command.failure)} />}
      <p>{text.body}</p>
    </ConfirmDialog>
  );
};
