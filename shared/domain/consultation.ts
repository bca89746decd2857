// Consultation (konsultation) without identity: no field here can hold who it is about (R6).
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CaseId, ConsultationId } from "./ids.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";

/** The concern areas (orosområden) of R3, a code list for statistics. */
export const ConcernArea = z.enum([
  "schoolAbsence",
  "concentration",
  "normBreaking",
  "crime",
  "drugs",
  "criminalPeers",
  "destructiveEnvironment",
]);
export type ConcernArea = z.infer<typeof ConcernArea>;

/** The youth's age as a span, never a date of birth. */
export const AgeSpan = z.enum(["under10", "10-12", "13-15", "16-17", "18plus", "unknown"]);
export type AgeSpan = z.infer<typeof AgeSpan>;

/** How the consultation came about. */
export const ConsultationManner = z.enum(["phone", "meeting", "video", "letter", "other"]);
export type ConsultationManner = z.infer<typeof ConsultationManner>;

/** What came of it (utfall). */
export const ConsultationOutcome = z.enum([
  "adviceEnough",
  "recommendsConsent",
  "outsideTargetGroup",
  "recommendsConcernReport",
]);
export type ConsultationOutcome = z.infer<typeof ConsultationOutcome>;

/** What is filled in about a consultation. */
export const ConsultationDetails = z.object({
  heldOn: Day,
  manner: ConsultationManner,
  fromAgencyId: AgencyId.nullable(),
  fromRole: Line,
  ageSpan: AgeSpan,
  concernAreas: z.array(ConcernArea).max(7),
  question: LongText,
  doneSoFar: LongText,
  advice: LongText,
  outcome: ConsultationOutcome,
  minutesSpent: z.int().min(0).max(1440).nullable(),
});
export type ConsultationDetails = z.infer<typeof ConsultationDetails>;

/** The dated decision whether to go on (R7): who decided, when and why. */
export const StartDecision = z.object({ goOn: z.boolean(), decidedOn: Day, decidedBy: Line, reason: Reason });
export type StartDecision = z.infer<typeof StartDecision>;

/** A consultation (konsultation), for example K-2026-014. */
export const Consultation = ConsultationDetails.extend({
  consultationId: ConsultationId,
  number: OptionalLine,
  decision: StartDecision.nullable(),
  linkedCaseId: CaseId.nullable(),
  version: z.int().positive(),
});
export type Consultation = z.infer<typeof Consultation>;

/** Why a case may not be opened from a consultation, or nothing when it may (R7). */
export const openingBlock = (
  consultation: Pick<Consultation, "decision" | "linkedCaseId">,
): { readonly code: "decisionMissing" | "decidedNotToStart" | "consultationAlreadyLinked" } | undefined => {
  if (consultation.decision === null) return { code: "decisionMissing" };
  if (!consultation.decision.goOn) return { code: "decidedNotToStart" };
  if (consultation.linkedCaseId !== null) return { code: "consultationAlreadyLinked" };
  return undefined;
};
