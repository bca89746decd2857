// The one obvious next step of a case, derived from facts every time it is asked for; nobody sets it.
import {
  agreedToEnd,
  familyMeetings,
  isSummoned,
  preMeetingDone,
  type CaseFacts,
  type MeetingFacts,
} from "./case-steps.ts";
import { newestVersion } from "./consent-cells.ts";
import { familyDeclinedOn } from "./consent-end.ts";
import { awaitedSigners, consentOn, mayAttend, type ConsentFacts } from "./consent-rules.ts";
import type { Signer } from "./consent.ts";
import type { Day } from "./day.ts";
import type { MeetingId } from "./ids.ts";

/** What to do next. `null` where nothing is: the case is closed. */
export type NextStep =
  | { readonly code: "makeConsent" }
  | { readonly code: "renewConsent"; readonly expiredOn: Day | null }
  | { readonly code: "waitForConsent"; readonly from: Day }
  | { readonly code: "nobodyMayAttend" }
  | { readonly code: "familyDeclined"; readonly on: Day }
  | { readonly code: "registerAnswers"; readonly signers: readonly Signer[]; readonly version: number }
  | { readonly code: "youthMustSign" }
  | { readonly code: "planPreMeeting" | "planFirstMeeting" | "planNextMeeting" }
  | { readonly code: "closeCase" }
  | { readonly code: "changeMeetingDay"; readonly meetingId: MeetingId; readonly heldOn: Day }
  | { readonly code: "summon"; readonly because: SummonReason; readonly meetingId: MeetingId; readonly heldOn: Day }
  | { readonly code: "startMeeting" | "awaitMeeting"; readonly meetingId: MeetingId; readonly heldOn: Day }
  | { readonly code: "holdPreMeeting"; readonly meetingId: MeetingId; readonly heldOn: Day }
  | { readonly code: "establishMinutes" | "dispatchMinutes"; readonly meetingId: MeetingId; readonly heldOn: Day };

/** Why the notice is to be sent: nobody has it, some have not got it, or it tells of another day, time or place. */
export type SummonReason = "notSent" | "partlySent" | "outdated";

const reference = ({ meetingId, heldOn }: MeetingFacts) => ({ meetingId, heldOn });

/** The next step of a case on a day, or nothing when it is closed. */
export const nextStep = (facts: CaseFacts, day: Day): NextStep | null => {
  if (facts.closedOn !== null) return null;
  const meetings = facts.meetings.filter((meeting) => meeting.cancelledOn === null);
  const writing = meetings.find((meeting) => meeting.startedAt !== null && meeting.minutesState === "draft");
  if (writing !== undefined) return { code: "establishMinutes", ...reference(writing) };
  const consent = consentStep(facts.consent, day);
  if (consent !== undefined) return consent;
  const established = meetings.find((meeting) => meeting.minutesState === "established");
  if (established !== undefined) return { code: "dispatchMinutes", ...reference(established) };
  const planned = meetings.filter((meeting) => meeting.startedAt === null);
  const today = planned.find((meeting) => meeting.heldOn === day);
  if (today !== undefined && (today.kind === "preMeeting" || today.noticeSentOn !== null)) {
    return { code: "startMeeting", ...reference(today) };
  }
  const supplement = supplementStep(facts.consent, day);
  if (supplement !== undefined) return supplement;
  if (!preMeetingDone(facts)) return preMeetingStep(planned, day);
  return familyMeetingStep(facts, day);
};

const consentStep = (facts: ConsentFacts, day: Day): NextStep | undefined => {
  const declinedOn = familyDeclinedOn(facts, day);
  if (declinedOn !== undefined) return { code: "familyDeclined", on: declinedOn };
  const consent = consentOn(facts, day);
  const newest = newestVersion(facts);
  if (newest === undefined) return { code: "makeConsent" };
  if (consent.ok) {
    return consent.version.agencyIds.some((agencyId) => mayAttend(facts, agencyId, day))
      ? undefined
      : { code: "nobodyMayAttend" };
  }
  switch (consent.block.code) {
    case "consentAwaited":
      return { code: "registerAnswers", signers: consent.block.signers, version: newest.number };
    case "youthMustSign":
      return { code: "youthMustSign" };
    case "consentNotBegun":
      return { code: "waitForConsent", from: consent.block.from };
    case "consentDeclined":
      return { code: "familyDeclined", on: consent.block.on };
    case "consentExpired":
      return { code: "renewConsent", expiredOn: consent.block.to };
    case "consentMissing":
      return { code: "renewConsent", expiredOn: null };
  }
};

/** A newer version that is not complete yet, while the older one applies. */
const supplementStep = (facts: ConsentFacts, day: Day): NextStep | undefined => {
  const newest = newestVersion(facts);
  if (newest === undefined || newest.to < day) return undefined;
  const signers = awaitedSigners(facts, newest, day);
  return signers.length === 0 ? undefined : { code: "registerAnswers", signers, version: newest.number };
};

const preMeetingStep = (planned: readonly MeetingFacts[], day: Day): NextStep => {
  const preMeeting = planned.find((meeting) => meeting.kind === "preMeeting");
  if (preMeeting === undefined) return { code: "planPreMeeting" };
  if (preMeeting.heldOn < day) return { code: "changeMeetingDay", ...reference(preMeeting) };
  const because = summonReason(preMeeting);
  if (because !== undefined) return { code: "summon", because, ...reference(preMeeting) };
  return { code: "holdPreMeeting", ...reference(preMeeting) };
};

const familyMeetingStep = (facts: CaseFacts, day: Day): NextStep => {
  const meetings = familyMeetings(facts);
  const next = meetings.find(({ startedAt }) => startedAt === null);
  if (next === undefined) {
    if (agreedToEnd(facts)) return { code: "closeCase" };
    const hasMet = meetings.some(({ startedAt }) => startedAt !== null);
    return { code: hasMet ? "planNextMeeting" : "planFirstMeeting" };
  }
  if (next.heldOn < day) return { code: "changeMeetingDay", ...reference(next) };
  const because = summonReason(next);
  return because === undefined
    ? { code: "awaitMeeting", ...reference(next) }
    : { code: "summon", because, ...reference(next) };
};

const summonReason = (meeting: MeetingFacts): SummonReason | undefined => {
  if (meeting.noticeSentOn === null) return "notSent";
  if (meeting.noticeOutdated) return "outdated";
  return isSummoned(meeting) ? undefined : "partlySent";
};
