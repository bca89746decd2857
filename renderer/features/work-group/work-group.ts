// What every part of the screen is shown, and how it names agencies and group matters.
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId, GroupMatterId } from "../../../shared/domain/ids.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { removalDay } from "../../../shared/domain/retention.ts";
import {
  type GroupMatter,
  lastDayOfGroupMatter,
  lastDayOfWorkGroupMeeting,
  type WorkGroupMeeting,
} from "../../../shared/domain/work-group.ts";
import { workGroupText as text } from "../../../shared/text/work-group.ts";

export interface WorkGroup {
  readonly meetings: readonly WorkGroupMeeting[];
  readonly matters: readonly GroupMatter[];
  /** Nothing before the municipality's details have been filled in. */
  readonly profile: Profile | undefined;
  readonly today: Day;
}

export const agencyName = ({ profile }: WorkGroup, agencyId: AgencyId): string =>
  profile?.agencies.find((agency) => agency.agencyId === agencyId)?.name ?? "";

/** What a meeting is about: the group matter, or the work group's own. */
export const matterName = ({ matters }: WorkGroup, groupMatterId: GroupMatterId | null): string => {
  const matter = matters.find((one) => one.groupMatterId === groupMatterId);
  if (matter === undefined) return text.meetings.ownMatter;
  return matter.title === "" ? matter.number : matter.title;
};

/** How much of what the agencies undertook is not done. */
export const leftToDo = ({ undertakings }: WorkGroupMeeting): number =>
  undertakings.filter(({ doneOn }) => doneOn === null).length;

export const meetingRemovalDay = (meeting: WorkGroupMeeting, { profile }: WorkGroup): Day | null =>
  profile === undefined
    ? null
    : removalDay(
        { lastOn: lastDayOfWorkGroupMeeting(meeting), linkedCaseId: null, removedOn: meeting.removedOn },
        profile.workGroupMonths,
      );

export const matterRemovalDay = (matter: GroupMatter, { profile, meetings }: WorkGroup): Day | null =>
  profile === undefined
    ? null
    : removalDay(
        { lastOn: lastDayOfGroupMatter(matter, meetings), linkedCaseId: null, removedOn: matter.removedOn },
        profile.workGroupMonths,
      );
