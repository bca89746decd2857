// How a case has been closed: for its own feature, the closing document and the plan.
import { ClosureDetails, type Closure } from "../../../shared/domain/closure.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";

/** Every edition of every closure of a case, oldest first. */
export const readClosures = async (read: Read, caseId: CaseId): Promise<readonly Closure[]> =>
  (
    await read
      .selectFrom("closure")
      .selectAll()
      .where("case_id", "=", caseId)
      .orderBy("period")
      .orderBy("edition")
      .execute()
  ).map((row) => ({
    closureId: row.closure_id,
    caseId: row.case_id,
    period: row.period,
    edition: row.edition,
    correctionReason: row.correction_reason,
    recordedAt: row.recorded_at,
    details: fromJson(ClosureDetails, row.details),
  }));
