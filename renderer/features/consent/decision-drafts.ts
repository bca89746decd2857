// What is being filled in about an answer, a withdrawal or an exception. Each person's answer has a draft of its own, so
// that what one said never comes up as what another said.
import { z } from "zod";
import type { FormDraft } from "../../api/useFormDraft.ts";
import {
  AnswerManner,
  AnswerValue,
  type ConsentVersion,
  ExceptionKind,
  type Signer,
  signerKey,
} from "../../../shared/domain/consent.ts";
import type { ConsentFacts } from "../../../shared/domain/consent-rules.ts";
import { Day } from "../../../shared/domain/day.ts";
import {
  AgencyId,
  AttachmentId,
  type CaseId,
  type ConsentAnswerId,
  type ConsentId,
  type GuardianId,
  PersonId,
} from "../../../shared/domain/ids.ts";

/** How an answer came. A choice not made yet is null. */
const HowValues = z.object({
  on: Day.nullable(),
  manner: AnswerManner.nullable(),
  receivedBy: z.string(),
  interpreter: z.boolean(),
  attachmentId: AttachmentId.nullable(),
});
export type HowValues = Readonly<z.infer<typeof HowValues>>;

const AnswerValues = z.object({
  signer: z.string().nullable(),
  /** By agency; null until somebody has chosen. */
  answers: z.record(z.string(), z.enum(["yes", "no"]).nullable()),
  how: HowValues,
});
export type AnswerValues = z.infer<typeof AnswerValues>;

const WithdrawValues = z.object({
  signer: z.string().nullable(),
  what: z.enum(["all", "some", "categories"]).nullable(),
  agencyIds: z.array(AgencyId),
  personIds: z.array(PersonId).default([]),
  /** As `subjectKey` names them. */
  categories: z.array(z.string()).default([]),
  how: HowValues,
});
export type WithdrawValues = z.infer<typeof WithdrawValues>;

const ExceptionValues = z.object({
  signer: z.string().nullable(),
  kind: ExceptionKind.nullable(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedOn: Day.nullable(),
  until: Day.nullable(),
});
export type ExceptionValues = z.infer<typeof ExceptionValues>;

const CorrectValues = z.object({
  reason: z.string(),
  instead: z.enum([...AnswerValue.options, "none"]).nullable(),
  how: HowValues,
});
export type CorrectValues = z.infer<typeof CorrectValues>;

const WhenValues = HowValues.pick({ on: true, manner: true, receivedBy: true });

const DeclineValues = z.object({ how: WhenValues });
export type DeclineValues = z.infer<typeof DeclineValues>;

const AgreementValues = DeclineValues.extend({ agrees: z.enum(["yes", "no"]).nullable() });
export type AgreementValues = z.infer<typeof AgreementValues>;

/** The record of a case's drafts of this kind. */
export const decisionRecord = (caseId: CaseId): string => `consent:${caseId}`;

const anybody = "-";

export const answerDraft = (
  caseId: CaseId,
  consentId: ConsentId,
  signer: Signer | undefined,
): FormDraft<AnswerValues> => ({
  record: decisionRecord(caseId),
  field: `answer:${consentId}:${signer === undefined ? anybody : signerKey(signer)}`,
  values: AnswerValues,
});

export const withdrawDraft = (caseId: CaseId, consentId: ConsentId): FormDraft<WithdrawValues> => ({
  record: decisionRecord(caseId),
  field: `withdraw:${consentId}`,
  values: WithdrawValues,
});

export const exceptionDraft = (caseId: CaseId, consentId: ConsentId): FormDraft<ExceptionValues> => ({
  record: decisionRecord(caseId),
  field: `exception:${consentId}`,
  values: ExceptionValues,
});

export const correctDraft = (caseId: CaseId, answerId: ConsentAnswerId): FormDraft<CorrectValues> => ({
  record: decisionRecord(caseId),
  field: `correct:${answerId}`,
  values: CorrectValues,
});

export const declineDraft = (caseId: CaseId): FormDraft<DeclineValues> => ({
  record: decisionRecord(caseId),
  field: "decline",
  values: DeclineValues,
});

export const agreementDraft = (caseId: CaseId, guardianId: GuardianId): FormDraft<AgreementValues> => ({
  record: decisionRecord(caseId),
  field: `agreement:${guardianId}`,
  values: AgreementValues,
});

/** A dialog that was left by a lock. */
export interface Started {
  readonly what: "answer" | "withdraw" | "exception";
  readonly version: ConsentVersion;
  readonly signer: Signer | undefined;
}

/** Which dialog a draft belongs to; undefined when what it is about is gone. */
export const startedIn = (field: string, facts: ConsentFacts): Started | undefined => {
  const [what, consentId, key = anybody] = field.split(":");
  const version = facts.versions.find((one) => one.consentId === consentId);
  if (version === undefined) return undefined;
  if (what === "withdraw" || what === "exception") return { what, version, signer: undefined };
  if (what !== "answer") return undefined;
  if (key === anybody) return { what, version, signer: undefined };
  if (key === "youth") return { what, version, signer: { kind: "youth" } };
  const guardian = facts.guardians.find((one) => one.guardianId === key);
  return guardian && { what, version, signer: { kind: "guardian", guardianId: guardian.guardianId } };
};
