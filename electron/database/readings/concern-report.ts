// Concern reports as they were made, and what has come of them.
import type { Selectable } from "kysely";
import { z } from "zod";
import type { ConcernReportRow } from "../../../shared/contract/concern-report.ts";
import { noProgress, ReportProgress, reportWait } from "../../../shared/domain/concern-clock.ts";
import { ConcernReportDetails, type ConcernReport } from "../../../shared/domain/concern-report.ts";
import type { CaseId, ConcernReportId } from "../../../shared/domain/ids.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import type { ConcernReportTable } from "../tables/document.ts";

/** Before the choice was asked for, what was typed in spite of the warning was meant to be told. */
const StoredDetails = ConcernReportDetails.extend({ includesProtected: z.boolean().default(true) });

const fromRow = (row: Selectable<ConcernReportTable>): ConcernReport => ({
  ...fromJson(StoredDetails, row.details),
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

/** Every report with its way since, newest first. What was dispatched from here counts as sent that day. */
export const readConcernReportRows = async (
  read: Read,
): Promise<readonly (ConcernReportRow & { readonly caseId: CaseId | null })[]> => {
  const rows = await read
    .selectFrom("concern_report")
    .leftJoin(
      "concern_report_progress",
      "concern_report_progress.concern_report_id",
      "concern_report.concern_report_id",
    )
    .selectAll("concern_report")
    .select(["concern_report_progress.progress", "concern_report_progress.version"])
    .orderBy("concern_report.number", "desc")
    .execute();
  const sent = await read
    .selectFrom("document")
    .select(["concern_report_id", "disclosed_on"])
    .where("concern_report_id", "is not", null)
    .orderBy("disclosed_on")
    .execute();
  return rows.map((row) => {
    const report = fromRow(row);
    const known = row.progress === null ? noProgress : fromJson(ReportProgress, row.progress);
    const dispatched = sent.find((one) => one.concern_report_id === row.concern_report_id)?.disclosed_on ?? null;
    const progress = { ...known, sentOn: known.sentOn ?? dispatched };
    return {
      caseId: row.case_id,
      concernReportId: report.concernReportId,
      number: report.number,
      reportedOn: report.reportedOn,
      provision: report.provision,
      guardiansMayKnow: report.guardiansMayKnow,
      feedbackRequested: report.feedbackRequested,
      progress,
      version: row.version ?? 0,
      wait: reportWait(report, progress) ?? null,
    };
  });
};
