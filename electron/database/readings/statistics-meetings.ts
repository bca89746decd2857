// Meetings as figures: who was there, whether the youth's voice stands in the minutes, and what each agency's concern was.
import { sql } from "kysely";
import { z } from "zod";
import type { AgencyKind } from "../../../shared/domain/agency.ts";
import { AgencyId, type CaseId, type MeetingId } from "../../../shared/domain/ids.ts";
import { AttendanceRole, MeetingKind } from "../../../shared/domain/meeting.ts";
import type { CaseFigures, MeetingFigures } from "../../../shared/domain/statistics/facts.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import type { KindOf } from "./statistics.ts";

/** The newest established minutes of each meeting, and whether the youth is heard in them (R34). */
const readVoices = async (read: Read): Promise<ReadonlyMap<MeetingId, boolean>> => {
  const rows = await read
    .selectFrom("minutes")
    .select([
      "meeting_id",
      sql<0 | 1>`trim(coalesce(json_extract(content, '$.youthVoice.interests'), '')
        || coalesce(json_extract(content, '$.youthVoice.attitude'), '')
        || coalesce(json_extract(content, '$.youthVoice.attitudeToProposals'), '')
        || coalesce(json_extract(content, '$.youthVoice.ownWords'), '')) <> ''`.as("voice"),
    ])
    .where("state", "<>", "draft")
    .orderBy("number")
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, row.voice === 1]));
};

const readSent = async (read: Read): Promise<ReadonlyMap<MeetingId | null, string>> => {
  const rows = await read
    .selectFrom("document")
    .select(["meeting_id", sql<string>`min(disclosed_on)`.as("sent_on")])
    .where("kind", "=", "minutes")
    .where("meeting_id", "is not", null)
    .groupBy("meeting_id")
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, row.sent_on]));
};

const readRoom = async (read: Read) => {
  const rows = await read.selectFrom("attendance").select(["meeting_id", "role", "presence"]).execute();
  const lines = rows.map((row) => ({
    meetingId: row.meeting_id,
    role: fromJson(AttendanceRole, row.role),
    present: row.presence !== "absent",
  }));
  return Map.groupBy(lines, ({ meetingId }) => meetingId);
};

/** Every meeting of every case, earliest first. */
export const readMeetingFigures = async (
  read: Read,
  kindOf: KindOf,
): Promise<ReadonlyMap<CaseId, readonly MeetingFigures[]>> => {
  const rows = await read
    .selectFrom("meeting")
    .select(["meeting_id", "case_id", "kind", "held_on", "cancelled_on", "started_at"])
    .orderBy("held_on")
    .orderBy("starts_at")
    .execute();
  const voices = await readVoices(read);
  const sent = await readSent(read);
  const room = await readRoom(read);
  const figures = rows.map((row) => {
    const lines = room.get(row.meeting_id) ?? [];
    const agencies = new Map<AgencyKind, boolean>();
    for (const { role, present } of lines) {
      const kind = role.kind === "agency" ? kindOf(role.agencyId) : null;
      if (kind !== null) agencies.set(kind, present || agencies.get(kind) === true);
    }
    return {
      caseId: row.case_id,
      meetingId: row.meeting_id,
      kind: MeetingKind.parse(row.kind),
      heldOn: row.held_on,
      cancelledOn: row.cancelled_on,
      held: row.started_at !== null && row.cancelled_on === null,
      agencies: [...agencies].map(([agency, present]) => ({ agency, present })),
      youthPresent: lines.find(({ role }) => role.kind === "youth")?.present ?? null,
      established: voices.has(row.meeting_id),
      voice: voices.get(row.meeting_id) ?? false,
      minutesSentOn: sent.get(row.meeting_id) ?? null,
    };
  });
  return Map.groupBy(figures, ({ caseId }) => caseId);
};

const survey = z.array(z.object({ agencyId: AgencyId, concern: z.int().nullable() }));

/** What each agency said of its concern, 0–10, at each meeting: as the newest established minutes say, earliest first. */
export const readConcernFigures = async (
  read: Read,
  kindOf: KindOf,
): Promise<ReadonlyMap<CaseId, CaseFigures["concern"]>> => {
  const rows = await read
    .selectFrom("minutes")
    .innerJoin("meeting", "meeting.meeting_id", "minutes.meeting_id")
    .select([
      "meeting.case_id",
      "meeting.meeting_id",
      "meeting.held_on",
      sql<string>`json_extract(minutes.content, '$.survey')`.as("survey"),
    ])
    .where("minutes.state", "<>", "draft")
    .orderBy("meeting.held_on")
    .orderBy("meeting.starts_at")
    .orderBy("minutes.number")
    .execute();
  const newest = [...new Map(rows.map((row) => [row.meeting_id, row])).values()];
  const said = newest.flatMap((row) =>
    survey.parse(JSON.parse(row.survey)).flatMap(({ agencyId, concern: level }) => {
      const agency = kindOf(agencyId);
      return agency === null || level === null ? [] : [{ caseId: row.case_id, agency, on: row.held_on, level }];
    }),
  );
  return Map.groupBy(said, ({ caseId }) => caseId);
};
