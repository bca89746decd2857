// The notices to meetings, with what has been sent and replied.
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from "kysely";
import type { CaseId, MeetingId } from "../../../shared/domain/ids.ts";
import { NoticeDetails, type Notice } from "../../../shared/domain/notice.ts";
import { ReplyAnswer, ReplyManner } from "../../../shared/domain/notice-reply.ts";
import { Party } from "../../../shared/domain/party.ts";
import { fromJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";
import type { Tables } from "../tables.ts";

/** Which meetings' notices: one meeting's, one case's, or all. */
interface Scope {
  readonly meetingId?: MeetingId;
  readonly only?: CaseId | undefined;
}

const inScope = (
  where: ExpressionBuilder<Tables, "meeting">,
  { meetingId, only }: Scope,
): ExpressionWrapper<Tables, "meeting", SqlBool> =>
  meetingId === undefined ? inCase(where, "meeting.case_id", only) : where("meeting.meeting_id", "=", meetingId);

const selectRecipients = (read: Read, scope: Scope) =>
  read
    .selectFrom("meeting")
    .innerJoin("notice_recipient", "notice_recipient.meeting_id", "meeting.meeting_id")
    .selectAll("notice_recipient")
    .where((where) => inScope(where, scope))
    .orderBy("notice_recipient.position")
    .execute();

const selectSendings = (read: Read, scope: Scope) =>
  read
    .selectFrom("meeting")
    .innerJoin("notice_sending", "notice_sending.meeting_id", "meeting.meeting_id")
    .selectAll("notice_sending")
    .where((where) => inScope(where, scope))
    .orderBy("notice_sending.edition")
    .orderBy("notice_sending.sent_on")
    .execute();

const selectReplies = (read: Read, scope: Scope) =>
  read
    .selectFrom("meeting")
    .innerJoin("notice_reply", "notice_reply.meeting_id", "meeting.meeting_id")
    .selectAll("notice_reply")
    .where((where) => inScope(where, scope))
    .orderBy("notice_reply.position")
    .execute();

const readScope = async (read: Read, scope: Scope): Promise<ReadonlyMap<MeetingId, Notice>> => {
  const rows = await read
    .selectFrom("meeting")
    .innerJoin("notice", "notice.meeting_id", "meeting.meeting_id")
    .selectAll("notice")
    .select("meeting.case_id")
    .where((where) => inScope(where, scope))
    .execute();
  const recipients = Map.groupBy(await selectRecipients(read, scope), (row) => row.meeting_id);
  const sendings = Map.groupBy(await selectSendings(read, scope), (row) => row.meeting_id);
  const replies = Map.groupBy(await selectReplies(read, scope), (row) => row.meeting_id);
  return new Map(
    rows.map((row): readonly [MeetingId, Notice] => [
      row.meeting_id,
      {
        meetingId: row.meeting_id,
        caseId: row.case_id,
        consentId: row.consent_id,
        createdOn: row.created_on,
        replyBy: row.reply_by,
        details: fromJson(NoticeDetails, row.details),
        sentOn: row.sent_on,
        groundLostOn: row.ground_lost_on,
        recipients: (recipients.get(row.meeting_id) ?? []).map(({ party, contact_id }) => ({
          party: fromJson(Party, party),
          contactId: contact_id,
        })),
        sendings: (sendings.get(row.meeting_id) ?? []).map((sending) => ({
          party: fromJson(Party, sending.party),
          contactId: sending.contact_id,
          edition: sending.edition,
          heldOn: sending.held_on,
          startsAt: sending.starts_at,
          endsAt: sending.ends_at,
          place: sending.place,
          sentOn: sending.sent_on,
        })),
        replies: (replies.get(row.meeting_id) ?? []).map((reply) => ({
          party: fromJson(Party, reply.party),
          edition: reply.edition,
          answer: fromJson(ReplyAnswer, reply.answer),
          on: reply.replied_on,
          manner: ReplyManner.parse(reply.manner),
        })),
        version: row.version,
      },
    ]),
  );
};

/** The notice to one meeting, if one has been made. */
export const readNotice = async (read: Read, meetingId: MeetingId): Promise<Notice | undefined> =>
  (await readScope(read, { meetingId })).get(meetingId);

/** The notices of one case, or of every case. See: [Note: A bounded number of statements] */
export const readNotices = (read: Read, only?: CaseId): Promise<ReadonlyMap<MeetingId, Notice>> =>
  readScope(read, { only });
