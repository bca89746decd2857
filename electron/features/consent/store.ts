// Consent versions, answers and exceptions as rows. Answers are only ever added.
import type { AnswersGiven } from "../../../shared/contract/consent.ts";
import type {
  AnswerSubject,
  AnswerValue,
  ConsentDecline,
  ConsentException,
  ConsentTerms,
  ConsentVersion,
  GuardianAgreement,
} from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import {
  ConsentAnswerId,
  type AttachmentId,
  type CaseId,
  type ConsentId,
  type PersonId,
} from "../../../shared/domain/ids.ts";
import { toFlag, toJson } from "../../database/json.ts";
import { consentFromRow, signerToRow } from "../../database/readings/consent.ts";
import type { Read, Write } from "../../database/session.ts";

const termsToRow = (terms: ConsentTerms) => ({
  purpose: terms.purpose,
  cooperation: terms.cooperation,
  agency_ids: toJson(terms.agencyIds),
  person_ids: toJson(terms.personIds),
  categories: toJson(terms.categories),
  shares_concern: toFlag(terms.sharesConcern),
  valid_from: terms.from,
  valid_to: terms.to,
  collected_by_agency_id: terms.collectedByAgencyId,
  collected_by_role: terms.collectedByRole,
});

export const findConsent = async (read: Read, consentId: ConsentId): Promise<ConsentVersion | undefined> => {
  const row = await read.selectFrom("consent").selectAll().where("consent_id", "=", consentId).executeTakeFirst();
  return row === undefined ? undefined : consentFromRow(row);
};

export const caseOfAttachment = async (read: Read, attachmentId: AttachmentId): Promise<CaseId | undefined> =>
  (await read.selectFrom("attachment").select("case_id").where("attachment_id", "=", attachmentId).executeTakeFirst())
    ?.case_id;

export const insertConsent = async (write: Write, version: ConsentVersion, profileVersion: number): Promise<void> => {
  await write
    .insertInto("consent")
    .values({
      consent_id: version.consentId,
      case_id: version.caseId,
      number: version.number,
      ...termsToRow(version),
      created_on: version.createdOn,
      youth_signs_from: version.youthSignsFrom,
      profile_version: profileVersion,
    })
    .execute();
};

export const updateTerms = async (write: Write, consentId: ConsentId, terms: ConsentTerms): Promise<void> => {
  await write.updateTable("consent").set(termsToRow(terms)).where("consent_id", "=", consentId).execute();
};

interface NewAnswer {
  readonly answer: AnswerValue;
  readonly corrects: ConsentAnswerId | null;
}

/** Answers as they were given together; the rest of their columns the store fills in. */
interface NewAnswers extends Omit<AnswersGiven, "answers" | "persons"> {
  readonly answers: readonly (NewAnswer & AnswerSubject)[];
  readonly persons: readonly (NewAnswer & { readonly personId: PersonId })[];
}

export const insertAnswers = async (
  write: Write,
  given: NewAnswers,
  recordedAt: string,
  newId: () => string,
): Promise<void> => {
  const common = {
    consent_id: given.consentId,
    ...signerToRow(given.signer),
    answered_on: given.on,
    manner: given.manner,
    received_by: given.receivedBy,
    interpreter: toFlag(given.interpreter),
    attachment_id: given.attachmentId,
    recorded_at: recordedAt,
  };
  for (const { agencyId, categoryId, answer, corrects } of given.answers) {
    await write
      .insertInto("consent_answer")
      .values({
        ...common,
        consent_answer_id: ConsentAnswerId.parse(newId()),
        agency_id: agencyId,
        category_id: categoryId,
        answer,
        corrects,
      })
      .execute();
  }
  for (const { personId, answer, corrects } of given.persons) {
    await write
      .insertInto("person_answer")
      .values({
        ...common,
        person_answer_id: ConsentAnswerId.parse(newId()),
        person_id: personId,
        answer,
        corrects,
      })
      .execute();
  }
};

/** The answer stays as it was; that it was corrected is a row of its own. */
export const insertCorrection = async (
  write: Write,
  answerId: ConsentAnswerId,
  reason: string,
  on: Day,
): Promise<void> => {
  await write.insertInto("consent_correction").values({ answer_id: answerId, reason, corrected_on: on }).execute();
};

export const insertDecline = async (
  write: Write,
  id: string,
  caseId: CaseId,
  decline: ConsentDecline,
): Promise<void> => {
  await write
    .insertInto("consent_decline")
    .values({
      consent_decline_id: id,
      case_id: caseId,
      declined_on: decline.on,
      manner: decline.manner,
      received_by: decline.receivedBy,
      after_version: decline.afterVersion,
    })
    .execute();
};

export const insertAgreement = async (
  write: Write,
  id: string,
  caseId: CaseId,
  agreement: GuardianAgreement,
): Promise<void> => {
  await write
    .insertInto("guardian_agreement")
    .values({
      guardian_agreement_id: id,
      case_id: caseId,
      guardian_id: agreement.guardianId,
      agrees: toFlag(agreement.agrees),
      answered_on: agreement.on,
      manner: agreement.manner,
      received_by: agreement.receivedBy,
      recorded_at: agreement.recordedAt,
    })
    .execute();
};

export const insertException = async (
  write: Write,
  id: string,
  caseId: CaseId,
  exception: ConsentException,
): Promise<void> => {
  await write
    .insertInto("consent_exception")
    .values({
      consent_exception_id: id,
      case_id: caseId,
      ...signerToRow(exception.signer),
      kind: exception.kind,
      reason: exception.reason,
      decided_by: exception.decidedBy,
      decided_on: exception.decidedOn,
      valid_until: exception.until,
    })
    .execute();
};
