import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingFacts } from "../../shared/domain/case-steps.ts";
import { addDays, type Day } from "../../shared/domain/day.ts";
import { withdrawalLetterAct } from "../../shared/domain/end-letters.ts";
import { MeetingId } from "../../shared/domain/ids.ts";
import { termsOf } from "../../shared/domain/meeting.ts";
import type { NoticeReply } from "../../shared/domain/notice-reply.ts";
import type { NoticeSending } from "../../shared/domain/notice.ts";
import { partyKey } from "../../shared/domain/party.ts";
import { type FoundTask, type NoticeFacts, taskGroup, type TaskFacts, TaskKind } from "../../shared/domain/task.ts";
import { caseTasks } from "../../shared/domain/tasks/case-tasks.ts";
import { answersOf, guardianOne, guardianTwo, versionOne, youth } from "../support/example-case.ts";
import { profile } from "../support/lou.ts";
import { anyDay, anyFacts, facts, lettersToAll, meeting, misdelivery, waiting } from "../support/random-tasks.ts";

const kinds = (changes: Partial<TaskFacts>, today: Day): readonly TaskKind[] =>
  caseTasks(facts(changes), profile, today).map(({ kind }) => kind);

describe("How long a case takes (R42, T14)", () => {
  const raised = (changes: Partial<TaskFacts>, today: Day) =>
    caseTasks(facts(changes), profile, today).filter(({ kind }) => kind.startsWith("duration"));

  it("raises 4 and 8 months from the day consent was complete, 18 March, on 18 July and 18 November", () => {
    expect(raised({}, "2026-07-17")).toEqual([]);
    expect(raised({}, "2026-07-18")).toMatchObject([{ kind: "durationBegun", dueOn: "2026-07-18", count: 4 }]);
    expect(raised({}, "2026-11-17")).toMatchObject([{ kind: "durationBegun" }]);
    expect(raised({}, "2026-11-18")).toMatchObject([{ kind: "durationPassed", dueOn: "2026-11-18", count: 8 }]);
  });

  it("does not raise the latter once the case is closed", () => {
    expect(raised({ closedOn: "2026-10-15" }, "2026-11-18")).toEqual([]);
  });

  it("goes when the family has met since the mark, and not when only the professionals have", () => {
    const held = meeting({ heldOn: "2026-08-27", startedAt: "x", minutesState: "dispatched" });
    expect(raised({ meetings: [held] }, "2026-08-27")).toEqual([]);
    expect(raised({ meetings: [{ ...held, kind: "preMeeting" }] }, "2026-08-27")).toHaveLength(1);
    expect(raised({ meetings: [held] }, "2026-11-18")).toMatchObject([{ kind: "durationPassed" }]);
  });

  it("is not asked where the municipality has no such guide, nor before consent has been complete", () => {
    const withoutGuide = caseTasks(facts(), { ...profile, durationMonths: null }, "2026-07-18");
    expect(withoutGuide.filter(({ kind }) => kind.startsWith("duration"))).toEqual([]);
    expect(raised({ consent: waiting }, "2026-07-18")).toEqual([]);
  });
});

describe("Where a task stands", () => {
  // 2026-09-17 is a Thursday.
  const stands = (kind: TaskKind, dueOn: Day | null) => taskGroup({ kind, dueOn }, "2026-09-17", undefined);

  it("is late, today, this week to Sunday, or later; what has no day, or hours, can be done today", () => {
    expect(stands("noticeNotSent", "2026-09-16")).toBe("overdue");
    expect(stands("noticeNotSent", "2026-09-17")).toBe("today");
    expect(stands("meetingNotPlanned", null)).toBe("today");
    expect(stands("noticeNotSent", "2026-09-20")).toBe("week");
    expect(stands("noticeNotSent", "2026-09-21")).toBe("later");
    expect(taskGroup({ kind: "noticeNotSent", dueOn: "2026-09-21" }, "2026-09-20", undefined)).toBe("later");
    const counted = { kind: "misdeliveryToAssess", dueOn: "2026-09-21", dueAt: "09:30" } as const;
    const on = (today: Day) => taskGroup(counted, today, undefined);
    expect([on("2026-09-18"), on("2026-09-21"), on("2026-09-22")]).toEqual(["today", "today", "overdue"]);
  });

  it("waits while it is somebody else's turn, and a reminder is never late", () => {
    expect(stands("consentAwaited", null)).toBe("waiting");
    expect(stands("consentAwaited", "2026-09-16")).toBe("overdue");
    expect(stands("durationBegun", "2026-07-18")).toBe("today");
  });
});

/** Asked of a report or of the office, not of a case: tests/features/concern-report.test.ts, profile.test.ts. */
const ofTheOffice: readonly TaskKind[] = [
  "routineRevision",
  "reportDue",
  "reportDataMissing",
  "consultationsUrgent",
  "enquiriesUrgent",
  "consultationsToDecide",
  "consultationsToAsk",
  "consultationsToOpen",
  "enquiriesToOpen",
  "vaultFaulty",
  "backupOld",
  "backupNotOutside",
  "drillFailed",
  "consultationsToRemove",
  "enquiriesToRemove",
  "concernReportNotSent",
  "concernDecisionAwaited",
  "concernFeedbackAwaited",
  "contactsNotConfirmed",
  "undertakingDue",
  "watch",
];

const sendingsAsNow = ({ notice, meeting: now }: NoticeFacts) =>
  notice.sendings.map((sending) => ({ ...sending, ...termsOf(now) }));

const comingTo =
  (on: Day) =>
  ({ party, edition }: NoticeSending): NoticeReply => ({
    party,
    edition,
    answer: { kind: "coming", attendees: [] },
    on,
    manner: "phone",
  });

/** The facts with what the task asks for done. */
const fulfilled = (before: TaskFacts, task: FoundTask, today: Day): TaskFacts => {
  const change = (changes: Partial<MeetingFacts>): TaskFacts => ({
    ...before,
    meetings: before.meetings.map((one) => (one.meetingId === task.meetingId ? { ...one, ...changes } : one)),
  });
  const notice = (changed: (one: NoticeFacts) => Partial<NoticeFacts>): TaskFacts => ({
    ...before,
    notices: before.notices.map((one) => (one.meetingId === task.meetingId ? { ...one, ...changed(one) } : one)),
  });
  const add = (one: MeetingFacts): TaskFacts => ({ ...before, meetings: [...before.meetings, one] });
  switch (task.kind) {
    case "noticeNotSent":
      return change({ noticeSentOn: today });
    case "noticeOutdated":
      return notice((one) => ({ notice: { ...one.notice, sendings: sendingsAsNow(one) } }));
    case "replyMissing":
      return notice((one) => ({ notice: { ...one.notice, replies: one.notice.sendings.map(comingTo(today)) } }));
    case "cancellationNotSent":
      return notice((one) => ({ toldOff: one.notice.sendings.map(({ party }) => partyKey(party)) }));
    case "minutesNotEstablished":
      return change({ minutesState: "established" });
    case "minutesNotDispatched":
      return change({ minutesState: "dispatched" });
    case "caseNotClosed":
      return { ...before, closedOn: today };
    case "meetingNotPlanned":
    case "decidedMeetingNotPlanned":
      return add(meeting({ meetingId: MeetingId.parse("new"), heldOn: addDays(today, 20) }));
    case "durationBegun":
    case "durationPassed":
      return add(meeting({ meetingId: MeetingId.parse("new"), heldOn: today, startedAt: "x" }));
    case "commitmentOverdue":
      return {
        ...before,
        commitments: before.commitments.map((one) =>
          one.followUpOn !== null && one.followUpOn < today
            ? {
                ...one,
                reviews: [
                  {
                    meetingId: MeetingId.parse("m1"),
                    on: today,
                    status: "done",
                    result: "",
                    worked: null,
                    differently: "",
                  },
                ],
              }
            : one,
        ),
      };
    case "familyContactDue":
      return { ...before, contacts: [...before.contacts, { on: today, withFamily: true, meetingId: null }] };
    case "familyNotPrepared":
      return change({ informedOn: today });
    case "familyNotReminded":
      return { ...before, contacts: [...before.contacts, { on: today, withFamily: true, meetingId: task.meetingId }] };
    case "misdeliveryToAssess":
      return {
        ...before,
        misdeliveries: [
          ...before.misdeliveries,
          ...before.misdeliveries.map(({ misdeliveryId, number }) =>
            misdelivery(number + 10, {
              corrects: misdeliveryId,
              assessment: { outcome: "notNeeded", because: "Oöppnad" },
            }),
          ),
        ],
      };
    case "assessmentMissing": {
      const called = before.notices.find(({ meetingId }) => meetingId === task.meetingId)?.notice.recipients ?? [];
      const agencyIds = called.flatMap(({ party }) => (party.kind === "agency" ? [party.agencyId] : []));
      return task.meetingId === null ? before : { ...before, assessments: new Map([[task.meetingId, agencyIds]]) };
    }
    case "withdrawalLetterNotSent":
    case "declineLetterNotSent": {
      const act = withdrawalLetterAct(before.caseId, before.consent, today) ?? "";
      return { ...before, endLetters: [...before.endLetters, ...lettersToAll("withdrawalLetter", act, today)] };
    }
    case "closingLetterNotSent": {
      const sentOn = before.closedOn ?? today;
      return { ...before, endLetters: [...before.endLetters, ...lettersToAll("closure", "closure:c1:a1", sentOn)] };
    }
    case "caseStill":
      return { ...before, lastActivityOn: today };
    case "routineRevision":
    case "reportDue":
    case "reportDataMissing":
    case "consultationsUrgent":
    case "enquiriesUrgent":
    case "consultationsToDecide":
    case "consultationsToAsk":
    case "consultationsToOpen":
    case "enquiriesToOpen":
    case "consultationsToRemove":
    case "enquiriesToRemove":
    case "concernReportNotSent":
    case "concernDecisionAwaited":
    case "concernFeedbackAwaited":
    case "contactsNotConfirmed":
    case "undertakingDue":
    case "vaultFaulty":
    case "backupOld":
    case "backupNotOutside":
    case "drillFailed":
    case "watch":
      throw new Error("is not asked of a case");
    case "noticeToChange":
      return {
        ...change({ noticeSentOn: today }),
        notices: before.notices.filter(({ meetingId }) => meetingId !== task.meetingId),
      };
    case "exceptionEnding":
      return { ...before, consent: { ...before.consent, exceptions: [] } };
    case "turns15":
    case "turns18":
      // Only the calendar takes a birthday away.
      return { ...before, consent: { ...before.consent, youth: { ...youth, birthDate: "1990-01-01" } } };
    case "familyDeclined":
    case "consentAwaited":
    case "consentMissing":
    case "consentExpired":
    case "consentExpiring":
    case "nobodyMayAttend": {
      const renewed = { ...versionOne, number: 99, from: today, to: addDays(today, 200) };
      const agreed = [guardianOne, guardianTwo, { kind: "youth" as const }].flatMap((signer) =>
        answersOf(signer, "yes", today),
      );
      return { ...before, consent: { ...before.consent, versions: [renewed], answers: agreed } };
    }
  }
};

describe("A task", () => {
  it("is never shown when its fact exists, whatever else has happened", () => {
    const seen = new Set<FoundTask["kind"]>();
    fc.assert(
      fc.property(anyFacts, anyDay, (before, today) => {
        for (const task of caseTasks(before, profile, today)) {
          seen.add(task.kind);
          const after = caseTasks(fulfilled(before, task, today), profile, today);
          expect(after.filter((one) => one.kind === task.kind && one.meetingId === task.meetingId)).toEqual([]);
        }
      }),
      { numRuns: 2000, seed: 20_261_127 },
    );
    // Every kind that is asked of a case has been raised, so that each has been seen to go.
    expect(TaskKind.options.filter((kind) => !ofTheOffice.includes(kind) && !seen.has(kind))).toEqual([]);
  });

  it("is asked for by no closed case, but for a copy that went wrong and for letters that have not gone", () => {
    const endures: readonly TaskKind[] = [
      "misdeliveryToAssess",
      "withdrawalLetterNotSent",
      "declineLetterNotSent",
      "closingLetterNotSent",
    ];
    fc.assert(
      fc.property(anyFacts, anyDay, (before, today) => {
        const closed = { ...before, closedOn: today };
        expect(kinds(closed, today).filter((kind) => !endures.includes(kind))).toEqual([]);
        const waits = before.misdeliveries.some(({ assessment }) => assessment.outcome === "pending");
        expect(kinds(closed, today).includes("misdeliveryToAssess")).toBe(waits);
      }),
    );
  });

  it("is there once for each kind and meeting of a case", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (before, today) => {
        const all = caseTasks(before, profile, today).map(({ kind, meetingId }) => `${kind} ${meetingId ?? ""}`);
        expect(all).toEqual([...new Set(all)]);
      }),
    );
  });
});
