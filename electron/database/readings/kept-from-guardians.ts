// What the guardians of a case must not know (OSL 12:3, B3): decides what their copies say, and whether these wait for a check.
import { ConcernReportDetails } from "../../../shared/domain/concern-report.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { hidesFromGuardians, type CopyFor } from "../../../shared/domain/minutes-copy.ts";
import { StoredMinutes } from "../../../shared/domain/minutes.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";

/** A report from here that the guardians must not know of. */
const isReportedInSecret = async (read: Read, caseId: CaseId): Promise<boolean> =>
  (await read.selectFrom("concern_report").select("details").where("case_id", "=", caseId).execute()).some(
    ({ details }) => !fromJson(ConcernReportDetails, details).guardiansMayKnow,
  );

/**
 * [Note: Hidden in a case]
 * What one meeting hides, another may allude to, and so may the plan, the closing, and why something was corrected. It is
 * asked of every version of all minutes of the case, drafts too, whichever paper it is that leaves.
 */
export const readKeptFromGuardians = async (
  read: Read,
  caseId: CaseId,
): Promise<Pick<CopyFor, "concernIsSecret" | "isHiding">> => {
  const rows = await read
    .selectFrom("minutes")
    .innerJoin("meeting", "meeting.meeting_id", "minutes.meeting_id")
    .select(["minutes.meeting_id", "minutes.content"])
    .where("meeting.case_id", "=", caseId)
    .orderBy("minutes.number")
    .execute();
  const versions = rows.map((row) => ({ meetingId: row.meeting_id, content: fromJson(StoredMinutes, row.content) }));
  // That somebody else reports holds as the meeting's newest version says it.
  const newest = [...new Map(versions.map((one) => [one.meetingId, one.content])).values()];
  return {
    concernIsSecret:
      newest.some(({ concernReport }) => concernReport.isSecret) || (await isReportedInSecret(read, caseId)),
    isHiding: versions.some(({ content }) => hidesFromGuardians(content)),
  };
};
