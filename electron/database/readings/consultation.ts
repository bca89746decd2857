// What a case needs to know about the consultation it is opened from, and a blank consent form about the one it is for.
import { ConsentAskedAnswer, type Consultation } from "../../../shared/domain/consultation.ts";
import { AgencyId, type ConsultationId } from "../../../shared/domain/ids.ts";
import type { Read } from "../session.ts";

export const readConsultationForOpening = async (
  read: Read,
  consultationId: ConsultationId,
): Promise<
  | Pick<
      Consultation,
      "number" | "decision" | "linkedCaseId" | "consentAsked" | "removedOn" | "fromAgencyId" | "fromRole"
    >
  | undefined
> => {
  const row = await read
    .selectFrom("consultation")
    .leftJoin("case_file", "case_file.consultation_id", "consultation.consultation_id")
    .select(["consultation.number", "go_on", "decided_on", "decided_by", "decision_reason", "case_file.case_id"])
    .select([
      "consent_asked_on",
      "consent_asked_by_role",
      "consent_answer",
      "consent_answered_on",
      "removed_on",
      "from_agency_id",
      "from_role",
    ])
    .where("consultation.consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { go_on, decided_on, decided_by, decision_reason } = row;
  const decided = go_on !== null && decided_on !== null && decided_by !== null && decision_reason !== null;
  return {
    number: row.number,
    decision: decided
      ? { goOn: go_on === 1, decidedOn: decided_on, decidedBy: decided_by, reason: decision_reason }
      : null,
    consentAsked:
      row.consent_asked_on === null
        ? null
        : {
            askedOn: row.consent_asked_on,
            askedByRole: row.consent_asked_by_role ?? "",
            answer: ConsentAskedAnswer.parse(row.consent_answer),
            answeredOn: row.consent_answered_on,
          },
    linkedCaseId: row.case_id,
    removedOn: row.removed_on,
    fromAgencyId: AgencyId.nullable().parse(row.from_agency_id),
    fromRole: row.from_role,
  };
};
