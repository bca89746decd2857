// The neutral rows of meetings, for the list of meetings and for today.
import { sql } from "kysely";
import type { MeetingRow } from "../../../shared/contract/meeting.ts";
import { isProtected, ProtectedIdentity } from "../../../shared/domain/person.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { MeetingKind, type Meeting } from "../../../shared/domain/meeting.ts";
import { MinutesState } from "../../../shared/domain/minutes.ts";
import { noticeState, type NoticeState, unsentCopies } from "../../../shared/domain/notice-state.ts";
import { reopenedSince } from "../reopened-since.ts";
import type { Read } from "../session.ts";
import { readConsentByCase } from "./consent.ts";
import { meetingFromRow } from "./meeting.ts";
import { readNotices } from "./notice.ts";

/** Meetings of every case that are not cancelled, soonest first, with the state of their newest minutes. */
const selectMeetings = async (read: Read) =>
  read
    .selectFrom("meeting")
    .innerJoin("case_file", "case_file.case_id", "meeting.case_id")
    .innerJoin("youth", "youth.case_id", "meeting.case_id")
    .leftJoin("notice", "notice.meeting_id", "meeting.meeting_id")
    .selectAll("meeting")
    .select([
      "case_file.number",
      "youth.given_name",
      "youth.family_name",
      "youth.protected_identity",
      "notice.sent_on as notice_sent_on",
      sql<string | null>`(SELECT state FROM minutes WHERE minutes.meeting_id = meeting.meeting_id
        ORDER BY minutes.number DESC LIMIT 1)`.as("minutes_state"),
      sql<1 | 0 | null>`(SELECT json_extract(content, '$.next.closing') FROM minutes
        WHERE minutes.meeting_id = meeting.meeting_id AND state <> 'draft'
        ORDER BY minutes.number DESC LIMIT 1)`.as("closing"),
      reopenedSince,
    ])
    .where("meeting.cancelled_on", "is", null)
    .orderBy("meeting.held_on")
    .orderBy("meeting.starts_at")
    .execute();

export const readMeetingRows = async (read: Read, today: Day): Promise<MeetingRow[]> => {
  const notices = await readNotices(read);
  const consents = await readConsentByCase(read);
  /** Consent is asked about only while the meeting is to come. */
  const stateOf = (meeting: Meeting): NoticeState => {
    if (meeting.startedAt !== null) return "held";
    const consent = consents.get(meeting.caseId);
    const notice = notices.get(meeting.meetingId) ?? null;
    return consent === undefined ? "none" : noticeState(notice, { consent, meeting, today });
  };
  return (await selectMeetings(read)).map((row) => ({
    meetingId: row.meeting_id,
    caseId: row.case_id,
    caseNumber: row.number,
    name: `${row.given_name} ${row.family_name}`,
    isProtected: isProtected(ProtectedIdentity.parse(row.protected_identity)),
    kind: MeetingKind.parse(row.kind),
    ordinal: row.ordinal,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    noticeSentOn: row.notice_sent_on,
    unsentCopies: unsentCopies(notices.get(row.meeting_id)),
    noticeState: stateOf(meetingFromRow(row)),
    minutesState: row.minutes_state === null ? "none" : MinutesState.parse(row.minutes_state),
    endsCooperation: row.closing === 1 && row.reopened_since === 0,
  }));
};
