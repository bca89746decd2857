// Identified contact (identifierad kontakt): somebody tells who it is about. Its own form, apart from consultations (`domain.md` 2.2).
import { z } from "zod";
import { ConcernArea, ConsultationManner } from "./consultation.ts";
import { Day } from "./day.ts";
import { AgencyId, CaseId, EnquiryId } from "./ids.ts";
import { ProtectedIdentity } from "./person.ts";
import { latestOf } from "./retention.ts";
import { Line, LongText, OptionalLine } from "./text-fields.ts";
import { KeptUrgency, Urgency } from "./urgency.ts";

/** Who tells: a guardian about her own child, the youth, a relative, a professional, somebody else. */
export const EnquirySender = z.enum(["guardian", "youth", "relative", "professional", "other"]);
export type EnquirySender = z.infer<typeof EnquirySender>;

/** The ground for writing down who the youth is. One must be given. */
export const NamingGround = z.enum(["ownMatter", "guardianTold", "familyAgreed", "dutyToReport", "otherGround"]);
export type NamingGround = z.infer<typeof NamingGround>;

/** The ground that who tells gives by itself; nothing where somebody must say it. */
export const usualGround = (sender: EnquirySender): NamingGround | null =>
  sender === "guardian" ? "guardianTold" : sender === "youth" ? "ownMatter" : null;

const details = {
  contactedOn: Day,
  manner: ConsultationManner,
  sender: EnquirySender,
  fromAgencyId: AgencyId.nullable(),
  fromName: OptionalLine,
  fromRole: OptionalLine,
  fromPhone: OptionalLine,
  youthGivenName: Line,
  youthFamilyName: OptionalLine,
  youthBirthDate: Day.nullable(),
  protectedIdentity: ProtectedIdentity,
  namingGround: NamingGround,
  namingGroundNote: OptionalLine,
  concernAreas: z.array(ConcernArea).max(7),
  question: LongText,
  doneSoFar: LongText,
  advice: LongText,
  urgency: Urgency,
};

/** What is filled in about an identified contact. */
export const EnquiryDetails = z
  .object(details)
  // "Another ground" says nothing by itself.
  .refine(({ namingGround, namingGroundNote }) => namingGround !== "otherGround" || namingGroundNote !== "", {
    path: ["namingGroundNote"],
  });
export type EnquiryDetails = z.infer<typeof EnquiryDetails>;

/** What came of it: advice, SSPF starts, it does not, or a concern report is made. */
export const EnquiryOutcomeKind = z.enum(["advice", "start", "noStart", "concernReport"]);
export type EnquiryOutcomeKind = z.infer<typeof EnquiryOutcomeKind>;

const outcome = { kind: EnquiryOutcomeKind, decidedOn: Day };
/** The dated outcome. To start or not to start is a decision with its reason (R7). */
export const EnquiryOutcome = z
  .object({ ...outcome, decidedBy: Line, reason: LongText })
  .refine(({ kind, reason }) => (kind !== "start" && kind !== "noStart") || reason.trim() !== "", { path: ["reason"] });
export type EnquiryOutcome = z.infer<typeof EnquiryOutcome>;

/** An identified contact (identifierad kontakt), for example I-2026-003. Once removed, only what statistics count is left. */
export const Enquiry = z.object({
  ...details,
  youthGivenName: OptionalLine,
  urgency: KeptUrgency,
  enquiryId: EnquiryId,
  number: z.string(),
  outcome: z.object({ ...outcome, decidedBy: OptionalLine, reason: LongText }).nullable(),
  linkedCaseId: CaseId.nullable(),
  removedOn: Day.nullable(),
  version: z.int().positive(),
});
export type Enquiry = z.infer<typeof Enquiry>;

/** What an identified contact has come to: its outcome and its case. */
export interface EnquiryStanding extends Pick<Enquiry, "linkedCaseId" | "removedOn"> {
  readonly outcome: Pick<EnquiryOutcome, "kind"> | null;
}

/** Whether nothing has come of it yet. */
export const isUndecidedEnquiry = ({ outcome, linkedCaseId, removedOn }: EnquiryStanding): boolean =>
  outcome === null && linkedCaseId === null && removedOn === null;

/** Why a case may not be opened from an identified contact, or nothing when it may (R7). */
export const enquiryOpeningBlock = (
  enquiry: EnquiryStanding,
):
  | { readonly code: "consultationRemoved" | "enquiryUndecided" | "enquiryNotToStart" | "enquiryAlreadyLinked" }
  | undefined => {
  if (enquiry.removedOn !== null) return { code: "consultationRemoved" };
  if (enquiry.outcome?.kind === "noStart") return { code: "enquiryNotToStart" };
  if (enquiry.outcome?.kind !== "start") return { code: "enquiryUndecided" };
  if (enquiry.linkedCaseId !== null) return { code: "enquiryAlreadyLinked" };
  return undefined;
};

/** The last day on which anything happened in it: its retention counts from there. */
export const lastDayOfEnquiry = (enquiry: Pick<Enquiry, "contactedOn" | "outcome">): Day =>
  latestOf([enquiry.contactedOn, enquiry.outcome?.decidedOn]);
