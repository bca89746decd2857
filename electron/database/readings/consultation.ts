// What a case needs to know about the consultation it is opened from.
import type { Consultation } from "../../../shared/domain/consultation.ts";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import type { Read } from "../session.ts";

export const readConsultationForOpening = async (
  read: Read,
  consultationId: ConsultationId,
): Promise<Pick<Consultation, "number" | "decision" | "linkedCaseId"> | undefined> => {
  const row = await read
    .selectFrom("consultation")
    .leftJoin("case_file", "case_file.consultation_id", "consultation.consultation_id")
    .select(["consultation.number", "go_on", "decided_on", "decided_by", "decision_reason", "case_file.case_id"])
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
    linkedCaseId: row.case_id,
  };
};
