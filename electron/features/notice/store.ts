// A notice and its recipients as rows. It is replaced whole; what was sent and replied stays.
import type { MeetingId } from "../../../shared/domain/ids.ts";
import type { Notice } from "../../../shared/domain/notice.ts";
import type { NoticeReply } from "../../../shared/domain/notice-reply.ts";
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
      details: toJson(notice.details),
      version: notice.version,
      ground_lost_on: notice.groundLostOn,
    })
    .execute();
  for (const [position, { party, contactId }] of notice.recipients.entries()) {
    await write
      .insertInto("notice_recipient")
      .values({ meeting_id: meetingId, position, party: toJson(party), contact_id: contactId })
      .execute();
  }
};

export const insertReply = async (
  write: Write,
  row: {
    readonly id: string;
    readonly meetingId: MeetingId;
    readonly position: number;
    readonly reply: NoticeReply;
  },
): Promise<void> => {
  const { id, meetingId, position, reply } = row;
  await write
    .insertInto("notice_reply")
    .values({
      notice_reply_id: id,
      meeting_id: meetingId,
      position,
      party: toJson(reply.party),
      edition: reply.edition,
      answer: toJson(reply.answer),
      replied_on: reply.on,
      manner: reply.manner,
    })
    .execute();
};
