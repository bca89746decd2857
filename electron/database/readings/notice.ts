// The notice to a meeting.
import type { MeetingId } from "../../../shared/domain/ids.ts";
import type { Notice } from "../../../shared/domain/notice.ts";
import { Party } from "../../../shared/domain/party.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";

export const readNotice = async (read: Read, meetingId: MeetingId): Promise<Notice | undefined> => {
  const row = await read
    .selectFrom("notice")
    .innerJoin("meeting", "meeting.meeting_id", "notice.meeting_id")
    .selectAll("notice")
    .select("meeting.case_id")
    .where("notice.meeting_id", "=", meetingId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const recipients = await read
    .selectFrom("notice_recipient")
    .selectAll()
    .where("meeting_id", "=", meetingId)
    .orderBy("position")
    .execute();
  return {
    meetingId,
    caseId: row.case_id,
    consentId: row.consent_id,
    createdOn: row.created_on,
    replyBy: row.reply_by,
    sentOn: row.sent_on,
    version: row.version,
    recipients: recipients.map(({ party, contact_id }) => ({ party: fromJson(Party, party), contactId: contact_id })),
  };
};
