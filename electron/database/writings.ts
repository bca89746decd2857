// Writes that more than one feature makes.
import type { Day } from "../../shared/domain/day.ts";
import type { CaseId, DocumentId, MeetingId, MinutesId, ResponsibilityId } from "../../shared/domain/ids.ts";
import type { MinutesContent } from "../../shared/domain/minutes.ts";
import type { NoticeSending } from "../../shared/domain/notice.ts";
import type { Responsibility } from "../../shared/domain/responsibility.ts";
import { toJson } from "./json.ts";
import type { Write } from "./session.ts";

/** A new row of who is responsible for a case: the earlier ones stay. */
export const insertResponsibility = async (
  write: Write,
  caseId: CaseId,
  responsibilityId: ResponsibilityId,
  { coordinator, deputy, since, recordedAt }: Responsibility,
): Promise<void> => {
  await write
    .insertInto("case_responsibility")
    .values({
      responsibility_id: responsibilityId,
      case_id: caseId,
      coordinator,
      deputy,
      since,
      recorded_at: recordedAt,
    })
    .execute();
};

export const insertMinutesDraft = async (
  write: Write,
  minutes: {
    readonly minutesId: MinutesId;
    readonly meetingId: MeetingId;
    readonly number: number;
    readonly correctionReason: string;
    readonly content: MinutesContent;
  },
): Promise<void> => {
  await write
    .insertInto("minutes")
    .values({
      minutes_id: minutes.minutesId,
      meeting_id: minutes.meetingId,
      number: minutes.number,
      state: "draft",
      correction_reason: minutes.correctionReason,
      established_on: null,
      established_by: "",
      content: toJson(minutes.content),
      record: null,
      version: 1,
    })
    .execute();
};

/** A meeting has ended when its minutes are first established. */
export const markMeetingEnded = async (write: Write, meetingId: MeetingId, at: string): Promise<void> => {
  await write
    .updateTable("meeting")
    .set({ ended_at: at })
    .where("meeting_id", "=", meetingId)
    .where("ended_at", "is", null)
    .execute();
};

/** Keeps what a copy of a notice told; the first of them is the day it was sent. */
export const recordNoticeSending = async (
  write: Write,
  documentId: DocumentId,
  meetingId: MeetingId,
  sending: NoticeSending,
): Promise<void> => {
  await write
    .insertInto("notice_sending")
    .values({
      document_id: documentId,
      meeting_id: meetingId,
      party: toJson(sending.party),
      contact_id: sending.contactId,
      edition: sending.edition,
      held_on: sending.heldOn,
      starts_at: sending.startsAt,
      ends_at: sending.endsAt,
      place: sending.place,
      sent_on: sending.sentOn,
    })
    .execute();
  await write
    .updateTable("notice")
    .set({ sent_on: sending.sentOn })
    .where("meeting_id", "=", meetingId)
    .where("sent_on", "is", null)
    .execute();
};

/** Consent no longer covers everybody in the notice: not sent it is cancelled, sent it is to be changed. */
export const markNoticeWithoutGround = async (write: Write, meetingId: MeetingId, on: Day): Promise<void> => {
  await write.updateTable("notice").set({ ground_lost_on: on }).where("meeting_id", "=", meetingId).execute();
};

/** Minutes that have left are locked for ever: they have become a public document (TF 2:10). */
export const markMinutesDispatched = async (write: Write, minutesId: MinutesId): Promise<void> => {
  await write.updateTable("minutes").set({ state: "dispatched" }).where("minutes_id", "=", minutesId).execute();
};

/** From now on the case goes by a version of the profile. See: [Note: A case keeps its profile] */
export const followProfile = async (write: Write, caseId: CaseId, version: number): Promise<void> => {
  await write
    .insertInto("case_profile")
    .values({ case_id: caseId, version })
    .onConflict((conflict) => conflict.column("case_id").doUpdateSet({ version }))
    .execute();
};

/** What was being typed about a record goes when the record's own text goes. */
export const discardDrafts = async (write: Write, record: string): Promise<void> => {
  await write.deleteFrom("draft").where("record", "=", record).execute();
};

/** What the application itself remembers, inside the vault. */
export const putSetting = async (write: Write, name: string, value: string): Promise<void> => {
  await write
    .insertInto("setting")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
};
