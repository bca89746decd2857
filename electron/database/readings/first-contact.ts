// What consultations and identified contacts have come to, for all of them at once and without a word of what they say.
import { ConsentAskedAnswer } from "../../../shared/domain/consultation.ts";
import { EnquiryOutcomeKind } from "../../../shared/domain/enquiry.ts";
import { UrgencyLevel } from "../../../shared/domain/urgency.ts";
import type { FirstContacts } from "../../../shared/domain/tasks/first-contact.ts";
import type { Read } from "../session.ts";

export const readFirstContacts = async (read: Read): Promise<FirstContacts> => {
  const consultations = await read
    .selectFrom("consultation")
    .leftJoin("case_file", "case_file.consultation_id", "consultation.consultation_id")
    .select([
      "consultation.consultation_id",
      "go_on",
      "consent_answer",
      "removed_on",
      "held_on",
      "urgency",
      "case_file.case_id",
    ])
    .execute();
  const enquiries = await read
    .selectFrom("enquiry")
    .leftJoin("case_file", "case_file.enquiry_id", "enquiry.enquiry_id")
    .select(["enquiry.enquiry_id", "outcome", "removed_on", "contacted_on", "urgency", "case_file.case_id"])
    .execute();
  return {
    consultations: consultations.map((row) => ({
      consultationId: row.consultation_id,
      decision: row.go_on === null ? null : { goOn: row.go_on === 1 },
      consentAsked: row.consent_answer === null ? null : { answer: ConsentAskedAnswer.parse(row.consent_answer) },
      linkedCaseId: row.case_id,
      removedOn: row.removed_on,
      contactedOn: row.held_on,
      urgency: { level: UrgencyLevel.parse(row.urgency) },
    })),
    enquiries: enquiries.map((row) => ({
      enquiryId: row.enquiry_id,
      outcome: row.outcome === null ? null : { kind: EnquiryOutcomeKind.parse(row.outcome) },
      linkedCaseId: row.case_id,
      removedOn: row.removed_on,
      contactedOn: row.contacted_on,
      urgency: { level: UrgencyLevel.parse(row.urgency) },
    })),
  };
};
