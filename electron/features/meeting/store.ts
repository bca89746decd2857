// Meetings and attendance as rows.
import type { Day } from "../../../shared/domain/day.ts";
import type { MeetingId } from "../../../shared/domain/ids.ts";
import type { Attendance, ChangeReason, Meeting, RiskAssessment } from "../../../shared/domain/meeting.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

const toRow = (meeting: Meeting) => ({
  kind: meeting.kind,
  ordinal: meeting.ordinal,
  held_on: meeting.heldOn,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  place: meeting.place,
  purpose: meeting.purpose,
  question: meeting.question,
  leader: toJson(meeting.leader),
  started_at: meeting.startedAt,
  ended_at: meeting.endedAt,
  cancelled_on: meeting.cancelledOn,
  cancelled: meeting.cancelled === null ? null : toJson(meeting.cancelled),
  informed: meeting.informed === null ? null : toJson(meeting.informed),
  version: meeting.version,
});

export const insertMeeting = async (write: Write, meeting: Meeting): Promise<void> => {
  await write
    .insertInto("meeting")
    .values({ meeting_id: meeting.meetingId, case_id: meeting.caseId, ...toRow(meeting) })
    .execute();
};

export const updateMeeting = async (write: Write, meeting: Meeting): Promise<void> => {
  await write.updateTable("meeting").set(toRow(meeting)).where("meeting_id", "=", meeting.meetingId).execute();
};

export const replaceAttendance = async (
  write: Write,
  meetingId: MeetingId,
  attendance: readonly Attendance[],
): Promise<void> => {
  await write.deleteFrom("attendance").where("meeting_id", "=", meetingId).execute();
  for (const [position, line] of attendance.entries()) {
    await write
      .insertInto("attendance")
      .values({
        attendance_id: line.attendanceId,
        meeting_id: meetingId,
        position,
        role: toJson(line.role),
        name: line.name,
        title: line.title,
        presence: line.presence,
        arrived_at: line.arrivedAt,
        left_at: line.leftAt,
      })
      .execute();
  }
};

/** Keeps what a meeting was before it was changed after its notice had been sent, with who asked for it. */
export const insertMeetingChange = async (
  write: Write,
  change: { readonly id: string; readonly before: Meeting; readonly on: Day; readonly because: ChangeReason },
): Promise<void> => {
  const { id, before, on, because } = change;
  await write
    .insertInto("meeting_change")
    .values({
      meeting_change_id: id,
      meeting_id: before.meetingId,
      changed_on: on,
      because: toJson(because),
      held_on: before.heldOn,
      starts_at: before.startsAt,
      ends_at: before.endsAt,
      place: before.place,
    })
    .execute();
};

export const putRiskAssessment = async (
  write: Write,
  meetingId: MeetingId,
  { agencyId, receivedOn, concern }: RiskAssessment,
): Promise<void> => {
  await write
    .insertInto("risk_assessment")
    .values({ meeting_id: meetingId, agency_id: agencyId, received_on: receivedOn, concern })
    .onConflict((conflict) =>
      conflict.columns(["meeting_id", "agency_id"]).doUpdateSet({ received_on: receivedOn, concern }),
    )
    .execute();
};
