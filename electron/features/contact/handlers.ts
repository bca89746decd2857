import type { contactContract } from "../../../shared/contract/contact.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { Contact } from "../../../shared/domain/contact.ts";
import { ContactId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
import { findContact, insertContact, listContacts, updateContact } from "./store.ts";

/** Changes a contact person that nobody has changed since it was read. */
const change = async (
  known: { readonly contactId: ContactId; readonly version: number },
  { read, write, concerns }: CommandContext,
  changes: Partial<Contact>,
) => {
  const before = await findContact(read, known.contactId);
  if (before === undefined) return err({ code: "notFound" });
  if (before.version !== known.version) return err({ code: "changedMeanwhile" });
  const contact = { ...before, ...changes, version: before.version + 1 };
  await updateContact(write, contact);
  concerns({ table: "contact", id: contact.contactId, detail: { fields: changedFields(before, changes) } });
  return ok(contact);
};

export const contactHandlers: Handlers<{ contact: typeof contactContract }, Context>["contact"] = {
  list: async (_, { read }) => ok(await listContacts(read)),

  add: async (details, { write, newId, today, concerns }) => {
    const contact: Contact = {
      ...details,
      contactId: ContactId.parse(newId()),
      confirmedOn: today,
      endedOn: null,
      version: 1,
    };
    await insertContact(write, contact);
    concerns({ table: "contact", id: contact.contactId });
    return ok(contact);
  },

  change: ({ details, ...known }, context) => change(known, context, { ...details, confirmedOn: context.today }),
  confirm: (known, context) => change(known, context, { confirmedOn: context.today }),
  end: (known, context) => change(known, context, { endedOn: context.today }),

  restore: async ({ details, confirmedOn, ...known }, context) =>
    confirmedOn > context.today
      ? err({ code: "dateInFuture" })
      : change(known, context, { ...details, confirmedOn, endedOn: null }),
};
