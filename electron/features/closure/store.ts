// Closures and reopenings as rows, and what closing does to the rest of the case.
import type { Closure, Reopening } from "../../../shared/domain/closure.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { DocumentKind } from "../../../shared/domain/disclosure.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

export const readReopenings = async (read: Read, caseId: CaseId): Promise<readonly Reopening[]> =>
  (await read.selectFrom("reopening").selectAll().where("case_id", "=", caseId).orderBy("period").execute()).map(
    (row) => ({
      period: row.period,
      reopenedOn: row.reopened_on,
      decidedBy: row.decided_by,
      reason: row.reason,
    }),
  );

export const insertClosure = async (write: Write, closure: Closure): Promise<void> => {
  await write
    .insertInto("closure")
    .values({
      closure_id: closure.closureId,
      case_id: closure.caseId,
      period: closure.period,
      edition: closure.edition,
      closed_on: closure.details.closedOn,
      reason: closure.details.reason,
      correction_reason: closure.correctionReason,
      details: toJson(closure.details),
      recorded_at: closure.recordedAt,
    })
    .execute();
};

export const insertReopening = async (
  write: Write,
  caseId: CaseId,
  reopening: Reopening & { readonly reopeningId: string; readonly recordedAt: string },
): Promise<void> => {
  await write
    .insertInto("reopening")
    .values({
      reopening_id: reopening.reopeningId,
      case_id: caseId,
      period: reopening.period,
      reopened_on: reopening.reopenedOn,
      decided_by: reopening.decidedBy,
      reason: reopening.reason,
      recorded_at: reopening.recordedAt,
    })
    .execute();
};

export const setClosedOn = async (
  write: Write,
  caseId: CaseId,
  closedOn: Day | null,
  version: number,
): Promise<void> => {
  await write.updateTable("case_file").set({ closed_on: closedOn, version }).where("case_id", "=", caseId).execute();
};

/** Meetings that were planned are not held: they are cancelled with the case. */
export const cancelPlannedMeetings = async (write: Write, caseId: CaseId, on: Day): Promise<void> => {
  await write
    .updateTable("meeting")
    .set({ cancelled_on: on })
    .where("case_id", "=", caseId)
    .where("started_at", "is", null)
    .where("cancelled_on", "is", null)
    .execute();
};

/** When the first closing letter since a day left for the family, and for an agency. */
export const readLettersSent = async (
  read: Read,
  caseId: CaseId,
  since: Day,
): Promise<{ readonly family: Day | null; readonly parties: Day | null }> => {
  const rows = await read
    .selectFrom("document")
    .select(["recipient_key", "disclosed_on"])
    .where("case_id", "=", caseId)
    .where("kind", "=", "closure" satisfies DocumentKind)
    .where("disclosed_on", ">=", since)
    .orderBy("disclosed_on")
    .execute();
  const toAgency = (row: (typeof rows)[number]): boolean => row.recipient_key.startsWith("agency:");
  return {
    family: rows.find((row) => !toAgency(row))?.disclosed_on ?? null,
    parties: rows.find(toAgency)?.disclosed_on ?? null,
  };
};
