import type { Agency } from "../../../shared/domain/agency.ts";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import {
  ageSpanText,
  concernAreaText,
  consultationMannerText,
  consultationOutcomeText,
  consultationText,
} from "../../../shared/text/consultation.ts";
import type { Fact } from "../../ui/DefinitionList.tsx";

const { form, view, columns, unknownAgency } = consultationText;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

export const consultationFacts = (consultation: Consultation, agencies: readonly Agency[]): readonly Fact[] => {
  const { fromAgencyId, fromRole, concernAreas, minutesSpent } = consultation;
  const agency = agencies.find(({ agencyId }) => agencyId === fromAgencyId)?.name ?? unknownAgency;
  return [
    { term: form.heldOn, value: consultation.heldOn },
    { term: form.manner, value: consultationMannerText[consultation.manner] },
    { term: columns.from, value: `${agency}, ${fromRole}` },
    { term: form.ageSpan, value: ageSpanText[consultation.ageSpan] },
    {
      term: form.concernAreas,
      value:
        concernAreas.length === 0 ? view.noConcerns : list.format(concernAreas.map((area) => concernAreaText[area])),
    },
    { term: form.outcome, value: consultationOutcomeText[consultation.outcome] },
    { term: form.minutesSpent, value: minutesSpent === null ? view.noMinutes : view.minutes(minutesSpent) },
  ];
};
