// What the plans of all documents about a case share: its parties, and what every copy to one of them says.
import type { CopyRefusal } from "../../../shared/contract/copy-refusal.ts";
import type { DocumentRequest } from "../../../shared/contract/document.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { everyParty, familyParties } from "../../../shared/domain/end-letters.ts";
import type { CopyFor } from "../../../shared/domain/minutes-copy.ts";
import { partyKey, type Party } from "../../../shared/domain/party.ts";
import { staysHidden } from "../../../shared/domain/whereabouts.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { nameOf, readDocumentCase, type DocumentCase } from "./case-reading.ts";
import { readKeptFromGuardians } from "../../database/readings/kept-from-guardians.ts";
import type { CopyContext } from "./copy.ts";
import { addresseeOf, headOf } from "./head.ts";

/** The requests of one kind of document. */
export type RequestOf<Kind extends DocumentRequest["kind"]> = Extract<DocumentRequest, { kind: Kind }>;

/** The case that a document is about, or why there can be none: the gate that each of them passes first. */
export const readOpenedCase = async (
  caseId: CaseId,
  { read, isOpened }: Pick<CopyContext, "read" | "isOpened">,
): Promise<Result<DocumentCase, CopyRefusal>> => {
  if (!isOpened(caseId)) return err({ code: "notOpened" });
  const about = await readDocumentCase(read, caseId);
  if (about === undefined) return err({ code: "notFound" });
  return about === "profileMissing" ? err({ code: about }) : ok(about);
};

/** The parties that the minutes may be for: every agency of any consent version, every guardian, the youth. Never a private person (R18c). */
export const partiesOf = ({ consent }: DocumentCase): readonly Party[] => everyParty(consent);

/** The family: every guardian, the youth. */
export const familyOf = ({ consent }: DocumentCase): readonly Party[] => familyParties(consent);

/** The private persons of the case, by name: to be asked about only where something is a person's own (R18c). */
export const personsOf = (about: DocumentCase): readonly Party[] =>
  about.consent.persons.map(({ personId }) => ({ kind: "person", personId }));

const personOf = (party: Exclude<Party, { kind: "agency" }>, about: DocumentCase) => {
  switch (party.kind) {
    case "youth":
      return about.consent.youth;
    case "guardian":
      return about.guardian(party.guardianId);
    case "person":
      return about.person(party.personId);
  }
};

const emailAllowed = (party: Party, about: DocumentCase): boolean => {
  if (party.kind === "agency") return false;
  return personOf(party, about)?.emailAllowed ?? false;
};

/** What all copies about a case to a party have in common. */
export const copyTo = (party: Party, about: DocumentCase) => ({
  caseId: about.caseId,
  caseNumber: about.number,
  addressee: addresseeOf(party, about),
  recipientKey: partyKey(party),
  emailAllowed: emailAllowed(party, about),
  attended: false,
  meetingId: null,
  minutesId: null,
  consentId: null,
  concernReportId: null,
  check: null,
});

/** What stands in the envelope's window: the name, and the address where the letter may show it (2.4, 3.8). */
const windowOf = (party: Party, about: DocumentCase): readonly string[] | undefined => {
  const person = party.kind === "agency" ? undefined : personOf(party, about);
  if (person === undefined) return undefined;
  const { youth, guardians, persons } = about.consent;
  const isHidden = staysHidden(person, [youth, ...guardians, ...persons])(person.address);
  const lines = isHidden ? [] : person.address.split(/[,\n]/u).map((line) => line.trim());
  return [nameOf(person), ...lines.filter((line) => line !== "")];
};

/** What decides what a party may read in a copy that leaves today. */
export const readCopyFor = async (
  party: CopyFor["party"],
  about: DocumentCase,
  { read, today }: CopyContext,
): Promise<CopyFor> => ({
  party,
  facts: about.consent,
  day: today,
  kindOf: (agencyId) => about.agency(agencyId)?.kind ?? "other",
  ...(await readKeptFromGuardians(read, about.caseId)),
});

/** The head of a copy to a party, issued today. */
export const headFor = (party: Party, about: DocumentCase, number: number, context: CopyContext) => ({
  ...headOf(about.profile, {
    caseNumber: about.number,
    registryNumber: about.registryNumber,
    number,
    recipient: addresseeOf(party, about).name,
    issuedOn: context.today,
  }),
  window: windowOf(party, about),
});
