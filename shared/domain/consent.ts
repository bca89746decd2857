// Consent (samtycke): the data of the one model in `domain.md` 5.1. The rules are in consent-rules.ts.
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, AttachmentId, CaseId, CategoryId, ConsentAnswerId, ConsentId, GuardianId, PersonId } from "./ids.ts";
import { Line, OptionalLine, Reason } from "./text-fields.ts";

/** Somebody whose answer a consent needs: the youth or a guardian. */
export const Signer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("youth") }),
  z.object({ kind: z.literal("guardian"), guardianId: GuardianId }),
]);
export type Signer = z.infer<typeof Signer>;

/** A signer as one string, for comparing. */
export const signerKey = (signer: Signer): string => (signer.kind === "youth" ? "youth" : signer.guardianId);

/** One category of one agency's information, and which of the other agencies may receive it. */
export const ConsentCategory = z.object({
  agencyId: AgencyId,
  categoryId: CategoryId,
  receivers: z.array(AgencyId).max(30),
});
export type ConsentCategory = z.infer<typeof ConsentCategory>;

/** What R19 demands of every version: purpose, parties, categories, kind of cooperation and period. An empty list means nobody. */
export const ConsentTerms = z.object({
  purpose: Reason,
  cooperation: Line,
  agencyIds: z.array(AgencyId).min(1).max(30),
  /** Private persons, by name (R18c). */
  personIds: z.array(PersonId).max(20).default([]),
  categories: z.array(ConsentCategory).min(1).max(200),
  from: Day,
  to: Day,
  collectedByAgencyId: AgencyId.nullable(),
  collectedByRole: OptionalLine,
  /** Whether the family agreed that police and leisure too see how concerned each agency is (oro 0–10, T10). */
  sharesConcern: z.boolean().default(false),
});
export type ConsentTerms = z.infer<typeof ConsentTerms>;

/** One version of a consent. A supplement (komplettering) or a narrowing is a new version. */
export const ConsentVersion = ConsentTerms.extend({
  consentId: ConsentId,
  caseId: CaseId,
  number: z.int().positive(),
  createdOn: Day,
  youthSignsFrom: z.int(),
});
export type ConsentVersion = z.infer<typeof ConsentVersion>;

/** What a signer said about an agency. */
export const AnswerValue = z.enum(["yes", "no", "withdrawn"]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** How an answer was given. */
export const AnswerManner = z.enum(["signedForm", "oral", "electronic", "letter"]);
export type AnswerManner = z.infer<typeof AnswerManner>;

/** What an answer is about: an agency as a whole, or one category of what it may tell (OSL 12:2, "helt eller delvis"). */
export const AnswerSubject = z.object({ agencyId: AgencyId, categoryId: CategoryId.nullable().default(null) });
export type AnswerSubject = z.infer<typeof AnswerSubject>;

/** A subject as one string, for comparing. */
export const subjectKey = ({ agencyId, categoryId }: AnswerSubject): string => `${agencyId}|${categoryId ?? ""}`;

/** A dated answer of one signer about one agency or one of its categories, given on one version. */
export const ConsentAnswer = AnswerSubject.extend({
  answerId: ConsentAnswerId,
  consentId: ConsentId,
  signer: Signer,
  answer: AnswerValue,
  on: Day,
  manner: AnswerManner,
  receivedBy: OptionalLine,
  interpreter: z.boolean(),
  attachmentId: AttachmentId.nullable(),
  /** When it was registered, UTC: the later registration counts among answers of the same day. */
  recordedAt: z.string(),
  /** The answer that this one stands instead of (rättelse): it takes that one's place among answers of the same day. */
  corrects: ConsentAnswerId.nullable(),
  /** Why this answer was wrongly registered, once it has been corrected: it counts no more, and stays in the history. */
  correction: z.object({ reason: Reason, on: Day }).nullable(),
});
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** A dated answer of one signer about one private person, by name (R18c). */
export const PersonAnswer = ConsentAnswer.omit({ agencyId: true, categoryId: true }).extend({ personId: PersonId });
export type PersonAnswer = z.infer<typeof PersonAnswer>;

/** A dated answer, whomever it is about. */
export type AnyAnswer = ConsentAnswer | PersonAnswer;

/** The closed list of exceptions from R18 (`domain.md` §1). A no or a withdrawal is never an exception. */
export const ExceptionKind = z.enum(["soleCustody", "hindered", "youthNotAsked"]);
export type ExceptionKind = z.infer<typeof ExceptionKind>;

/** A documented reason why one signer's answer is not awaited: why, decided by whom, until when. */
export const ConsentException = z.object({
  signer: Signer,
  kind: ExceptionKind,
  reason: Reason,
  decidedBy: Line,
  decidedOn: Day,
  until: Day.nullable(),
});
export type ConsentException = z.infer<typeof ConsentException>;

/** That the family says no to SSPF before anything has been shared (samtycke nekat). A later version takes its place. */
export const ConsentDecline = z.object({
  on: Day,
  manner: AnswerManner,
  receivedBy: OptionalLine,
  /** The newest version when the family said no; 0 before the first. */
  afterVersion: z.int().nonnegative(),
});
export type ConsentDecline = z.infer<typeof ConsentDecline>;

/** What an adult youth says about a former guardian taking part and getting documents (R18b). The latest counts. */
export const GuardianAgreement = z.object({
  guardianId: GuardianId,
  agrees: z.boolean(),
  on: Day,
  manner: AnswerManner,
  receivedBy: OptionalLine,
  recordedAt: z.string(),
});
export type GuardianAgreement = z.infer<typeof GuardianAgreement>;
