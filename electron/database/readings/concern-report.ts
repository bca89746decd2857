// A concern report as it was made.
import type { Selectable } from "kysely";
import { ConcernReportDetails, type ConcernReport } from "../../../shared/domain/concern-report.ts";
import type { CaseId, ConcernReportId } from "../../../shared/domain/ids.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import type { ConcernReportTable } from "../tables/document.ts";

const fromRow = (row: Selectable<ConcernReportTable>): ConcernReport => ({
  ...fromJson(ConcernReportDetails, row.details),
  concernReportId: row.concern_report_id,
  number: row.number,
  reporter: row.reporter,
  provision: row.provision,
});

export const readConcernReport = async (
  read: Read,
  concernReportId: ConcernReportId,
): Promise<ConcernReport | undefined> => {
  const row = await read
    .selectFrom("concern_report")
    .selectAll()
    .where("concern_report_id", "=", concernReportId)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
};

/** Whether a report about the youth of a case has been made that the guardians must not know of. */
export const hasSecretConcernReport = async (read: Read, caseId: CaseId): Promise<boolean> =>
  (await read.selectFrom("concern_report").select("details").where("case_id", "=", caseId).execute()).some(
    ({ details }) => !fromJson(ConcernReportDetails, details).guardiansMayKnow,
  );
