// All that a document about a case is composed from, read once.
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId, CaseId, GuardianId, PersonId } from "../../../shared/domain/ids.ts";
import type { Guardian } from "../../../shared/domain/person.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { titled } from "../../../shared/text/documents/common.ts";
import { renamedAgency } from "../../../shared/text/labels.ts";
import { readConsentFacts, type ConsentReading } from "../../database/readings/consent.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";

export interface DocumentCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly registryNumber: string;
  readonly closedOn: Day | null;
  readonly profile: Profile;
  readonly consent: ConsentReading;
  /** Agencies may have left the profile since; their id then stands for the name. */
  readonly agency: (agencyId: AgencyId) => Agency | undefined;
  /** As the case's consents know it; beside that the new name, where the agency has been given one since. */
  readonly agencyName: (agencyId: AgencyId) => string;
  readonly categoryName: (agencyId: AgencyId, categoryId: string) => string;
  /** The contact person as the family may know her: "Name, role". */
  readonly contactOf: (agencyId: AgencyId) => string | null;
  readonly guardian: (guardianId: GuardianId) => Guardian | undefined;
  readonly person: (personId: PersonId) => PrivatePerson | undefined;
  readonly youthName: string;
}

export const nameOf = (person: { readonly givenName: string; readonly familyName: string }): string =>
  `${person.givenName} ${person.familyName}`;

export const readDocumentCase = async (
  read: Read,
  caseId: CaseId,
): Promise<DocumentCase | "profileMissing" | undefined> => {
  const header = await read
    .selectFrom("case_file")
    .select(["number", "registry_number", "closed_on"])
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  const consent = await readConsentFacts(read, caseId);
  if (header === undefined || consent === undefined) return undefined;
  const saved = await readCaseProfile(read, caseId);
  if (saved === undefined) return "profileMissing";
  const { profile, newest } = saved;
  const contacts = await read
    .selectFrom("contact")
    .select(["agency_id", "name", "role"])
    .where("ended_on", "is", null)
    .orderBy("is_deputy")
    .orderBy("name")
    .execute();
  const agency = (agencyId: AgencyId) => profile.agencies.find((one) => one.agencyId === agencyId);
  return {
    caseId,
    number: header.number,
    registryNumber: header.registry_number,
    closedOn: header.closed_on,
    profile,
    consent,
    agency,
    agencyName: (agencyId) => {
      const known = agency(agencyId)?.name ?? agencyId;
      const now = newest.profile.agencies.find((one) => one.agencyId === agencyId)?.name ?? known;
      return now === known ? known : renamedAgency(known, now);
    },
    categoryName: (agencyId, categoryId) =>
      agency(agencyId)?.categories.find((category) => category.categoryId === categoryId)?.name ?? categoryId,
    contactOf: (agencyId) => {
      const contact = contacts.find((one) => one.agency_id === agencyId);
      return contact === undefined ? null : titled(contact.name, contact.role);
    },
    guardian: (guardianId) => consent.guardians.find((one) => one.guardianId === guardianId),
    person: (personId) => consent.persons.find((one) => one.personId === personId),
    youthName: nameOf(consent.youth),
  };
};
