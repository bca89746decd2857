// What has been done in a case between meetings and when, as tasks and overviews count it.
import { sql } from "kysely";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId, MeetingId } from "../../../shared/domain/ids.ts";
import { NoteWith, type ContactFact } from "../../../shared/domain/note.ts";
import { dayNear } from "../../platform/clock.ts";
import { inCase } from "../one-or-all.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";

/** The contacts of one case, or of every case. See: [Note: A bounded number of statements] */
export const readContactsByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, readonly ContactFact[]>> => {
  const rows = await read
    .selectFrom("note")
    .select(["case_id", "happened_on", "party", "meeting_id"])
    .where((where) => inCase(where, "case_id", only))
    .where("kind", "=", "contact")
    .where("struck_at", "is", null)
    .execute();
  const contacts = rows.map((row) => ({
    caseId: row.case_id,
    on: row.happened_on,
    withFamily: row.party !== null && ["youth", "guardian"].includes(fromJson(NoteWith, row.party).kind),
    meetingId: row.meeting_id,
  }));
  return Map.groupBy(contacts, ({ caseId }) => caseId);
};

/** The last day on which anything was done in each case, whatever it was. A plan for a day to come is not yet done. */
export const readLastActivity = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, Day>> => {
  const ofCase = only === undefined ? sql`` : sql`WHERE case_id = ${only}`;
  const { rows } = await sql<{ readonly case_id: CaseId; readonly last_on: Day }>`
    SELECT case_id, max(day) AS last_on FROM (
      SELECT case_id, opened_on AS day FROM case_file
      UNION ALL SELECT case_id, created_on FROM consent
      UNION ALL SELECT consent.case_id, answered_on FROM consent_answer JOIN consent USING (consent_id)
      UNION ALL SELECT case_id, held_on FROM meeting WHERE started_at IS NOT NULL
      UNION ALL SELECT meeting.case_id, sent_on FROM notice JOIN meeting USING (meeting_id) WHERE sent_on IS NOT NULL
      UNION ALL SELECT meeting.case_id, established_on FROM minutes JOIN meeting USING (meeting_id)
        WHERE established_on IS NOT NULL
      UNION ALL SELECT case_id, disclosed_on FROM document WHERE case_id IS NOT NULL
      UNION ALL SELECT case_id, registered_on FROM misdelivery
      UNION ALL SELECT case_id, substr(registered_at, 1, 10) FROM note WHERE struck_at IS NULL
      UNION ALL SELECT case_id, reported_on FROM concern_report WHERE case_id IS NOT NULL
    ) ${ofCase} GROUP BY case_id`.execute(
    // The narrower type hides what raw SQL is run with; the connection itself still cannot write.
    read as never,
  );
  return new Map(rows.map((row) => [row.case_id, row.last_on]));
};

/** When each meeting that has not begun was planned for the day that it has, as the log tells. */
export const readPlannedOn = async (read: Read, only?: CaseId): Promise<ReadonlyMap<MeetingId, Day>> => {
  const rows = await read
    .selectFrom("audit")
    .innerJoin("meeting", "meeting.meeting_id", "audit.entity_id")
    .select((select) => ["meeting.meeting_id", select.fn.max("audit.ts_utc").as("at")])
    .where("audit.entity_type", "=", "meeting")
    .where("meeting.started_at", "is", null)
    .where((where) => inCase(where, "meeting.case_id", only))
    .where((where) =>
      where.or([
        where("audit.action", "=", "meeting.plan"),
        where.and([where("audit.action", "=", "meeting.change"), where("audit.detail", "like", '%"heldOn"%')]),
      ]),
    )
    .groupBy("meeting.meeting_id")
    .execute();
  return new Map(rows.map(({ meeting_id: id, at }) => [id, dayNear(at)]));
};
