// Letters about an end that somebody has not got, and risk assessments that have not come, as tasks.
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../shared/domain/day.ts";
import { withdrawalLetterAct } from "../../shared/domain/end-letters.ts";
import { MeetingId } from "../../shared/domain/ids.ts";
import { type NoticeFacts, taskGroup, type TaskFacts } from "../../shared/domain/task.ts";
import { caseTasks } from "../../shared/domain/tasks/case-tasks.ts";
import { answersOf, caseId, fourAgencies, guardianTwo, police, school, versionOne } from "../support/example-case.ts";
import { complete, facts, lettersToAll, meeting, waiting, withdrawnByOne } from "../support/random-tasks.ts";
import { profile } from "../support/lou.ts";

const asked = (changes: Partial<TaskFacts>, today: Day) =>
  caseTasks(facts(changes), profile, today)
    .filter(({ kind }) => kind.endsWith("LetterNotSent"))
    .map(({ kind, dueOn, count }) => ({ kind, dueOn, count }));

describe("A letter of withdrawal that has not gone (återkallelse)", () => {
  const act = withdrawalLetterAct(caseId, withdrawnByOne, "2026-04-20") ?? "";

  it("is asked for from the day of the withdrawal: four agencies, two guardians, the youth", () => {
    expect(asked({ consent: withdrawnByOne }, "2026-04-19")).toEqual([]);
    expect(asked({ consent: withdrawnByOne }, "2026-04-21")).toEqual([
      { kind: "withdrawalLetterNotSent", dueOn: "2026-04-20", count: 7 },
    ]);
  });

  it("counts down with each copy, and is done when all have theirs", () => {
    const letters = lettersToAll("withdrawalLetter", act, "2026-04-21");
    const some = letters.filter(({ recipientKey }) => recipientKey.startsWith("agency:"));
    expect(asked({ consent: withdrawnByOne, endLetters: some }, "2026-04-21")).toMatchObject([{ count: 3 }]);
    expect(asked({ consent: withdrawnByOne, endLetters: letters }, "2026-04-21")).toEqual([]);
  });

  it("is asked for anew when more has been taken back since", () => {
    const first = {
      ...complete,
      answers: [...complete.answers, ...answersOf(guardianTwo, "withdrawn", "2026-04-10", [police])],
    };
    const told = lettersToAll("withdrawalLetter", withdrawalLetterAct(caseId, first, "2026-04-10") ?? "", "2026-04-10");
    expect(asked({ consent: first, endLetters: told }, "2026-04-11")).toEqual([]);
    const more = {
      ...first,
      answers: [...first.answers, ...answersOf(guardianTwo, "withdrawn", "2026-04-20", [school])],
    };
    expect(asked({ consent: more, endLetters: told }, "2026-04-20")).toMatchObject([{ count: 7, dueOn: "2026-04-20" }]);
  });

  it("is asked for in a closed case too, but not of those who were told in another way", () => {
    const closed = { consent: withdrawnByOne, closedOn: "2026-04-22" } as const;
    expect(asked(closed, "2026-04-22")).toContainEqual({
      kind: "withdrawalLetterNotSent",
      dueOn: "2026-04-20",
      count: 7,
    });
    const closure = { familyInformedOn: "2026-04-22", partiesInformedOn: null };
    expect(asked({ ...closed, closure }, "2026-04-22")).toEqual([
      { kind: "withdrawalLetterNotSent", dueOn: "2026-04-20", count: 4 },
    ]);
  });

  it("goes to the family alone when it said no from the outset, and is one with the closing until then", () => {
    const declined = {
      ...waiting,
      versions: [],
      answers: [],
      declines: [{ on: "2026-04-11", manner: "oral", receivedBy: "", afterVersion: 0 }],
    } as const;
    expect(asked({ consent: declined }, "2026-04-12")).toEqual([]);
    expect(asked({ consent: declined, closedOn: "2026-04-12" }, "2026-04-12")).toEqual([
      { kind: "declineLetterNotSent", dueOn: "2026-04-11", count: 3 },
    ]);
  });
});

describe("A closing letter that has not gone (avslut)", () => {
  const closed = { closedOn: "2026-10-15" } as const;

  it("is asked for within the days of the minutes: everybody whom consent covers, and the family", () => {
    expect(asked({}, "2026-10-15")).toEqual([]);
    const [task] = asked(closed, "2026-10-15");
    expect(task).toMatchObject({ kind: "closingLetterNotSent", count: 7 });
    expect(task?.dueOn).toBe(addDays("2026-10-15", profile.minutesWithinDays));
  });

  it("counts nobody whom the letter may not go to, nor who has got it since it was closed", () => {
    const policeOut = {
      ...complete,
      answers: [...complete.answers, ...answersOf(guardianTwo, "withdrawn", "2026-10-01", [police])],
    };
    const ofClosing = (changes: Partial<TaskFacts>) =>
      asked({ ...closed, ...changes }, "2026-10-16").filter(({ kind }) => kind === "closingLetterNotSent");
    expect(ofClosing({ consent: policeOut })).toMatchObject([{ count: fourAgencies.length - 1 + 3 }]);
    const before = lettersToAll("closure", "closure:c1:a0", "2026-10-14");
    expect(ofClosing({ endLetters: before })).toMatchObject([{ count: 7 }]);
    const toYouth = lettersToAll("closure", "closure:c1:a1", "2026-10-15").filter(
      (one) => one.recipientKey === "youth",
    );
    expect(ofClosing({ endLetters: toYouth })).toMatchObject([{ count: 6 }]);
    expect(ofClosing({ endLetters: lettersToAll("closure", "closure:c1:a1", "2026-10-15") })).toEqual([]);
  });

  it("is not asked for when the closure says that all were told", () => {
    const closure = { familyInformedOn: "2026-10-15", partiesInformedOn: "2026-10-15" };
    expect(asked({ ...closed, closure }, "2026-10-16")).toEqual([]);
    expect(asked({ ...closed, closure: { ...closure, familyInformedOn: null } }, "2026-10-16")).toMatchObject([
      { count: 3 },
    ]);
  });
});

describe("Risk assessments before the pre-meeting (R21)", () => {
  const meetingId = MeetingId.parse("m1");
  const preMeeting = meeting({ meetingId, kind: "preMeeting", heldOn: "2026-05-20", noticeSentOn: "2026-05-01" });
  const notice: NoticeFacts = {
    meetingId,
    meeting: {
      kind: "preMeeting",
      heldOn: "2026-05-20",
      startsAt: "15:00",
      endsAt: "16:00",
      place: "Rådhuset",
      startedAt: null,
      cancelledOn: null,
    },
    notice: {
      meetingId,
      caseId,
      consentId: versionOne.consentId,
      createdOn: "2026-05-01",
      replyBy: null,
      recipients: [school, police].map((agencyId) => ({ party: { kind: "agency", agencyId }, contactId: null })),
      details: { urgentBecause: "", bring: "", practical: "", checkedPlace: "" },
      sentOn: "2026-05-01",
      sendings: [],
      replies: [],
      groundLostOn: null,
      version: 1,
    },
    toldOff: [],
  };
  const missing = (changes: Partial<TaskFacts>, today: Day) =>
    caseTasks(facts({ meetings: [preMeeting], notices: [notice], ...changes }), profile, today).filter(
      ({ kind }) => kind === "assessmentMissing",
    );

  it("are asked for from a week before, of the agencies that are called", () => {
    expect(missing({}, "2026-05-12")).toEqual([]);
    expect(missing({}, "2026-05-13")).toMatchObject([{ dueOn: "2026-05-19", count: 2, meetingId }]);
    expect(missing({ assessments: new Map([[meetingId, [school]]]) }, "2026-05-13")).toMatchObject([{ count: 1 }]);
    expect(missing({ assessments: new Map([[meetingId, [school, police]]]) }, "2026-05-13")).toEqual([]);
  });

  it("are the agencies' turn until the day before the meeting, and late on its day", () => {
    const stands = (today: Day) => missing({}, today).map((task) => taskGroup(task, today, undefined));
    expect(stands("2026-05-19")).toEqual(["waiting"]);
    expect(stands("2026-05-20")).toEqual(["overdue"]);
  });

  it("are not asked for before a meeting with the family, nor once the meeting has begun", () => {
    expect(missing({ meetings: [{ ...preMeeting, kind: "first" }] }, "2026-05-19")).toEqual([]);
    expect(missing({ meetings: [{ ...preMeeting, startedAt: "x" }] }, "2026-05-19")).toEqual([]);
    expect(missing({ meetings: [{ ...preMeeting, cancelledOn: "2026-05-18" }] }, "2026-05-19")).toEqual([]);
  });

  it("are not asked of an agency that consent no longer covers", () => {
    const out = {
      ...complete,
      answers: [...complete.answers, ...answersOf(guardianTwo, "withdrawn", "2026-05-10", [police])],
    };
    expect(missing({ consent: out }, "2026-05-19")).toMatchObject([{ count: 1 }]);
  });
});
