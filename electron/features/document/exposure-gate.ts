// What tells where somebody with a protected identity is found leaves in nobody else's copy, whatever the document (3.8).
import { exposureIn, type Exposure, type Subject } from "../../../shared/domain/exposure.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { ConsentReading } from "../../database/readings/consent.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import { readRelatedPeople } from "../../database/readings/related-people.ts";
import type { Read } from "../../database/session.ts";
import type { PlannedCopy } from "./copy.ts";

const peopleOf = ({ youth, guardians, persons }: ConsentReading): readonly Subject[] => [
  { subject: { kind: "youth" }, whereabouts: youth },
  ...guardians.map((guardian) => ({
    subject: { kind: "guardian" as const, guardianId: guardian.guardianId },
    whereabouts: { ...guardian },
  })),
  ...persons.map((person) => ({
    subject: { kind: "person" as const, personId: person.personId },
    whereabouts: { ...person },
  })),
];

/** Of whom in a case, or a related one, a text for a reader tells where that person is found. */
export const readExposure = async (
  { told, recipientKey }: Pick<PlannedCopy, "told" | "recipientKey">,
  caseId: CaseId,
  facts: ConsentReading,
  read: Read,
): Promise<Exposure | undefined> => {
  const related = (await readRelatedPeople(read, caseId)).map((whereabouts) => ({
    subject: { kind: "related" as const },
    whereabouts,
  }));
  // What an agency is called stands in every paper: it tells of nobody.
  const names = (await readCaseProfile(read, caseId))?.profile.agencies.map(({ name }) => name) ?? [];
  return exposureIn(told, recipientKey, [...peopleOf(facts), ...related], names);
};
