// What is decided about a contact person with one press, and the way back from it.
import type { Contact } from "../../../shared/domain/contact.ts";
import { contactText } from "../../../shared/text/contact.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";

export type ContactDecision = "confirm" | "end";

/** Makes the contact person as it was before, the day of its confirmation too. */
export const useRestoreContact = () => {
  const restore = useCommand(useApi().contact.restore);
  return ({ contactId, confirmedOn, ...details }: Contact, version: number) =>
    restore.run({ contactId, version, details, confirmedOn });
};

/** Says that the details hold, or that the person no longer receives notices. */
export const useContactDecision = () => {
  const api = useApi();
  const confirm = useCommand(api.contact.confirm);
  const end = useCommand(api.contact.end);
  const restore = useRestoreContact();
  const decide = async (decision: ContactDecision, contact: Contact): Promise<void> => {
    const { contactId, version } = contact;
    const answer = await (decision === "confirm" ? confirm : end).run({ contactId, version });
    if (answer.ok) undoable(contactText[decision].done(contact.name), () => restore(contact, answer.value.version));
  };
  return { decide, failure: confirm.failure ?? end.failure };
};
