// The work group's meetings and group matters, as more than one feature reads them.
import { z } from "zod";
import { AgencyId, type WorkGroupMeetingId } from "../../../shared/domain/ids.ts";
import { type GroupMatter, Undertaking, type WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";

/** Every meeting of the work group, newest first. */
export const readWorkGroupMeetings = async (read: Read): Promise<WorkGroupMeeting[]> =>
  (
    await read
      .selectFrom("work_group_meeting")
      .selectAll()
      .orderBy("held_on", "desc")
      .orderBy("number", "desc")
      .execute()
  ).map((row) => ({
    workGroupMeetingId: row.work_group_meeting_id,
    number: row.number,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    place: row.place,
    groupMatterId: row.group_matter_id,
    agencyIds: fromJson(z.array(AgencyId), row.agency_ids),
    agenda: row.agenda,
    decisions: row.decisions,
    undertakings: fromJson(z.array(Undertaking), row.undertakings),
    nextOn: row.next_on,
    removedOn: row.removed_on,
    version: row.version,
  }));

export const readWorkGroupMeeting = async (
  read: Read,
  workGroupMeetingId: WorkGroupMeetingId,
): Promise<WorkGroupMeeting | undefined> =>
  (await readWorkGroupMeetings(read)).find((meeting) => meeting.workGroupMeetingId === workGroupMeetingId);

/** Every group matter, newest first. */
export const readGroupMatters = async (read: Read): Promise<GroupMatter[]> =>
  (
    await read.selectFrom("group_matter").selectAll().orderBy("begun_on", "desc").orderBy("number", "desc").execute()
  ).map((row) => ({
    groupMatterId: row.group_matter_id,
    number: row.number,
    title: row.title,
    begunOn: row.begun_on,
    about: row.about,
    outcome: row.outcome,
    endedOn: row.ended_on,
    removedOn: row.removed_on,
    version: row.version,
  }));

/** What the copies of one meeting's minutes share. */
export const actOfWorkGroupMinutes = (workGroupMeetingId: WorkGroupMeetingId): string =>
  `workGroupMinutes:${workGroupMeetingId}`;
