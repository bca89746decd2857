// The contact register (kontaktregister).
import { z } from "zod";
import { Contact, ContactDetails } from "../domain/contact.ts";
import { Day } from "../domain/day.ts";
import { ContactId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

const Known = z.object({ contactId: ContactId, version: z.int() });

export const contactContract = {
  /** All contact persons who have not ended, in the order of agency, deputies last. */
  list: query({ input: z.null(), output: z.array(Contact) }),
  add: command({ input: ContactDetails, output: Contact }),
  change: command({
    input: Known.extend({ details: ContactDetails }),
    output: Contact,
    failure: refusal("notFound", "changedMeanwhile"),
  }),
  /** Notes that the details were checked today. */
  confirm: command({ input: Known, output: Contact, failure: refusal("notFound", "changedMeanwhile") }),
  /** Ends a contact person from today. What was sent to the person stays. */
  end: command({ input: Known, output: Contact, failure: refusal("notFound", "changedMeanwhile") }),
  /** Takes back a change, a confirmation or an end: the details, and when they were last confirmed, as they were. */
  restore: command({
    input: Known.extend({ details: ContactDetails, confirmedOn: Day }),
    output: Contact,
    failure: refusal("notFound", "changedMeanwhile", "dateInFuture"),
  }),
};
