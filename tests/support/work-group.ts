// A meeting of the work group and a group matter as they are filled in: agencies and a place, nobody.
import type { GroupMatterDetails, WorkGroupMeeting, WorkGroupMeetingDetails } from "../../shared/domain/work-group.ts";
import { WorkGroupMeetingId } from "../../shared/domain/ids.ts";
import { agencies } from "./lou.ts";

export const meetingDetails = (changes: Partial<WorkGroupMeetingDetails> = {}): WorkGroupMeetingDetails => ({
  heldOn: "2026-03-12",
  startsAt: "13:00",
  place: "Biblioteket",
  groupMatterId: null,
  agencyIds: [agencies.school, agencies.police],
  agenda: "Oro kring torget på kvällarna",
  decisions: "Fritid håller öppet längre på fredagar",
  undertakings: [{ agencyId: agencies.school, what: "Informerar föräldrarådet", byOn: "2026-03-20", doneOn: null }],
  nextOn: "2026-04-09",
  ...changes,
});

export const matterDetails = (changes: Partial<GroupMatterDetails> = {}): GroupMatterDetails => ({
  title: "Oro kring torget på kvällarna",
  begunOn: "2026-03-01",
  about: "Det samlas många ungdomar, och butikerna klagar",
  outcome: "",
  endedOn: null,
  ...changes,
});

export const meetingOf = (changes: Partial<WorkGroupMeeting> = {}): WorkGroupMeeting => ({
  ...meetingDetails(),
  workGroupMeetingId: WorkGroupMeetingId.parse("w1"),
  number: "A-2026-001",
  removedOn: null,
  version: 1,
  ...changes,
});
