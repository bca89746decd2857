// A consultation about nobody, with a decision to go on.
import type { Consultation } from "../../shared/domain/consultation.ts";
import { AgencyId, ConsultationId } from "../../shared/domain/ids.ts";

export const consultationOf = (changes: Partial<Consultation> = {}): Consultation => ({
  consultationId: ConsultationId.parse("k1"),
  number: "K-2026-001",
  heldOn: "2026-11-20",
  manner: "phone",
  fromAgencyId: AgencyId.parse("skola"),
  fromRole: "Skolkurator",
  ageSpan: "13-15",
  concernAreas: ["schoolAbsence", "drugs"],
  question: "Kan SSPF hjälpa?",
  doneSoFar: "",
  advice: "Fråga familjen om samtycke.",
  outcome: "recommendsConsent",
  minutesSpent: 30,
  urgency: { level: "usual" },
  decision: { goOn: true, decidedOn: "2026-11-20", decidedBy: "Kaj Koordinator", reason: "Inom målgruppen" },
  consentAsked: null,
  linkedCaseId: null,
  removedOn: null,
  version: 2,
  ...changes,
});
