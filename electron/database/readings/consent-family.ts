// What the family has said outside the answers: a no from the outset, and an adult youth's word about former guardians.
import { AnswerManner, type ConsentDecline, type GuardianAgreement } from "../../../shared/domain/consent.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

/** See: [Note: A bounded number of statements] */
export const readDeclinesByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, readonly ConsentDecline[]>> => {
  const rows = await read
    .selectFrom("consent_decline")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .execute();
  const declines = rows.map((row) => ({
    caseId: row.case_id,
    on: row.declined_on,
    manner: AnswerManner.parse(row.manner),
    receivedBy: row.received_by,
    afterVersion: row.after_version,
  }));
  return Map.groupBy(declines, ({ caseId }) => caseId);
};

/** See: [Note: A bounded number of statements] */
export const readAgreementsByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, readonly GuardianAgreement[]>> => {
  const rows = await read
    .selectFrom("guardian_agreement")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .execute();
  const agreements = rows.map((row) => ({
    caseId: row.case_id,
    guardianId: row.guardian_id,
    agrees: row.agrees === 1,
    on: row.answered_on,
    manner: AnswerManner.parse(row.manner),
    receivedBy: row.received_by,
    recordedAt: row.recorded_at,
  }));
  return Map.groupBy(agreements, ({ caseId }) => caseId);
};
