// A consultation about nobody as it is filled in, and an office that has its profile.
import type { ConsultationDetails } from "../../shared/domain/consultation.ts";
import { agencies, profile } from "./lou.ts";
import { must, openOffice, type Office } from "./office.ts";

export const plainConsultation: ConsultationDetails = {
  heldOn: "2026-03-12",
  manner: "phone",
  fromAgencyId: agencies.school,
  fromRole: "Skolkurator",
  ageSpan: "13-15",
  concernAreas: ["schoolAbsence"],
  question: "Kan SSPF vara till hjälp?",
  doneSoFar: "",
  advice: "",
  outcome: "recommendsConsent",
  minutesSpent: null,
  urgency: { level: "usual" },
};
export const officeWithProfile = async (day = "2026-03-12"): Promise<Office> => {
  const office = await openOffice(day);
  await must(office.api.profile.save({ profile, version: 0 }));
  return office;
};
