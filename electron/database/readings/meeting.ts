// Meetings, who was there, and the minutes.
import type { Selectable } from "kysely";
import type { MeetingChange } from "../../../shared/contract/meeting.ts";
import type { AgencyId, CaseId, MeetingId, MinutesId } from "../../../shared/domain/ids.ts";
import {
  AttendanceRole,
  ChangeReason,
  InformationGiven,
  MeetingKind,
  MeetingLeader,
  Presence,
  type Attendance,
  type Meeting,
  type RiskAssessment,
} from "../../../shared/domain/meeting.ts";
import { MinutesState, StoredMinutes, type Minutes } from "../../../shared/domain/minutes.ts";
import { fromJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";
import type { MeetingTable, MinutesTable } from "../tables/meeting.ts";

export const meetingFromRow = (row: Selectable<MeetingTable>): Meeting => ({
  meetingId: row.meeting_id,
  caseId: row.case_id,
  kind: MeetingKind.parse(row.kind),
  ordinal: row.ordinal,
  heldOn: row.held_on,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  purpose: row.purpose,
  question: row.question,
  leader: fromJson(MeetingLeader, row.leader),
  startedAt: row.started_at,
  endedAt: row.ended_at,
  cancelledOn: row.cancelled_on,
  cancelled: row.cancelled === null ? null : fromJson(ChangeReason, row.cancelled),
  informed: row.informed === null ? null : fromJson(InformationGiven, row.informed),
  version: row.version,
});

export const readMeeting = async (read: Read, meetingId: MeetingId): Promise<Meeting | undefined> => {
  const row = await read.selectFrom("meeting").selectAll().where("meeting_id", "=", meetingId).executeTakeFirst();
  return row === undefined ? undefined : meetingFromRow(row);
};

/** The meetings of a case, earliest first. */
export const readMeetings = async (read: Read, caseId: CaseId): Promise<readonly Meeting[]> =>
  (
    await read
      .selectFrom("meeting")
      .selectAll()
      .where("case_id", "=", caseId)
      .orderBy("held_on")
      .orderBy("starts_at")
      .execute()
  ).map(meetingFromRow);

export const readAttendance = async (read: Read, meetingId: MeetingId): Promise<Attendance[]> =>
  (
    await read.selectFrom("attendance").selectAll().where("meeting_id", "=", meetingId).orderBy("position").execute()
  ).map((row) => ({
    attendanceId: row.attendance_id,
    role: fromJson(AttendanceRole, row.role),
    name: row.name,
    title: row.title,
    presence: Presence.parse(row.presence),
    arrivedAt: row.arrived_at,
    leftAt: row.left_at,
  }));

/** What the agencies have handed in before a pre-meeting (R21), in the order of the agencies' ids. */
export const readRiskAssessments = async (read: Read, meetingId: MeetingId): Promise<RiskAssessment[]> =>
  (
    await read
      .selectFrom("risk_assessment")
      .selectAll()
      .where("meeting_id", "=", meetingId)
      .orderBy("agency_id")
      .execute()
  ).map((row) => ({ agencyId: row.agency_id, receivedOn: row.received_on, concern: row.concern }));

/** Which agencies have handed in an assessment before each meeting that has not begun. */
export const readAssessed = async (read: Read, only?: CaseId): Promise<ReadonlyMap<MeetingId, readonly AgencyId[]>> => {
  const rows = await read
    .selectFrom("risk_assessment")
    .innerJoin("meeting", "meeting.meeting_id", "risk_assessment.meeting_id")
    .select(["risk_assessment.meeting_id", "agency_id"])
    .where("meeting.started_at", "is", null)
    .where((where) => inCase(where, "meeting.case_id", only))
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.meeting_id)].map(([id, ones]) => [id, ones.map((row) => row.agency_id)]),
  );
};

/** What the meeting was before each change that made its sent notice outdated, earliest first. */
export const readMeetingChanges = async (read: Read, meetingId: MeetingId): Promise<MeetingChange[]> =>
  (
    await read
      .selectFrom("meeting_change")
      .selectAll()
      .where("meeting_id", "=", meetingId)
      .orderBy("changed_on")
      .orderBy("meeting_change_id")
      .execute()
  ).map((row) => ({
    changedOn: row.changed_on,
    because: fromJson(ChangeReason, row.because),
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
  }));

const minutesFromRow = (row: Selectable<MinutesTable> & { readonly case_id: CaseId }): Minutes => ({
  minutesId: row.minutes_id,
  meetingId: row.meeting_id,
  caseId: row.case_id,
  number: row.number,
  state: MinutesState.parse(row.state),
  correctionReason: row.correction_reason,
  establishedOn: row.established_on,
  establishedBy: row.established_by,
  content: fromJson(StoredMinutes, row.content),
  version: row.version,
});

const selectMinutes = (read: Read) =>
  read
    .selectFrom("minutes")
    .innerJoin("meeting", "meeting.meeting_id", "minutes.meeting_id")
    .selectAll("minutes")
    .select("meeting.case_id");

/** Every version of a meeting's minutes, oldest first. */
export const readMinutesVersions = async (read: Read, meetingId: MeetingId): Promise<readonly Minutes[]> =>
  (await selectMinutes(read).where("minutes.meeting_id", "=", meetingId).orderBy("minutes.number").execute()).map(
    minutesFromRow,
  );

export const readMinutes = async (read: Read, minutesId: MinutesId): Promise<Minutes | undefined> => {
  const row = await selectMinutes(read).where("minutes.minutes_id", "=", minutesId).executeTakeFirst();
  return row === undefined ? undefined : minutesFromRow(row);
};
