// What several features ask about a contact person.
import type { ContactId } from "../../../shared/domain/ids.ts";
import type { Read } from "../session.ts";

/** Whether a contact person has ended, or is not known at all: nobody to send anything to. */
export const hasEnded = async (read: Read, contactId: ContactId): Promise<boolean> => {
  const row = await read
    .selectFrom("contact")
    .select("ended_on")
    .where("contact_id", "=", contactId)
    .executeTakeFirst();
  return row?.ended_on !== null;
};

export const readContactName = async (read: Read, contactId: ContactId): Promise<string | undefined> =>
  (await read.selectFrom("contact").select("name").where("contact_id", "=", contactId).executeTakeFirst())?.name;
