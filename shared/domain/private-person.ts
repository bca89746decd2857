// Private persons (andra som anses viktiga för den unge): by name, and not bound by secrecy (R18c).
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, PersonId } from "./ids.ts";
import { ProtectedIdentity, Reach } from "./person.ts";
import { Line, Reason } from "./text-fields.ts";

/** A reservation (förbehåll, OSL 10:14): that the person must not pass on what is told, when it was made and how the person was told. */
export const Reservation = z.object({ text: Reason, on: Day, manner: Line });
export type Reservation = z.infer<typeof Reservation>;

/** What is filled in about a private person: a relative, a sports leader. */
export const PrivatePersonDetails = z.object({
  givenName: Line,
  familyName: Line,
  /** Who the person is to the youth: "mormor", "fotbollstränare". */
  relation: Line,
  ...Reach.shape,
  protectedIdentity: ProtectedIdentity,
  reservation: Reservation.nullable(),
});
export type PrivatePersonDetails = z.infer<typeof PrivatePersonDetails>;

/** A private person of a case; `number` is given in the order of registration and never reused. */
export const PrivatePerson = PrivatePersonDetails.extend({
  personId: PersonId,
  caseId: CaseId,
  number: z.int().positive(),
  version: z.int().positive(),
});
export type PrivatePerson = z.infer<typeof PrivatePerson>;
