// A case (ärende): the youth, the guardians and what the case was opened from.
import { z } from "zod";
import { ConcernArea } from "./consultation.ts";
import { Day } from "./day.ts";
import { AgencyId, CaseId, ConsultationId, EnquiryId } from "./ids.ts";
import { GuardianDetails, Youth } from "./person.ts";
import { Line, longTextLimit, OptionalLine } from "./text-fields.ts";

/** `SSPF-2026-007`: prefix of the profile, year, running number. */
export const CaseNumber = z.string().regex(/^[A-ZÅÄÖ]{1,8}-\d{4}-\d{3,5}$/);

/** What makes it right to write down who a case is about (R9): the family's word, a signed consent, or that it came by itself. */
export const OpeningGround = z.enum(["familyWish", "signedConsent", "enquiry"]);
export type OpeningGround = z.infer<typeof OpeningGround>;

/** What makes it right to tie a consultation to a case afterwards (R9). That somebody named the youth is not enough. */
export const LinkGround = z.enum(["consent", "familyWish"]);
export type LinkGround = z.infer<typeof LinkGround>;

/** What is filled in when a case is opened, from a consultation or an identified contact. The wish to take part (besked) is R17. */
export const CaseOpening = z.object({
  consultationId: ConsultationId.nullable(),
  enquiryId: EnquiryId.nullable().default(null),
  ground: OpeningGround,
  number: CaseNumber,
  registryNumber: OptionalLine,
  openedOn: Day,
  wishReceivedOn: Day.nullable(),
  wishReceivedFrom: OptionalLine,
  initiatedByAgencyId: AgencyId.nullable(),
  initiatedByRole: OptionalLine,
  concernAreas: z.array(ConcernArea).max(7),
  youth: Youth,
  guardians: z.array(GuardianDetails).max(6),
  /** Why the case is opened although the youth lies outside the target group (R1). Asked for, never demanded. */
  targetGroupReason: z.string().trim().max(longTextLimit).default(""),
  /** Cases that looked like the same youth's and were said to be another's, before this one was registered. */
  otherThan: z.array(CaseId).max(100).default([]),
});
export type CaseOpening = z.infer<typeof CaseOpening>;

/** That a case was opened outside the target group (R1): the age that day, the limits that applied, and why. */
export const TargetGroupOverride = z.object({ age: z.int(), ageFrom: z.int(), ageTo: z.int(), reason: z.string() });
export type TargetGroupOverride = z.infer<typeof TargetGroupOverride>;

/** A case's header (ärendehuvud). */
export const CaseFile = z.object({
  caseId: CaseId,
  number: CaseNumber,
  registryNumber: OptionalLine,
  openedOn: Day,
  closedOn: Day.nullable(),
  consultationId: ConsultationId.nullable(),
  enquiryId: EnquiryId.nullable(),
  /** Nothing for cases that were opened before it was asked. */
  ground: OpeningGround.nullable(),
  /** When a consultation was tied to the case afterwards, and why that was right. */
  consultationLinked: z.object({ on: Day, ground: LinkGround }).nullable(),
  wishReceivedOn: Day.nullable(),
  wishReceivedFrom: OptionalLine,
  initiatedByAgencyId: AgencyId.nullable(),
  initiatedByRole: OptionalLine,
  concernAreas: z.array(ConcernArea),
  /** Who opened it. Who is responsible now, and who was: `Responsibility`. */
  coordinator: Line,
  version: z.int().positive(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** Why an opening lacks its ground (R9), or nothing when it has one. A word or a signature has its day. */
export const groundBlock = (
  opening: Pick<CaseOpening, "ground" | "enquiryId" | "wishReceivedOn">,
): { readonly code: "openingGroundMissing" } | undefined => {
  const given = opening.ground === "enquiry" ? opening.enquiryId !== null : opening.wishReceivedOn !== null;
  return given ? undefined : { code: "openingGroundMissing" };
};

/** The ground on which a consultation may be tied to a case today, or nothing when there is none (R9). */
export const linkGround = (known: {
  readonly consentGiven: boolean;
  readonly wishReceivedOn: Day | null;
}): LinkGround | undefined => {
  if (known.consentGiven) return "consent";
  return known.wishReceivedOn === null ? undefined : "familyWish";
};

/** The steps of a case, always computed from facts, never stored (`domain.md` 1.1). */
export const CaseStep = z.enum([
  "consultation",
  "surveyTalk",
  "consent",
  "preMeeting",
  "notice",
  "meeting",
  "plan",
  "followUp",
  "closure",
]);
export type CaseStep = z.infer<typeof CaseStep>;
