// A notice and its recipients as rows. One that has not been sent is replaced whole.
import type { Notice } from "../../../shared/domain/notice.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

export const replaceNotice = async (write: Write, notice: Notice): Promise<void> => {
  const { meetingId } = notice;
  await write.deleteFrom("notice_recipient").where("meeting_id", "=", meetingId).execute();
  await write.deleteFrom("notice").where("meeting_id", "=", meetingId).execute();
  await write
    .insertInto("notice")
    .values({
      meeting_id: meetingId,
      consent_id: notice.consentId,
      created_on: notice.createdOn,
      reply_by: notice.replyBy,
      sent_on: notice.sentOn,
      version: notice.version,
    })
    .execute();
  for (const [position, { party, contactId }] of notice.recipients.entries()) {
    await write
      .insertInto("notice_recipient")
      .values({ meeting_id: meetingId, position, party: toJson(party), contact_id: contactId })
      .execute();
  }
};
