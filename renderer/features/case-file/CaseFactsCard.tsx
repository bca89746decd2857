import { Link2 } from "lucide-react";
import { useState } from "react";
import { caseFileText, linkConsultationText } from "../../../shared/text/case-file.ts";
import { concernAreasInWords } from "../../../shared/text/consultation.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { LinkConsultationDialog } from "./LinkConsultationDialog.tsx";

/** What the case was opened from and by whom. */
export const CaseFactsCard = ({ facts }: { readonly facts: CaseFacts }) => {
  const { caseFile, naming, consultationNumber, enquiryNumber, targetGroupOverride } = facts;
  const agency = caseFile.initiatedByAgencyId === null ? "" : naming.agency(caseFile.initiatedByAgencyId);
  const initiatedBy = [agency, caseFile.initiatedByRole].filter((part) => part !== "").join(", ");
  const wish =
    caseFile.wishReceivedOn === null ? "" : caseFileText.wishFrom(caseFile.wishReceivedOn, caseFile.wishReceivedFrom);
  const consultationInWords =
    caseFile.consultationLinked === null
      ? consultationNumber
      : caseFileText.linkedOn(consultationNumber, caseFile.consultationLinked.on);
  const [linking, setLinking] = useState(false);
  // A case has one consultation; a closed one is not worked on.
  const mayLink = caseFile.consultationId === null && caseFile.closedOn === null;
  const known = (value: string): string => (value === "" ? caseFileText.missing : value);
  return (
    <Card
      title={caseFileText.facts}
      actions={
        mayLink && (
          <Button
            size="small"
            icon={<Link2 size={15} aria-hidden />}
            onPress={() => {
              setLinking(true);
            }}
          >
            {linkConsultationText.title}
          </Button>
        )
      }
    >
      <DefinitionList
        facts={[
          { term: caseFileText.number, value: caseFile.number },
          { term: caseFileText.registryNumber, value: known(caseFile.registryNumber) },
          { term: caseFileText.openedOn, value: caseFile.openedOn },
          // A case comes from one of the two; a consultation may have been tied to it since.
          ...(enquiryNumber === "" ? [] : [{ term: caseFileText.enquiry, value: enquiryNumber }]),
          ...(enquiryNumber !== "" && consultationNumber === ""
            ? []
            : [{ term: caseFileText.consultation, value: consultationInWords }]),
          { term: caseFileText.initiatedBy, value: known(initiatedBy) },
          { term: caseFileText.wishReceived, value: known(wish) },
          {
            term: caseFileText.concernAreas,
            value: known(concernAreasInWords(caseFile.concernAreas)),
          },
          ...(targetGroupOverride === null
            ? []
            : [{ term: caseFileText.outsideTargetGroup, value: caseFileText.override(targetGroupOverride) }]),
        ]}
      />
      {linking && (
        <LinkConsultationDialog
          caseFile={caseFile}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </Card>
  );
};
