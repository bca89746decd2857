// What a step of a case still lacks, as codes; the words and the way there: shared/text/case-steps.ts.
import { z } from "zod";
import { CaseStep } from "./case-file.ts";
import {
  caseStep,
  familyMeetings,
  hasPlan,
  isEstablished,
  isSummoned,
  type MeetingFacts,
  preMeetingDecided,
  preMeetingDone,
  stepsOf,
  type StepFacts,
} from "./case-steps.ts";
import { consentOn, mayAttend, type ConsentBlock } from "./consent-rules.ts";
import { Signer } from "./consent.ts";
import { Day } from "./day.ts";
import { MeetingId } from "./ids.ts";
import { preMeetingDecides } from "./profile.ts";

const only = <const Code extends string>(code: Code) => z.object({ code: z.literal(code) });
const aboutMeeting = <const Code extends string>(code: Code) =>
  z.object({ code: z.literal(code), meetingId: MeetingId, heldOn: Day });

/** One thing that a step lacks (saknas). `earlierStep`: another step comes first. */
export const Missing = z.discriminatedUnion("code", [
  z.object({ code: z.literal("earlierStep"), step: CaseStep }),
  only("surveyTalkMissing"),
  only("consentMissing"),
  z.object({ code: z.literal("consentAwaited"), signers: z.array(Signer) }),
  only("youthMustSign"),
  z.object({ code: z.literal("consentNotBegun"), from: Day }),
  z.object({ code: z.literal("consentExpired"), to: Day }),
  z.object({ code: z.literal("consentDeclined"), on: Day }),
  only("nobodyMayAttend"),
  only("preMeetingNotPlanned"),
  only("meetingNotPlanned"),
  only("followUpNotPlanned"),
  aboutMeeting("noticeNotSent"),
  z.object({ code: z.literal("noticePartlySent"), meetingId: MeetingId, heldOn: Day, count: z.int().positive() }),
  aboutMeeting("meetingNotHeld"),
  aboutMeeting("minutesNotEstablished"),
  aboutMeeting("decidedNotToGoOn"),
  only("goalMissing"),
  only("commitmentMissing"),
  only("notClosed"),
]);
export type Missing = z.infer<typeof Missing>;

/** A step with where it stands and what it lacks. A step that is done lacks nothing. */
export const StepState = z.object({
  step: CaseStep,
  state: z.enum(["done", "current", "todo"]),
  missing: z.array(Missing),
});
export type StepState = z.infer<typeof StepState>;

type MeetingCode = Exclude<Extract<Missing, { readonly meetingId: MeetingId }>["code"], "noticePartlySent">;
const about = (code: MeetingCode, { meetingId, heldOn }: MeetingFacts): readonly Missing[] => [
  { code, meetingId, heldOn },
];

/** What a step of a case lacks on a day; nothing when it is done. */
export const missingFor = (step: CaseStep, facts: StepFacts, day: Day): readonly Missing[] => {
  switch (step) {
    case "consultation":
      return [];
    case "surveyTalk":
      return facts.surveyTalkOn === null ? [{ code: "surveyTalkMissing" }] : [];
    case "consent":
      return consentMissing(facts, day);
    case "preMeeting":
      return preMeetingMissing(facts, day);
    case "notice":
      return noticeMissing(facts, day);
    case "meeting":
      return meetingMissing(facts, day);
    case "plan":
      return planMissing(facts);
    case "followUp":
      return followUpMissing(facts);
    case "closure":
      return facts.closedOn === null ? [{ code: "notClosed" }] : [];
  }
};

const fromBlock = (block: ConsentBlock): Missing => block;

/** A closed case needs none that applies today: it is enough that there has been one. */
const consentMissing = ({ consent: facts, closedOn }: StepFacts, day: Day): readonly Missing[] => {
  if (closedOn !== null && facts.versions.length > 0) return [];
  const consent = consentOn(facts, day);
  if (!consent.ok) return [fromBlock(consent.block)];
  return consent.version.agencyIds.some((agencyId) => mayAttend(facts, agencyId, day))
    ? []
    : [{ code: "nobodyMayAttend" }];
};

const preMeetingMissing = (facts: StepFacts, day: Day): readonly Missing[] => {
  if (preMeetingDone(facts)) return [];
  const meeting = facts.meetings.findLast((one) => one.kind === "preMeeting" && one.cancelledOn === null);
  if (meeting === undefined) {
    return consentMissing(facts, day).length > 0
      ? [{ code: "earlierStep", step: "consent" }]
      : [{ code: "preMeetingNotPlanned" }];
  }
  if (meeting.startedAt === null) return about("meetingNotHeld", meeting);
  return about(isEstablished(meeting) ? "decidedNotToGoOn" : "minutesNotEstablished", meeting);
};

const noticeMissing = (facts: StepFacts, day: Day): readonly Missing[] => {
  const meetings = familyMeetings(facts);
  if (meetings.some((meeting) => meeting.startedAt !== null || isSummoned(meeting))) return [];
  if (consentMissing(facts, day).length > 0) return [{ code: "earlierStep", step: "consent" }];
  if (preMeetingDecides(facts) && !preMeetingDecided(facts)) return [{ code: "earlierStep", step: "preMeeting" }];
  const next = meetings[0];
  if (next === undefined) return [{ code: "meetingNotPlanned" }];
  const { noticeSentOn, unsentCopies: count, meetingId, heldOn } = next;
  return noticeSentOn === null
    ? about("noticeNotSent", next)
    : [{ code: "noticePartlySent", meetingId, heldOn, count }];
};

const meetingMissing = (facts: StepFacts, day: Day): readonly Missing[] => {
  const meetings = familyMeetings(facts);
  if (meetings.some(isEstablished)) return [];
  const begun = meetings.find(({ startedAt }) => startedAt !== null);
  if (begun !== undefined) return about("minutesNotEstablished", begun);
  if (noticeMissing(facts, day).length > 0) return [{ code: "earlierStep", step: "notice" }];
  const next = meetings[0];
  return next === undefined ? [{ code: "meetingNotPlanned" }] : about("meetingNotHeld", next);
};

const planMissing = (facts: StepFacts): readonly Missing[] => {
  if (hasPlan(facts)) return [];
  if (!familyMeetings(facts).some(({ startedAt }) => startedAt !== null)) {
    return [{ code: "earlierStep", step: "meeting" }];
  }
  return [{ code: facts.plan.goals === 0 ? "goalMissing" : "commitmentMissing" }];
};

/** Done when the plan has been followed up at a meeting and nothing is left to write. Another follow-up begins it anew. */
const followUpMissing = (facts: StepFacts): readonly Missing[] => {
  const meetings = familyMeetings(facts);
  if (!meetings.some(isEstablished)) return [{ code: "earlierStep", step: "meeting" }];
  const later = meetings.filter(({ kind }) => kind !== "first");
  const open = later.find((meeting) => !isEstablished(meeting));
  if (open !== undefined) return about(open.startedAt === null ? "meetingNotHeld" : "minutesNotEstablished", open);
  return later.length > 0 ? [] : [{ code: "followUpNotPlanned" }];
};

/**
 * The whole strip of a case on a day. Side states (löper ut snart, återkallat, orosanmälan gjord) are bands, never steps.
 * In a closed case nothing is to be done any more: what was not done is only not done.
 */
export const stepStates = (facts: StepFacts, day: Day): StepState[] => {
  const current = caseStep(facts, day);
  return stepsOf(facts).map((step) => {
    const missing = [...missingFor(step, facts, day)];
    const isDone = missing.length === 0;
    if (facts.closedOn !== null) return { step, state: isDone ? "done" : "todo", missing: [] };
    return { step, state: step === current ? "current" : isDone ? "done" : "todo", missing };
  });
};
