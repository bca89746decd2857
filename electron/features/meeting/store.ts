// Meetings and attendance as rows.
import type { MeetingId } from "../../../shared/domain/ids.ts";
import type { Attendance, Meeting } from "../../../shared/domain/meeting.ts";
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
      })
      .execute();
  }
};
