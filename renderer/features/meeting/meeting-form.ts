// What the form for planning a meeting begins with.
import { addDays, type Day } from "../../../shared/domain/day.ts";
import type { ChangeAsker, LeaderBond, Meeting, MeetingKind } from "../../../shared/domain/meeting.ts";
import type { NextStep } from "../../../shared/domain/minutes.ts";
import type { Profile } from "../../../shared/domain/profile.ts";

/** The form while it is being filled in: what is not chosen yet is null. */
export interface MeetingForm {
  kind: MeetingKind | null;
  heldOn: Day | null;
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  purpose: string;
  question: string;
  leader: {
    kind: "coordinator" | "deputy" | "impartial";
    name: string;
    from: string;
    appointedBy: string;
    bond: LeaderBond | null;
  };
  /** Asked for when a notice that has been sent becomes outdated. */
  askedBy: ChangeAsker | null;
  reason: string;
}

const noLeader = { from: "", appointedBy: "", bond: null } as const;

const active = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .filter((meeting) => meeting.cancelledOn === null)
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn));

/** The kind of the meeting that comes next in a case of this model. */
export const nextKind = (meetings: readonly Meeting[], model: Profile["model"]): MeetingKind => {
  const planned = active(meetings);
  if (planned.some((meeting) => meeting.kind !== "preMeeting")) return "followUp";
  return model === "preMeeting" && planned.length === 0 ? "preMeeting" : "first";
};

/** The day that the profile's interval suggests for a follow-up; nothing before the family has met. */
export const suggestedDay = (meetings: readonly Meeting[], weeks: number, today: Day): Day | null => {
  const last = active(meetings).findLast((meeting) => meeting.kind !== "preMeeting");
  if (last === undefined) return null;
  const day = addDays(last.heldOn, 7 * weeks);
  return day < today ? null : day;
};

/** The latest meeting that has begun: its minutes say what comes next. */
export const latestStarted = (meetings: readonly Meeting[]): Meeting | undefined =>
  active(meetings).findLast((meeting) => meeting.startedAt !== null);

/** Whether a meeting is planned after the latest that has begun, so that nothing is to be planned again. */
export const hasPlanned = (meetings: readonly Meeting[]): boolean =>
  active(meetings).some((meeting) => meeting.startedAt === null);

/** The form for a new meeting; what the latest minutes decided is not typed again (R36). */
export const newMeeting = (
  meetings: readonly Meeting[],
  profile: Profile,
  today: Day,
  decided: NextStep | undefined,
): MeetingForm => {
  const kind = decided?.closing === true ? "closing" : nextKind(meetings, profile.model);
  // The professionals' own meeting is held for another reason, and perhaps elsewhere.
  const latest = active(meetings).findLast((meeting) => (meeting.kind === "preMeeting") === (kind === "preMeeting"));
  const agreed = decided?.nextMeetingOn ?? null;
  return {
    kind,
    heldOn: agreed !== null && agreed >= today ? agreed : suggestedDay(meetings, profile.followUpWeeks, today),
    startsAt: null,
    endsAt: null,
    place: latest?.place ?? "",
    purpose: latest?.purpose ?? "",
    question: "",
    leader: { ...noLeader, kind: "coordinator", name: profile.coordinator.name },
    askedBy: null,
    reason: "",
  };
};

/** The form for changing a meeting. */
export const formOf = (meeting: Meeting): MeetingForm => ({
  ...meeting,
  leader: { ...noLeader, ...meeting.leader },
  askedBy: null,
  reason: "",
});

/** Whether the form would move a meeting to another day, time or place. */
export const moves = (form: Pick<MeetingForm, "heldOn" | "startsAt" | "endsAt" | "place">, meeting: Meeting): boolean =>
  form.heldOn !== meeting.heldOn ||
  form.startsAt !== meeting.startsAt ||
  form.endsAt !== meeting.endsAt ||
  form.place.trim() !== meeting.place;
