// Consultation (konsultation) without identity: no field here can hold who it is about (R6).
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CaseId, ConsultationId } from "./ids.ts";
import { latestOf } from "./retention.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";
import { KeptUrgency, Urgency } from "./urgency.ts";

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
  urgency: Urgency,
});
export type ConsultationDetails = z.infer<typeof ConsultationDetails>;

/** The dated decision whether to go on (R7): who decided, when and why. */
export const StartDecision = z.object({ goOn: z.boolean(), decidedOn: Day, decidedBy: Line, reason: Reason });
export type StartDecision = z.infer<typeof StartDecision>;

/** What a family has answered when it was asked, without anybody knowing here which family. */
export const ConsentAskedAnswer = z.enum(["awaited", "yes", "no"]);
export type ConsentAskedAnswer = z.infer<typeof ConsentAskedAnswer>;

const asked = { askedOn: Day, answer: ConsentAskedAnswer, answeredOn: Day.nullable() };
/** That the family was asked for consent (samtycke tillfrågat): when, by which role, and the answer with its day. */
export const ConsentAsked = z
  .object({ ...asked, askedByRole: Line })
  .refine(({ answer, answeredOn }) => (answer === "awaited") === (answeredOn === null), { path: ["answeredOn"] })
  .refine(({ askedOn, answeredOn }) => answeredOn === null || askedOn <= answeredOn, { path: ["answeredOn"] });
export type ConsentAsked = z.infer<typeof ConsentAsked>;

/** A consultation (konsultation), for example K-2026-014. Once it is removed, only what statistics count is left. */
export const Consultation = ConsultationDetails.extend({
  fromRole: OptionalLine,
  urgency: KeptUrgency,
  consultationId: ConsultationId,
  number: OptionalLine,
  decision: StartDecision.extend({ decidedBy: OptionalLine, reason: LongText }).nullable(),
  consentAsked: z.object({ ...asked, askedByRole: OptionalLine }).nullable(),
  linkedCaseId: CaseId.nullable(),
  removedOn: Day.nullable(),
  version: z.int().positive(),
});
export type Consultation = z.infer<typeof Consultation>;

/** What a consultation has come to, without a word of what it is about: the decision, the family's answer, its case. */
export interface ConsultationStanding extends Pick<Consultation, "linkedCaseId" | "removedOn"> {
  readonly decision: Pick<StartDecision, "goOn"> | null;
  readonly consentAsked: Pick<ConsentAsked, "answer"> | null;
}

/** Why a case may not be opened from a consultation, or nothing when it may (R7). */
export const openingBlock = (consultation: ConsultationStanding): { readonly code: OpeningBlockCode } | undefined => {
  if (consultation.removedOn !== null) return { code: "consultationRemoved" };
  if (consultation.decision === null) return { code: "decisionMissing" };
  if (!consultation.decision.goOn) return { code: "decidedNotToStart" };
  if (consultation.linkedCaseId !== null) return { code: "consultationAlreadyLinked" };
  // A no is final until the family itself says otherwise, which is then registered.
  if (consultation.consentAsked?.answer === "no") return { code: "familyDeclined" };
  return undefined;
};

/** How a consultation ended or where it stands: one of these, for lists and statistics. */
export type ConsultationState = "undecided" | "goOn" | "stop" | "declined" | "linked" | "removed";

/** Where a consultation stands. A case says more than a decision, and a family's no more than a decision to go on. */
export const consultationState = (consultation: ConsultationStanding): ConsultationState => {
  if (consultation.removedOn !== null) return "removed";
  if (consultation.linkedCaseId !== null) return "linked";
  if (consultation.consentAsked?.answer === "no") return "declined";
  if (consultation.decision === null) return "undecided";
  return consultation.decision.goOn ? "goOn" : "stop";
};

/** Why a consultation may not be tied to a case that exists, or nothing when it may (R9). It needs no decision of its own. */
export const consultationLinkBlock = (
  consultation: Omit<ConsultationStanding, "decision">,
): { readonly code: "consultationRemoved" | "consultationAlreadyLinked" | "familyDeclined" } | undefined => {
  if (consultation.removedOn !== null) return { code: "consultationRemoved" };
  if (consultation.linkedCaseId !== null) return { code: "consultationAlreadyLinked" };
  return consultation.consentAsked?.answer === "no" ? { code: "familyDeclined" } : undefined;
};

type OpeningBlockCode =
  "consultationRemoved" | "decisionMissing" | "decidedNotToStart" | "consultationAlreadyLinked" | "familyDeclined";

/** The last day on which anything happened in a consultation: its retention counts from there. */
export const lastDayOfConsultation = (consultation: Pick<Consultation, "heldOn" | "decision" | "consentAsked">): Day =>
  latestOf([
    consultation.heldOn,
    consultation.decision?.decidedOn,
    consultation.consentAsked?.askedOn,
    consultation.consentAsked?.answeredOn,
  ]);
