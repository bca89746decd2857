// How long consultations and identified contacts have been kept, for all of them at once and without a word of what they say.
import { latestOf, type KeptContact } from "../../../shared/domain/retention.ts";
import type { Read } from "../session.ts";

export const readKeptConsultations = async (read: Read): Promise<readonly KeptContact[]> =>
  (
    await read
      .selectFrom("consultation")
      .leftJoin("case_file", "case_file.consultation_id", "consultation.consultation_id")
      .select(["held_on", "decided_on", "consent_asked_on", "consent_answered_on", "removed_on", "case_file.case_id"])
      .execute()
  ).map((row) => ({
    lastOn: latestOf([row.held_on, row.decided_on, row.consent_asked_on, row.consent_answered_on]),
    linkedCaseId: row.case_id,
    removedOn: row.removed_on,
  }));

export const readKeptEnquiries = async (read: Read): Promise<readonly KeptContact[]> =>
  (
    await read
      .selectFrom("enquiry")
      .leftJoin("case_file", "case_file.enquiry_id", "enquiry.enquiry_id")
      .select(["contacted_on", "decided_on", "removed_on", "case_file.case_id"])
      .execute()
  ).map((row) => ({
    lastOn: latestOf([row.contacted_on, row.decided_on]),
    linkedCaseId: row.case_id,
    removedOn: row.removed_on,
  }));
