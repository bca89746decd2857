// The work group's meetings and group matters as rows. No column leads to a case or a person (R5, R49).
import type { GroupMatter, WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

const meetingRow = (meeting: WorkGroupMeeting) => ({
  held_on: meeting.heldOn,
  starts_at: meeting.startsAt,
  place: meeting.place,
  group_matter_id: meeting.groupMatterId,
  agency_ids: toJson(meeting.agencyIds),
  agenda: meeting.agenda,
  decisions: meeting.decisions,
  undertakings: toJson(meeting.undertakings),
  next_on: meeting.nextOn,
  removed_on: meeting.removedOn,
  version: meeting.version,
});

export const insertMeeting = async (write: Write, meeting: WorkGroupMeeting): Promise<void> => {
  await write
    .insertInto("work_group_meeting")
    .values({ work_group_meeting_id: meeting.workGroupMeetingId, number: meeting.number, ...meetingRow(meeting) })
    .execute();
};

export const updateMeeting = async (write: Write, meeting: WorkGroupMeeting): Promise<void> => {
  await write
    .updateTable("work_group_meeting")
    .set(meetingRow(meeting))
    .where("work_group_meeting_id", "=", meeting.workGroupMeetingId)
    .execute();
};

const matterRow = (matter: GroupMatter) => ({
  title: matter.title,
  begun_on: matter.begunOn,
  about: matter.about,
  outcome: matter.outcome,
  ended_on: matter.endedOn,
  removed_on: matter.removedOn,
  version: matter.version,
});

export const insertMatter = async (write: Write, matter: GroupMatter): Promise<void> => {
  await write
    .insertInto("group_matter")
    .values({ group_matter_id: matter.groupMatterId, number: matter.number, ...matterRow(matter) })
    .execute();
};

export const updateMatter = async (write: Write, matter: GroupMatter): Promise<void> => {
  await write
    .updateTable("group_matter")
    .set(matterRow(matter))
    .where("group_matter_id", "=", matter.groupMatterId)
    .execute();
};
