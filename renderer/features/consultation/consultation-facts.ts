import type { Agency } from "../../../shared/domain/agency.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import {
  ageSpanText,
  concernAreaText,
  consultationMannerText,
  consultationOutcomeText,
  consultationText,
} from "../../../shared/text/consultation.ts";
import { urgencyFact } from "../../urgency/urgency-values.ts";
import type { Fact } from "../../ui/DefinitionList.tsx";

const { form, view, columns } = consultationText;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** One sentence of them: only the first begins with a capital. */
const inOne = (words: readonly string[]): string =>
  list.format(words.map((one, index) => (index === 0 ? one : one.slice(0, 1).toLowerCase() + one.slice(1))));

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
      value: concernAreas.length === 0 ? view.noConcerns : inOne(concernAreas.map((area) => concernAreaText[area])),
    },
    { term: form.outcome, value: consultationOutcomeText[consultation.outcome] },
    { term: form.minutesSpent, value: minutesSpent === null ? view.noMinutes : view.minutes(minutesSpent) },
  ];
};
