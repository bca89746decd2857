// The steps of a case, computed from facts every time they are asked for; nobody sets one (`domain.md` 1.1).
import type { CaseStep } from "./case-file.ts";
import { currentVersion, type ConsentFacts } from "./consent-rules.ts";
import type { Day } from "./day.ts";
import type { MeetingId } from "./ids.ts";
import type { MeetingKind } from "./meeting.ts";
import type { MinutesState } from "./minutes.ts";
import { preMeetingDecides, type ProcessRules } from "./profile.ts";

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
  /** How many of those who are called have got no copy at all. */
  readonly unsentCopies: number;
  /** When the youth and the guardians were informed before it (R28). */
  readonly informedOn: Day | null;
  /** Somebody has got a notice with another day, time or place than the meeting has now. */
  readonly noticeOutdated: boolean;
  readonly minutesState: MinutesState | "none";
  readonly decidedToGoOn: boolean;
  /** Its established minutes say that they will meet again, with a day or without. */
  readonly meetsAgain: boolean;
  /** Its established minutes say that the cooperation ends (R36: a next date, or the closure). */
  readonly endsCooperation: boolean;
}

/** All that the next step and the tasks of a case are computed from. Meetings earliest first. */
export interface CaseFacts extends ProcessRules {
  readonly consent: ConsentFacts;
  readonly meetings: readonly MeetingFacts[];
  readonly closedOn: Day | null;
}

/** All that the status strip (statusraden) of a case is computed from: also how much there is of a plan. */
export interface StepFacts extends CaseFacts {
  readonly plan: { readonly goals: number; readonly commitments: number };
  /** When the coordinator has talked the situation over with the family (kartläggande samtal), where that is done. */
  readonly surveyTalkOn: Day | null;
}

/**
 * The meetings with the family that are not cancelled, earliest first. One that was never held is left out when a later
 * one has been: nobody waits for it any more.
 */
export const familyMeetings = (facts: Pick<CaseFacts, "meetings">): readonly MeetingFacts[] => {
  const meetings = facts.meetings.filter((meeting) => meeting.kind !== "preMeeting" && meeting.cancelledOn === null);
  const lastHeldOn = meetings.findLast(({ startedAt }) => startedAt !== null)?.heldOn;
  return meetings.filter(
    ({ startedAt, heldOn }) => startedAt !== null || lastHeldOn === undefined || heldOn > lastHeldOn,
  );
};

/** Whether everybody who is called to a meeting has got the notice. */
export const isSummoned = ({ noticeSentOn, unsentCopies }: MeetingFacts): boolean =>
  noticeSentOn !== null && unsentCopies === 0;

/** Whether the minutes of a meeting are whole: established, and perhaps sent. */
export const isEstablished = ({ startedAt, minutesState }: MeetingFacts): boolean =>
  startedAt !== null && (minutesState === "established" || minutesState === "dispatched");

/** Whether the last meeting with the family has agreed to end: then the closure comes next, and no meeting (R36). */
export const agreedToEnd = (facts: Pick<CaseFacts, "meetings">): boolean =>
  familyMeetings(facts).findLast(({ startedAt }) => startedAt !== null)?.endsCooperation ?? false;

/** Whether the last meeting with the family has agreed to meet again: then the meeting is waited for until it is planned. */
export const agreedToMeet = (facts: Pick<CaseFacts, "meetings">): boolean =>
  familyMeetings(facts).findLast(({ startedAt }) => startedAt !== null)?.meetsAgain ?? false;

/** Whether an established pre-meeting has decided to go on (R7, förmötesmodell). */
export const preMeetingDecided = (facts: Pick<CaseFacts, "meetings">): boolean =>
  facts.meetings.some((meeting) => meeting.kind === "preMeeting" && meeting.decidedToGoOn);

/**
 * Whether the pre-meeting is behind the case, for a model that has one: it has decided to go on, or, where the coordinator
 * decides, it has been held and written down, or the family has been called without it.
 */
export const preMeetingDone = (facts: CaseFacts): boolean => {
  if (facts.model !== "preMeeting") return true;
  if (preMeetingDecides(facts)) return preMeetingDecided(facts);
  return (
    facts.meetings.some((meeting) => meeting.kind === "preMeeting" && isEstablished(meeting)) ||
    familyMeetings(facts).some(({ noticeSentOn }) => noticeSentOn !== null)
  );
};

/** Whether there is a joint plan: a goal, and somebody who does something about it. */
export const hasPlan = ({ plan }: Pick<StepFacts, "plan">): boolean => plan.goals > 0 && plan.commitments > 0;

/** The steps that a case goes through, in order. */
export const stepsOf = ({ model, surveyTalk }: Pick<ProcessRules, "model" | "surveyTalk">): readonly CaseStep[] => [
  "consultation",
  ...(surveyTalk ? (["surveyTalk"] as const) : []),
  "consent",
  ...(model === "preMeeting" ? (["preMeeting"] as const) : []),
  "notice",
  "meeting",
  "plan",
  "followUp",
  "closure",
];

/** The step a case stands at on a day. A case always has its consultation behind it. */
export const caseStep = (facts: StepFacts, day: Day): CaseStep => {
  if (facts.closedOn !== null) return "closure";
  const begun = familyMeetings(facts).filter((meeting) => meeting.startedAt !== null);
  if (begun.some(isEstablished)) return hasPlan(facts) ? "followUp" : "plan";
  if (begun.length > 0) return "meeting";
  if (currentVersion(facts.consent, day) === undefined) {
    return facts.surveyTalk && facts.surveyTalkOn === null ? "surveyTalk" : "consent";
  }
  if (!preMeetingDone(facts)) return "preMeeting";
  return familyMeetings(facts).some(isSummoned) ? "meeting" : "notice";
};
