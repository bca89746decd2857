// Consent versions, answers and exceptions as rows. Answers are only ever added.
import type { AnswersGiven } from "../../../shared/contract/consent.ts";
import type { ConsentException, ConsentTerms, ConsentVersion } from "../../../shared/domain/consent.ts";
import type { AttachmentId, CaseId, ConsentId } from "../../../shared/domain/ids.ts";
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

export const insertAnswers = async (
  write: Write,
  given: AnswersGiven,
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
  for (const { agencyId, answer } of given.answers) {
    await write
      .insertInto("consent_answer")
      .values({ consent_answer_id: newId(), ...common, agency_id: agencyId, answer })
      .execute();
  }
  for (const { personId, answer } of given.persons) {
    await write
      .insertInto("person_answer")
      .values({ person_answer_id: newId(), ...common, person_id: personId, answer })
      .execute();
  }
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
