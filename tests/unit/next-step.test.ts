import { describe, expect, it } from "vitest";
import type { CaseFacts, MeetingFacts } from "../../shared/domain/case-steps.ts";
import { agencyResult, consentCell } from "../../shared/domain/consent-cells.ts";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { MeetingId } from "../../shared/domain/ids.ts";
import { nextStep } from "../../shared/domain/next-step.ts";
import {
  answersOf,
  guardianOne,
  guardians,
  guardianTwo,
  police,
  school,
  versionOne,
  youth,
} from "../support/example-case.ts";

const today = "2026-03-20";
const nobody: ConsentFacts = {
  youth,
  guardians,
  versions: [],
  answers: [],
  personAnswers: [],
  exceptions: [],
  declines: [],
  agreements: [],
};
const waiting: ConsentFacts = {
  ...nobody,
  versions: [versionOne],
  answers: answersOf(guardianOne, "yes", "2026-03-16"),
};
const complete: ConsentFacts = {
  ...waiting,
  answers: [...waiting.answers, ...answersOf(guardianTwo, "yes", "2026-03-18")],
};
const meetingId = MeetingId.parse("m1");
const meeting = (changes: Partial<MeetingFacts>): MeetingFacts => ({
  meetingId,
  kind: "first",
  ordinal: 1,
  heldOn: "2026-04-09",
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
const step = (consent: ConsentFacts, meetings: readonly MeetingFacts[] = [], changes: Partial<CaseFacts> = {}) =>
  nextStep(
    {
      model: "consultation",
      startDecidedBy: "preMeeting",
      familyPresent: true,
      surveyTalk: false,
      consent,
      meetings,
      closedOn: null,
      ...changes,
    },
    today,
  );

describe("the next step of a case", () => {
  it("is a consent first, then the answers that are missing (R10, R18)", () => {
    expect(step(nobody)).toEqual({ code: "makeConsent" });
    expect(step(waiting)).toEqual({ code: "registerAnswers", signers: [guardianTwo], version: 1 });
  });

  it("is the pre-meeting before the family's, in the model that has one (R7)", () => {
    expect(step(complete, [], { model: "preMeeting" })).toEqual({ code: "planPreMeeting" });
    const [planned, called] = [null, today].map((noticeSentOn) => meeting({ kind: "preMeeting", noticeSentOn }));
    expect(step(complete, planned && [planned], { model: "preMeeting" })).toMatchObject({ code: "summon" });
    expect(step(complete, called && [called], { model: "preMeeting" })).toMatchObject({ code: "holdPreMeeting" });
    const held = meeting({ kind: "preMeeting", startedAt: "x", minutesState: "dispatched", decidedToGoOn: true });
    expect(step(complete, [held], { model: "preMeeting" })).toEqual({ code: "planFirstMeeting" });
  });

  it("follows a meeting from plan to dispatched minutes", () => {
    expect(step(complete)).toEqual({ code: "planFirstMeeting" });
    expect(step(complete, [meeting({})])).toMatchObject({ code: "summon" });
    expect(step(complete, [meeting({ noticeSentOn: today })])).toMatchObject({ code: "awaitMeeting" });
    // Most copies may have been stopped when it was sent.
    expect(step(complete, [meeting({ noticeSentOn: today, unsentCopies: 2 })])).toMatchObject({
      code: "summon",
      because: "partlySent",
    });
    // The meeting has been moved since: those who were summoned must be told.
    expect(step(complete, [meeting({ noticeSentOn: today, noticeOutdated: true })])).toMatchObject({ code: "summon" });
    expect(step(complete, [meeting({ noticeSentOn: today, heldOn: today })])).toMatchObject({ code: "startMeeting" });
    expect(step(complete, [meeting({ heldOn: "2026-03-19" })])).toMatchObject({ code: "changeMeetingDay" });
    expect(step(complete, [meeting({ startedAt: "x", minutesState: "draft" })])).toMatchObject({
      code: "establishMinutes",
    });
    expect(step(complete, [meeting({ startedAt: "x", minutesState: "established" })])).toMatchObject({
      code: "dispatchMinutes",
    });
    expect(step(complete, [meeting({ startedAt: "x", minutesState: "dispatched" })])).toEqual({
      code: "planNextMeeting",
    });
  });

  it("waits no more for a meeting that was never held when a later one was", () => {
    const missed = meeting({ heldOn: "2026-03-10", noticeSentOn: "2026-03-01" });
    const later = meeting({ heldOn: "2026-03-19", startedAt: "x", minutesState: "dispatched" });
    expect(step(complete, [missed])).toMatchObject({ code: "changeMeetingDay" });
    expect(step(complete, [missed, later])).toEqual({ code: "planNextMeeting" });
  });

  it("is the closure, and no new meeting, when the last one agreed to end (R36)", () => {
    const last = meeting({ startedAt: "x", minutesState: "dispatched", endsCooperation: true });
    expect(step(complete, [last])).toEqual({ code: "closeCase" });
    expect(step(complete, [last, meeting({ heldOn: "2026-09-01" })])).toMatchObject({ code: "summon" });
    const laterOne = meeting({ startedAt: "x", minutesState: "dispatched" });
    expect(step(complete, [last, laterOne])).toEqual({ code: "planNextMeeting" });
  });

  it("is never to send minutes when consent does not allow it, but always to finish writing them", () => {
    const expired = { ...complete, versions: [{ ...versionOne, to: "2026-03-19" }] };
    expect(step(expired, [meeting({ startedAt: "x", minutesState: "established" })])).toEqual({
      code: "renewConsent",
      expiredOn: "2026-03-19",
    });
    expect(step(expired, [meeting({ startedAt: "x", minutesState: "draft" })])).toMatchObject({
      code: "establishMinutes",
    });
  });

  it("is a question when everything has been taken back (B1)", () => {
    const answers = [...complete.answers, ...answersOf(guardianOne, "withdrawn", "2026-03-19")];
    expect(step({ ...complete, answers })).toEqual({ code: "nobodyMayAttend" });
  });

  it("is nothing once the case is closed", () => {
    expect(step(complete, [], { closedOn: today })).toBeNull();
  });
});

describe("a square of the consent matrix", () => {
  const square = (facts: ConsentFacts, day = today, askedOn?: string) =>
    consentCell(facts, versionOne, guardianTwo, school, day, askedOn).state;

  it("tells who has not been asked from whose answer is awaited", () => {
    expect(square({ ...nobody, versions: [versionOne] })).toBe("notAsked");
    expect(square({ ...nobody, versions: [versionOne] }, today, "2026-03-17")).toBe("awaited");
    expect(square(waiting)).toBe("awaited");
  });

  it("warns thirty days before a yes ends, and does not count it afterwards", () => {
    expect(square(complete, "2026-10-18")).toBe("yes");
    expect(square(complete, "2026-10-19")).toBe("yesExpiring");
    expect(square(complete, "2026-11-19")).toBe("expired");
  });

  it("does not show as a yes what a guardian said before the youth turned 18 (R18b)", () => {
    const adult = { ...complete, youth: { ...complete.youth, birthDate: "2008-03-20" } };
    expect(square(adult, "2026-03-19")).toBe("yes");
    expect(square(adult, "2026-03-20")).toBe("noLonger");
  });

  it("shows a no even from somebody who need not answer", () => {
    const exception = {
      signer: guardianTwo,
      kind: "hindered" as const,
      reason: "Utomlands",
      decidedBy: "Kaj",
      decidedOn: "2026-03-17",
      until: null,
    };
    expect(square({ ...waiting, exceptions: [exception] })).toBe("notNeeded");
    const no = answersOf(guardianTwo, "no", "2026-03-18", [school]);
    expect(square({ ...waiting, answers: [...waiting.answers, ...no], exceptions: [exception] })).toBe("no");
  });
});

describe("Resultat", () => {
  it("is not yet while answers are missing, and no after a no", () => {
    expect(agencyResult(waiting, police, today)).toBe("notYet");
    expect(agencyResult(complete, police, today)).toBe("mayAttend");
    const no = answersOf(guardianTwo, "no", "2026-03-19", [police]);
    expect(agencyResult({ ...waiting, answers: [...waiting.answers, ...no] }, police, today)).toBe("mayNotAttend");
    expect(agencyResult(complete, police, "2026-11-19")).toBe("mayNotAttend");
  });
});
