import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Responsibility } from "../../../shared/domain/responsibility.ts";
import type { Read } from "../../database/session.ts";

/** The history of one case, in no particular order. */
export const readResponsibility = async (read: Read, caseId: CaseId): Promise<readonly Responsibility[]> =>
  (await read.selectFrom("case_responsibility").selectAll().where("case_id", "=", caseId).execute()).map((row) => ({
    coordinator: row.coordinator,
    deputy: row.deputy,
    since: row.since,
    recordedAt: row.recorded_at,
  }));
