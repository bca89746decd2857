// The contact register's rows.
import type { Selectable } from "kysely";
import type { Contact, ContactDetails } from "../../../shared/domain/contact.ts";
import { AgencyId, type ContactId } from "../../../shared/domain/ids.ts";
import { toFlag } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";
import type { ContactTable } from "../../database/tables/office.ts";

const fromRow = (row: Selectable<ContactTable>): Contact => ({
  contactId: row.contact_id,
  agencyId: AgencyId.parse(row.agency_id),
  name: row.name,
  role: row.role,
  phone: row.phone,
  email: row.email,
  isDeputy: row.is_deputy === 1,
  confirmedOn: row.confirmed_on,
  endedOn: row.ended_on,
  version: row.version,
});

const toRow = (details: ContactDetails) => ({
  agency_id: details.agencyId,
  name: details.name,
  role: details.role,
  phone: details.phone,
  email: details.email,
  is_deputy: toFlag(details.isDeputy),
});

export const listContacts = async (read: Read): Promise<Contact[]> =>
  (
    await read
      .selectFrom("contact")
      .selectAll()
      .where("ended_on", "is", null)
      .orderBy("agency_id")
      .orderBy("is_deputy")
      .orderBy("name")
      .execute()
  ).map(fromRow);

export const findContact = async (read: Read, contactId: ContactId): Promise<Contact | undefined> => {
  const row = await read.selectFrom("contact").selectAll().where("contact_id", "=", contactId).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
};

export const insertContact = async (write: Write, contact: Contact): Promise<void> => {
  await write
    .insertInto("contact")
    .values({
      contact_id: contact.contactId,
      ...toRow(contact),
      confirmed_on: contact.confirmedOn,
      ended_on: contact.endedOn,
      version: contact.version,
    })
    .execute();
};

export const updateContact = async (write: Write, contact: Contact): Promise<void> => {
  await write
    .updateTable("contact")
    .set({
      ...toRow(contact),
      confirmed_on: contact.confirmedOn,
      ended_on: contact.endedOn,
      version: contact.version,
    })
    .where("contact_id", "=", contact.contactId)
    .execute();
};
