// The contact register (kontaktregister): who in each agency receives notices (R24).
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, ContactId } from "./ids.ts";
import { Line, OptionalLine } from "./text-fields.ts";

/** What is filled in about a contact person (kontaktperson). A deputy (ersättare) steps in for the others of the agency. */
export const ContactDetails = z.object({
  agencyId: AgencyId,
  name: Line,
  role: Line,
  phone: OptionalLine,
  email: OptionalLine,
  isDeputy: z.boolean(),
});
export type ContactDetails = z.infer<typeof ContactDetails>;

/** A contact person (kontaktperson). `confirmedOn` is when somebody last made sure that the details hold. */
export const Contact = ContactDetails.extend({
  contactId: ContactId,
  confirmedOn: Day,
  endedOn: Day.nullable(),
  version: z.int().positive(),
});
export type Contact = z.infer<typeof Contact>;
