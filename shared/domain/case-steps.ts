// The step of a case, computed from facts every time it is asked for; nobody sets it (`domain.md` 1.1).
import type { CaseStep } from "./case-file.ts";
import { currentVersion, type ConsentFacts } from "./consent-rules.ts";
import type { Day } from "./day.ts";
import type { MeetingId } from "./ids.ts";
import type { MeetingKind } from "./meeting.ts";
import type { MinutesState } from "./minutes.ts";
import type { ProcessModel } from "./profile.ts";

/** A meeting as the steps and tasks of a case see it. */
export interface MeetingFacts {
  readonly meetingId: MeetingId;
  readonly kind: MeetingKind;
  readonly ordinal: number;
  readonly heldOn: Day;
  readonly startsAt: string;
  readonly startedAt: string | null;
  readonly cancelledOn: Day | null;
  readonly noticeSentOn: Day | null;
  /** Somebody has got a notice with another day, time or place than the meeting has now. */
  readonly noticeOutdated: boolean;
  readonly minutesState: MinutesState | "none";
  readonly decidedToGoOn: boolean;
}

/** All that the steps of a case are computed from. Meetings earliest first. */
export interface CaseFacts {
  readonly model: ProcessModel;
  readonly consent: ConsentFacts;
  readonly meetings: readonly MeetingFacts[];
  readonly closedOn: Day | null;
}

/** Whether the family has met: a meeting other than a pre-meeting has begun. */
const familyMeetings = (facts: CaseFacts): readonly MeetingFacts[] =>
  facts.meetings.filter((meeting) => meeting.kind !== "preMeeting" && meeting.cancelledOn === null);

/** Whether an established pre-meeting has decided to go on (R7, förmötesmodell). */
export const preMeetingDecided = (facts: Pick<CaseFacts, "meetings">): boolean =>
  facts.meetings.some((meeting) => meeting.kind === "preMeeting" && meeting.decidedToGoOn);

/** The steps that a case of this model goes through, in order. */
export const stepsOf = (model: ProcessModel): readonly CaseStep[] =>
  model === "preMeeting"
    ? ["consultation", "consent", "preMeeting", "notice", "meeting", "followUp", "closure"]
    : ["consultation", "consent", "notice", "meeting", "followUp", "closure"];

/** The step a case stands at on a day. A case always has its consultation behind it. */
export const caseStep = (facts: CaseFacts, day: Day): CaseStep => {
  if (facts.closedOn !== null) return "closure";
  const begun = familyMeetings(facts).filter((meeting) => meeting.startedAt !== null);
  if (begun.some((meeting) => meeting.minutesState === "established" || meeting.minutesState === "dispatched")) {
    return "followUp";
  }
  if (begun.length > 0) return "meeting";
  if (currentVersion(facts.consent, day) === undefined) return "consent";
  if (facts.model === "preMeeting" && !preMeetingDecided(facts)) return "preMeeting";
  return familyMeetings(facts).some((meeting) => meeting.noticeSentOn !== null) ? "meeting" : "notice";
};
