// The status strip: what each step of a case lacks, computed from facts and nothing else.
import { describe, expect, it } from "vitest";
import { missingFor, stepStates } from "../../shared/domain/case-missing.ts";
import type { CaseStep } from "../../shared/domain/case-file.ts";
import type { MeetingFacts, StepFacts } from "../../shared/domain/case-steps.ts";
import { MeetingId } from "../../shared/domain/ids.ts";
import { answersOf, guardianOne, guardians, guardianTwo, versionOne, youth } from "../support/example-case.ts";

const day = "2026-04-20";
const meetingId = MeetingId.parse("m1");
const meeting = (changes: Partial<MeetingFacts> = {}): MeetingFacts => ({
  meetingId,
  kind: "first",
  ordinal: 1,
  heldOn: "2026-04-27",
  startsAt: "15:00",
  startedAt: null,
  cancelledOn: null,
  noticeSentOn: null,
  informedOn: null,
  noticeOutdated: false,
  unsentCopies: 0,
  minutesState: "none",
  decidedToGoOn: false,
  meetsAgain: false,
  endsCooperation: false,
  ...changes,
});
const held = (changes: Partial<MeetingFacts> = {}) =>
  meeting({ heldOn: "2026-04-09", noticeSentOn: "2026-03-30", startedAt: "x", minutesState: "dispatched", ...changes });
const bare: StepFacts = {
  model: "consultation",
  startDecidedBy: "preMeeting",
  familyPresent: true,
  surveyTalk: false,
  surveyTalkOn: null,
  consent: {
    youth,
    guardians,
    versions: [],
    answers: [],
    personAnswers: [],
    exceptions: [],
    declines: [],
    agreements: [],
  },
  meetings: [],
  plan: { goals: 0, commitments: 0 },
  closedOn: null,
};
const agreed: StepFacts = {
  ...bare,
  consent: {
    ...bare.consent,
    versions: [versionOne],
    answers: [...answersOf(guardianOne, "yes", "2026-03-16"), ...answersOf(guardianTwo, "yes", "2026-03-18")],
  },
};
const plan = { goals: 1, commitments: 2 };
const codes = (step: CaseStep, facts: StepFacts, on = day) => missingFor(step, facts, on).map(({ code }) => code);

describe("What a step lacks", () => {
  it.each<[string, CaseStep, StepFacts, readonly string[]]>([
    ["a case has its consultation behind it", "consultation", bare, []],
    ["no consent", "consent", bare, ["consentMissing"]],
    ["no answers", "consent", { ...agreed, consent: { ...agreed.consent, answers: [] } }, ["consentAwaited"]],
    [
      "a no to every agency",
      "consent",
      {
        ...agreed,
        consent: {
          ...agreed.consent,
          answers: [...agreed.consent.answers, ...answersOf(guardianOne, "withdrawn", "2026-04-01")],
        },
      },
      ["nobodyMayAttend"],
    ],
    ["consent complete", "consent", agreed, []],
    ["a notice waits for consent", "notice", bare, ["earlierStep"]],
    ["a notice waits for a meeting", "notice", agreed, ["meetingNotPlanned"]],
    ["a meeting without notice", "notice", { ...agreed, meetings: [meeting()] }, ["noticeNotSent"]],
    [
      "a cancelled meeting is none",
      "notice",
      { ...agreed, meetings: [meeting({ cancelledOn: day })] },
      ["meetingNotPlanned"],
    ],
    [
      "a notice that some have not got",
      "notice",
      { ...agreed, meetings: [meeting({ noticeSentOn: day, unsentCopies: 2 })] },
      ["noticePartlySent"],
    ],
    ["summoned", "notice", { ...agreed, meetings: [meeting({ noticeSentOn: day })] }, []],
    ["a meeting waits for the notice", "meeting", agreed, ["earlierStep"]],
    ["summoned, not held", "meeting", { ...agreed, meetings: [meeting({ noticeSentOn: day })] }, ["meetingNotHeld"]],
    [
      "minutes are a draft",
      "meeting",
      { ...agreed, meetings: [held({ minutesState: "draft" })] },
      ["minutesNotEstablished"],
    ],
    ["held", "meeting", { ...agreed, meetings: [held()] }, []],
    ["the plan waits for the meeting", "plan", agreed, ["earlierStep"]],
    ["no goal", "plan", { ...agreed, meetings: [held()] }, ["goalMissing"]],
    [
      "a goal without commitment",
      "plan",
      { ...agreed, meetings: [held()], plan: { goals: 1, commitments: 0 } },
      ["commitmentMissing"],
    ],
    ["no follow-up planned", "followUp", { ...agreed, meetings: [held()], plan }, ["followUpNotPlanned"]],
    [
      "a follow-up to come",
      "followUp",
      { ...agreed, meetings: [held(), meeting({ kind: "followUp" })], plan },
      ["meetingNotHeld"],
    ],
    ["followed up", "followUp", { ...agreed, meetings: [held(), held({ kind: "followUp" })], plan }, []],
    ["open", "closure", agreed, ["notClosed"]],
  ])("%s", (_, step, facts, expected) => {
    expect(codes(step, facts)).toEqual(expected);
  });

  it("asks for the pre-meeting's decision in the model that has one (R7)", () => {
    const facts: StepFacts = { ...agreed, model: "preMeeting" };
    const preMeeting = held({ kind: "preMeeting" });
    expect(codes("preMeeting", { ...bare, model: "preMeeting" })).toEqual(["earlierStep"]);
    expect(codes("preMeeting", facts)).toEqual(["preMeetingNotPlanned"]);
    expect(codes("preMeeting", { ...facts, meetings: [preMeeting] })).toEqual(["decidedNotToGoOn"]);
    expect(missingFor("notice", { ...facts, meetings: [preMeeting] }, day)).toEqual([
      { code: "earlierStep", step: "preMeeting" },
    ]);
    expect(codes("preMeeting", { ...facts, meetings: [{ ...preMeeting, decidedToGoOn: true }] })).toEqual([]);
  });

  it("says that the youth must sign from the 18th birthday, and that a consent has run out", () => {
    const grown: StepFacts = {
      ...agreed,
      consent: { ...agreed.consent, youth: { ...youth, birthDate: "2008-04-20" } },
    };
    expect(codes("consent", grown)).toEqual(["youthMustSign"]);
    expect(missingFor("consent", agreed, "2026-12-01")).toEqual([{ code: "consentExpired", to: "2026-11-18" }]);
  });
});

describe("The whole strip", () => {
  const states = (facts: StepFacts, on = day) => stepStates(facts, on).map(({ step, state }) => `${step}:${state}`);

  it("has the steps of the model, in order, and one that is now", () => {
    expect(states(agreed)).toEqual([
      "consultation:done",
      "consent:done",
      "notice:current",
      "meeting:todo",
      "plan:todo",
      "followUp:todo",
      "closure:todo",
    ]);
    expect(states({ ...agreed, meetings: [held()] })).toContain("plan:current");
    expect(states({ ...agreed, meetings: [held()], plan })).toContain("followUp:current");
  });

  it("takes back a step that is no longer done: a consent that has run out", () => {
    const facts = { ...agreed, meetings: [held()], plan };
    expect(states(facts)).toContain("consent:done");
    expect(states(facts, "2026-12-01")).toContain("consent:todo");
  });

  it("asks for nothing more once the case is closed", () => {
    const strip = stepStates({ ...agreed, closedOn: "2026-04-19" }, day);
    expect(strip.flatMap(({ missing }) => missing)).toEqual([]);
    expect(strip.at(-1)).toMatchObject({ step: "closure", state: "done" });
    expect(strip.find(({ step }) => step === "meeting")?.state).toBe("todo");
  });
});
