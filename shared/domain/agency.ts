// Agencies (verksamheter) and the categories of information that a consent can name for each of them.
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CategoryId } from "./ids.ts";
import { Line } from "./text-fields.ts";

/** What an agency is, for secrecy provisions; its name is the municipality's own. */
export const AgencyKind = z.enum(["school", "socialServices", "police", "leisure", "healthcare", "other"]);
export type AgencyKind = z.infer<typeof AgencyKind>;

/** A category of information (uppgiftskategori), for example "Närvaro". */
export const Category = z.object({ categoryId: CategoryId, name: Line });
export type Category = z.infer<typeof Category>;

/** The neutral code of a recipient in folder and file names (T12): one to four capital letters or digits. */
export const RecipientCode = z.string().regex(/^[A-ZÅÄÖ0-9]{1,4}$/);

/** The codes of the youth, the guardians, private persons and an appointed leader: an agency with one of them would get its copies into a person's folder. */
const codeOfPerson = /^(?:U|ML|V\d*|PP\d*)$/;

/** Whether each agency has an id and a recipient code of its own, and none a person's (T12). */
export const canBeToldApart = (agencies: readonly Pick<Agency, "agencyId" | "code">[]): boolean =>
  new Set(agencies.map(({ code }) => code)).size === agencies.length &&
  new Set(agencies.map(({ agencyId }) => agencyId)).size === agencies.length &&
  !agencies.some(({ code }) => codeOfPerson.test(code));

/** That an agency is no more from a day, and which agency it became part of. A consent for it never covers that one. */
export const AgencyEnded = z.object({ on: Day, successorId: AgencyId.nullable() });
export type AgencyEnded = z.infer<typeof AgencyEnded>;

/** Whether an agency is no more on a day, as when it was merged into another. */
export const hasEnded = ({ ended }: { readonly ended?: AgencyEnded | undefined }, day: Day): boolean =>
  ended !== undefined && ended.on <= day;

/** An agency (verksamhet) that may be a party. */
export const Agency = z.object({
  agencyId: AgencyId,
  kind: AgencyKind,
  name: Line,
  code: RecipientCode,
  categories: z.array(Category).max(30),
  ended: AgencyEnded.optional(),
  /** Its address for secure messages (funktionsadress): the municipality's own, in no file to others. */
  functionalAddress: Line.optional(),
});
export type Agency = z.infer<typeof Agency>;

/** The agencies that can be chosen on a day: those that are there, and one that was chosen before it ended. */
export const agenciesOn = (agencies: readonly Agency[], day: Day, chosen: AgencyId | null = null): readonly Agency[] =>
  agencies.filter((agency) => agency.agencyId === chosen || !hasEnded(agency, day));
