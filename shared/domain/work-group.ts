// The work group's log (arbetsgruppens logg, R49) and group matters (gruppärenden, R5): agencies and dates, never persons.
import { z } from "zod";
import { Day, TimeOfDay } from "./day.ts";
import { AgencyId, GroupMatterId, WorkGroupMeetingId } from "./ids.ts";
import { latestOf } from "./retention.ts";
import { Line, LongText, OptionalLine } from "./text-fields.ts";

/** What one agency is to do (åtar sig) after a meeting of the work group, and by when. */
export const Undertaking = z.object({
  agencyId: AgencyId,
  what: Line,
  byOn: Day.nullable(),
  doneOn: Day.nullable(),
});
export type Undertaking = z.infer<typeof Undertaking>;

const details = z.object({
  heldOn: Day,
  startsAt: TimeOfDay.nullable(),
  place: Line,
  /** The group matter that it is about; nothing for the work group's own meetings. */
  groupMatterId: GroupMatterId.nullable(),
  agencyIds: z.array(AgencyId).min(1).max(30),
  agenda: LongText,
  decisions: LongText,
  undertakings: z.array(Undertaking).max(30),
  nextOn: Day.nullable(),
});

/** What is filled in about a meeting of the work group. No field can hold a person. A meeting may be planned ahead. */
export const WorkGroupMeetingDetails = details.refine(({ heldOn, nextOn }) => nextOn === null || nextOn > heldOn, {
  path: ["nextOn"],
});
export type WorkGroupMeetingDetails = z.infer<typeof WorkGroupMeetingDetails>;

/** A meeting of the work group (arbetsgruppsmöte), for example A-2026-004. Once removed, only number, days and agencies are left. */
export const WorkGroupMeeting = details.extend({
  workGroupMeetingId: WorkGroupMeetingId,
  number: OptionalLine,
  place: OptionalLine,
  removedOn: Day.nullable(),
  version: z.int().positive(),
});
export type WorkGroupMeeting = z.infer<typeof WorkGroupMeeting>;

/** What is filled in about a group matter: a place or a pattern that worries, and how it went. */
export const GroupMatterDetails = z
  .object({ title: Line.max(120), begunOn: Day, about: LongText, outcome: LongText, endedOn: Day.nullable() })
  .refine(({ begunOn, endedOn }) => endedOn === null || endedOn >= begunOn, { path: ["endedOn"] });
export type GroupMatterDetails = z.infer<typeof GroupMatterDetails>;

/** A group matter (gruppärende), for example G-2026-001. Never tied to a case. Once removed, only number and days are left. */
export const GroupMatter = z.object({
  ...GroupMatterDetails.shape,
  title: OptionalLine,
  groupMatterId: GroupMatterId,
  number: OptionalLine,
  removedOn: Day.nullable(),
  version: z.int().positive(),
});
export type GroupMatter = z.infer<typeof GroupMatter>;

/** A day on which the work group meets: a meeting planned ahead, or the next day that the last one agreed on. */
export const WorkGroupDate = z.object({
  workGroupMeetingId: WorkGroupMeetingId,
  on: Day,
  startsAt: TimeOfDay.nullable(),
  place: OptionalLine,
});
export type WorkGroupDate = z.infer<typeof WorkGroupDate>;

/** Whether something in it can only have been on a day that has not come: then a day is wrong. */
export const tellsOfComingDays = ({ heldOn, decisions, undertakings }: WorkGroupMeetingDetails, today: Day): boolean =>
  (heldOn > today && decisions !== "") || undertakings.some(({ doneOn }) => (doneOn ?? today) > today);

/** The days ahead on which the work group meets, soonest first. A next day counts until a meeting is registered after it was said. */
export const workGroupDates = (meetings: readonly WorkGroupMeeting[], today: Day): readonly WorkGroupDate[] => {
  const kept = meetings.filter(({ removedOn }) => removedOn === null);
  const isFollowed = ({ groupMatterId, heldOn }: WorkGroupMeeting): boolean =>
    kept.some((other) => other.groupMatterId === groupMatterId && other.heldOn > heldOn);
  return kept
    .flatMap((meeting): WorkGroupDate[] => {
      const { workGroupMeetingId, heldOn, startsAt, place, nextOn } = meeting;
      return [
        ...(heldOn >= today ? [{ workGroupMeetingId, on: heldOn, startsAt, place }] : []),
        ...(nextOn !== null && nextOn >= today && !isFollowed(meeting)
          ? [{ workGroupMeetingId, on: nextOn, startsAt: null, place: "" }]
          : []),
      ];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on));
};

/** The last day on which anything happened in a meeting of the work group: its retention counts from there. */
export const lastDayOfWorkGroupMeeting = ({
  heldOn,
  nextOn,
  undertakings,
}: Pick<WorkGroupMeeting, "heldOn" | "nextOn" | "undertakings">): Day =>
  latestOf([heldOn, nextOn, ...undertakings.flatMap(({ byOn, doneOn }) => [byOn, doneOn])]);

/** The last day on which anything happened in a group matter, its meetings included. */
export const lastDayOfGroupMatter = (
  { groupMatterId, begunOn, endedOn }: Pick<GroupMatter, "groupMatterId" | "begunOn" | "endedOn">,
  meetings: readonly WorkGroupMeeting[],
): Day =>
  latestOf([
    begunOn,
    endedOn,
    ...meetings.filter((meeting) => meeting.groupMatterId === groupMatterId).map(lastDayOfWorkGroupMeeting),
  ]);
