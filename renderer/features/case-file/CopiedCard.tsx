import type { Agency } from "../../../shared/domain/agency.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { concernAreasInWords } from "../../../shared/text/consultation.ts";
import { protectedIdentityWords } from "../../../shared/text/people.ts";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import type { OpeningSource } from "./opening-source.ts";

const words = caseFileText.create.copied;

/** Exactly what has been copied into the form, so that it can be checked; the texts stay where they were written (R9). */
export const CopiedCard = ({
  source: { number, enquiryId, copied },
  agencies,
}: {
  readonly source: OpeningSource;
  readonly agencies: readonly Agency[];
}) => {
  const agency = agencies.find(({ agencyId }) => agencyId === copied.agencyId)?.name;
  const { youth, guardian } = copied;
  const fact = (term: string, parts: readonly (string | null | undefined)[]): Fact[] => {
    const value = parts.filter((part) => part !== null && part !== undefined && part !== "").join(", ");
    return value === "" ? [] : [{ term, value }];
  };
  const facts = [
    ...fact(words.initiator, [agency, copied.role]),
    ...fact(words.concernAreas, [concernAreasInWords(copied.concernAreas)]),
    ...fact(words.wish, [copied.wishReceivedOn]),
    ...fact(words.youth, [
      [youth.givenName, youth.familyName].filter((part) => part !== undefined && part !== "").join(" "),
      youth.birthDate,
    ]),
    ...fact(words.protectedIdentity, [youth.protectedIdentity && protectedIdentityWords[youth.protectedIdentity]]),
    ...fact(words.guardian, [
      [guardian.givenName, guardian.familyName].filter((part) => part !== undefined && part !== "").join(" "),
      guardian.phone,
    ]),
  ];
  return (
    <Card title={words.title(number)} lead={enquiryId === null ? words.leadConsultation : words.leadEnquiry}>
      {facts.length === 0 ? <p>{words.nothing}</p> : <DefinitionList facts={facts} />}
    </Card>
  );
};
