// Where a case stands, what has been done in it, and the coordinator's checklist.
import { describe, expect, it } from "vitest";
import type { ChecklistLine } from "../../shared/domain/checklist.ts";
import { CaseId } from "../../shared/domain/ids.ts";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { agencies, consentTwo } from "../support/lou.ts";
import { readyToClose } from "../support/lou-end.ts";
import {
  addCommitment,
  establish,
  everybody,
  fourAgencies,
  hold,
  keep,
  meetingOne,
  planOf,
  preMeeting,
  review,
  surveyOne,
} from "../support/lou-meetings.ts";
import { agencyParty, afterMeetingOne, send, withConsent } from "../support/lou-stages.ts";
import { must, openOffice, type Office, refused } from "../support/office.ts";
import { registerLou, type Lou } from "../support/lou.ts";

const contactWith = (on: string, kind: "youth" = "youth") => ({
  kind: "contact" as const,
  happenedOn: on,
  with: { kind },
  manner: "phone" as const,
  text: "Bättre morgnar",
  commitmentId: null,
  meetingId: null,
  source: null,
});

/** Lou's case to 1 August: two follow-ups held, the next planned for 27 August. */
const louInAugust = async (): Promise<{ office: Office; lou: Lou }> => {
  const { office, lou } = await withConsent();
  await preMeeting(office, lou);
  const { meeting, plan } = await meetingOne(office, lou);
  await establish(office, meeting.meetingId);
  const [m1, , m3] = plan.goals;
  if (m1 === undefined || m3 === undefined) throw new Error("the plan has three goals");
  const first = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
  await review(office, first.meetingId, plan, { 1: "ongoing", 2: "done", 3: "partly", 4: "ongoing", 5: "ongoing" });
  await review(office, first.meetingId, plan, { 6: "partly", 7: "ongoing", 8: "done", 9: "done" });
  const add = (meetingId: typeof first.meetingId, goal: typeof m1, agency: keyof typeof agencies, followUpOn: string) =>
    addCommitment(office, meetingId, goal, "Något", agencyParty(agencies[agency]), "2026-05-28", followUpOn);
  const a10 = await add(first.meetingId, m3, "leisure", "2026-08-27");
  const a11 = await add(first.meetingId, m1, "childPsychiatry", "2026-06-11");
  await consentTwo(office, lou);
  const second = await hold(
    office,
    lou,
    planOf("followUp", "2026-06-11"),
    everybody(lou, [...fourAgencies, agencies.childPsychiatry]),
  );
  const all = { ...plan, commitments: [...plan.commitments, a10, a11] };
  await review(office, second.meetingId, all, { 1: "ongoing", 3: "done", 4: "done", 5: "ongoing", 6: "done" });
  await review(office, second.meetingId, all, { 7: "ongoing", 10: "ongoing", 11: "done" });
  await add(second.meetingId, m3, "leisure", "2026-08-27");
  await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-08-27") }));
  office.setDay("2026-07-03");
  await must(office.api.note.add({ caseId: lou.caseId, details: contactWith("2026-07-03") }));
  office.setDay("2026-08-01");
  return { office, lou };
};

describe("Where the case stands (B6)", () => {
  it("shows KO2 the next meeting, the open commitments, consent, last contact", async () => {
    const { office, lou } = await louInAugust();
    const situation = await must(office.api.activity.situation({ caseId: lou.caseId }));
    expect(situation.nextMeeting).toMatchObject({ kind: "followUp", heldOn: "2026-08-27" });
    expect(situation.openCommitments.map(({ number }) => `A${String(number)}`)).toEqual([
      "A1",
      "A5",
      "A7",
      "A10",
      "A12",
    ]);
    // What was followed up in June is taken up at the next meeting.
    expect(situation.openCommitments.map(({ followUpOn }) => followUpOn)).toEqual([
      ...["2026-08-27", "2026-08-27", "2026-08-27", "2026-08-27", "2026-08-27"],
    ]);
    const checklist = await must(office.api.activity.checklist({ caseId: lou.caseId }));
    expect(checklist.find(({ item }) => item === "commitmentsInTime")?.state).toBe("done");
    expect(situation.consentUntil).toBe("2026-11-18");
    expect(situation.lastContactOn).toBe("2026-07-03");
  });

  it("has no follow-up day for what has been followed up while no meeting is planned", async () => {
    const { office, lou } = await readyToClose();
    const { openCommitments } = await must(office.api.activity.situation({ caseId: lou.caseId }));
    expect(openCommitments.map(({ number, followUpOn }) => [number, followUpOn])).toEqual([
      [1, null],
      [7, null],
      [10, null],
    ]);
  });

  it("has nothing open when the case is closed, since the closure tells how each commitment ended (T9)", async () => {
    const { office, lou } = await readyToClose();
    expect((await close(office, lou.caseId, "2026-10-15")).ok).toBe(true);
    const situation = await must(office.api.activity.situation({ caseId: lou.caseId }));
    expect(situation.openCommitments).toEqual([]);
  });

  it("tells that a concern report waits, as Idag does, unless the guardians must not know of it (B3)", async () => {
    const { office, lou } = await withConsent();
    const kinds = async () => {
      const { overdue, tasks } = await must(office.api.activity.situation({ caseId: lou.caseId }));
      return [overdue, tasks].map((found) =>
        found.map(({ kind }) => kind).filter((kind) => kind.startsWith("concern")),
      );
    };
    const hidden = { guardiansMayKnow: false, guardiansMayNotKnowBecause: "Det kan bli farligt för barnet." };
    const report = concernReportOf({ caseId: lou.caseId });
    await must(office.api.concernReport.make({ ...report, ...hidden }));
    expect(await kinds()).toEqual([[], []]);
    await must(office.api.concernReport.make(report));
    expect(await kinds()).toEqual([["concernReportNotSent"], []]);
  });

  it("counts the coordinator's own watches in the case, until they are done", async () => {
    const { office, lou } = await withConsent();
    const { caseId } = lou;
    const watches = async () => (await must(office.api.activity.situation({ caseId }))).watches;
    const details = { title: "Ring mentorn", dueOn: "2026-04-01", note: "" };
    await must(office.api.watch.add({ ...details, caseId: null }));
    expect(await watches()).toEqual([]);
    const { watchId } = await must(office.api.watch.add({ ...details, caseId }));
    expect(await watches()).toEqual([{ watchId, title: "Ring mentorn", dueOn: "2026-04-01" }]);
    await must(office.api.watch.complete({ watchId, version: 1 }));
    expect(await watches()).toEqual([]);
  });

  it("is read only in a case that has been opened", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const caseId = CaseId.parse("x");
    for (const ask of [office.api.activity.situation, office.api.activity.timeline, office.api.activity.checklist]) {
      expect(await refused<unknown>(ask({ caseId }))).toEqual({ code: "notOpened" });
    }
  });
});

describe("The timeline", () => {
  it("tells what was done, newest first, and never what was said", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    await must(office.api.note.add({ caseId: lou.caseId, details: contactWith("2026-04-01") }));
    await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.school) }]));
    const timeline = await must(office.api.activity.timeline({ caseId: lou.caseId }));
    expect(timeline.map(({ what, on }) => [what, on])).toEqual([
      ["dispatched", "2026-04-10"],
      ["minutesEstablished", "2026-04-09"],
      ["meetingHeld", "2026-04-09"],
      ["noted", "2026-04-01"],
      ["minutesEstablished", "2026-03-26"],
      ["meetingHeld", "2026-03-26"],
      ["consentAnswered", "2026-03-18"],
      ["consentAnswered", "2026-03-18"],
      ["consentAnswered", "2026-03-16"],
      ["consentMade", "2026-03-16"],
      ["caseOpened", "2026-03-16"],
    ]);
    expect(JSON.stringify(timeline)).not.toContain("Bättre morgnar");
  });
});

describe("The coordinator's checklist (2.11)", () => {
  const linesOf = async ({ api }: Office, { caseId }: Lou) => {
    const lines = await must(api.activity.checklist({ caseId }));
    return (item: ChecklistLine["item"]) => lines.find((line) => line.item === item);
  };

  it("follows Lou's case from facts", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const start = await linesOf(office, lou);
    expect([start("consultation")?.state, start("custody"), start("consent")?.state]).toMatchObject([
      "done",
      { state: "done", count: 2 },
      "open",
    ]);
    expect(start("notice")?.state).toBe("notApplicable");
    expect(start("noteTaker")).toBeUndefined();
  });

  it("is done with a meeting when its minutes have gone out", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const before = await linesOf(office, lou);
    expect(
      (["survey", "strengths", "youthVoice", "goals", "nextMeeting"] as const).map((item) => before(item)?.state),
    ).toEqual(Array(5).fill("done"));
    expect([before("established")?.state, before("dispatched")?.state]).toEqual(["done", "open"]);
    await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.school) }]));
    expect((await linesOf(office, lou))("dispatched")?.state).toBe("done");
  });

  it("takes what works, and an attitude to a proposal, for something told, as the minutes do", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const states = async () => {
      const line = await linesOf(office, lou);
      return [line("survey")?.state, line("youthVoice")?.state];
    };
    expect(await states()).toEqual(["open", "open"]);
    const proposals = [{ proposalId: "p1", proposal: "Boxning", text: "Gärna" }];
    const youthVoice = { ...emptyMinutes.youthVoice, proposals };
    const onlyWorks = surveyOne.map((card) => ({
      ...card,
      entries: card.entries.map(({ categoryId }) => ({ categoryId, text: "", support: "", works: "Frukosten" })),
    }));
    await keep(office, meetingId, { youthVoice }, onlyWorks);
    expect(await states()).toEqual(["done", "done"]);
  });

  it("keeps what the coordinator ticks herself, per meeting", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const plan = planOf("first", "2026-04-09");
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan }));
    const room = async () => (await linesOf(office, lou))("roomBooked");
    expect(await room()).toMatchObject({ state: "open", meetingId });
    const tick = { caseId: lou.caseId, item: "roomBooked" as const, meetingId };
    await must(api.activity.tick({ ...tick, done: true }));
    expect(await room()).toMatchObject({ state: "done", on: "2026-03-18" });
    await must(api.activity.tick({ ...tick, done: false }));
    expect((await room())?.state).toBe("open");
    expect(await refused(api.activity.tick({ ...tick, meetingId: "none", done: true }))).toEqual({
      code: "notFound",
    });
  });
});
