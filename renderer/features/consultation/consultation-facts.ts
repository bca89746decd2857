import type { Agency } from "../../../shared/domain/agency.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import {
  ageSpanText,
  concernAreasInWords,
  consultationMannerText,
  consultationOutcomeText,
  consultationText,
} from "../../../shared/text/consultation.ts";
import { urgencyFact } from "../../urgency/urgency-values.ts";
import type { Fact } from "../../ui/DefinitionList.tsx";

const { form, view, columns } = consultationText;

/** Who asked: the agency and the role, or the role alone. */
export const senderInWords = (fromAgencyId: AgencyId | null, fromRole: string, agencies: readonly Agency[]): string => {
  const agency = agencies.find(({ agencyId }) => agencyId === fromAgencyId);
  return agency === undefined ? fromRole : `${agency.name}, ${fromRole}`;
};

export const consultationFacts = (consultation: Consultation, agencies: readonly Agency[]): readonly Fact[] => {
  const { fromAgencyId, fromRole, concernAreas, minutesSpent } = consultation;
  return [
    { term: form.heldOn, value: consultation.heldOn },
    { term: form.manner, value: consultationMannerText[consultation.manner] },
    { term: columns.from, value: senderInWords(fromAgencyId, fromRole, agencies) },
    { term: form.ageSpan, value: ageSpanText[consultation.ageSpan] },
    urgencyFact(consultation.urgency),
    {
      term: form.concernAreas,
      value: concernAreas.length === 0 ? view.noConcerns : concernAreasInWords(concernAreas),
    },
    { term: form.outcome, value: consultationOutcomeText[consultation.outcome] },
    { term: form.minutesSpent, value: minutesSpent === null ? view.noMinutes : view.minutes(minutesSpent) },
  ];
};
