// What a municipality has chosen in table 1.3 of `domain.md` steers its cases: every setting with both its values.
import { describe, expect, it } from "vitest";
import type { LeaderBond } from "../../shared/domain/meeting.ts";
import type { Profile } from "../../shared/domain/profile.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { readyToSummon } from "../support/lou-changes.ts";
import { readyToClose } from "../support/lou-end.ts";
import { agencies, consult, registerLou, type Lou } from "../support/lou.ts";
import { establish, everybody, hold, keep, planOf, recipients, surveyOne, textOne } from "../support/lou-meetings.ts";
import { agencyParty, withConsent } from "../support/lou-stages.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

/** The municipality chooses something else, and moves the case to it. */
const choose = async ({ api }: Office, lou: Lou | null, changes: Partial<Profile>): Promise<void> => {
  const saved = await must(api.profile.read(null));
  if (saved === null) throw new Error("there is a profile");
  const { version } = await must(
    api.profile.save({ profile: { ...saved.profile, ...changes }, version: saved.version }),
  );
  if (lou !== null) await must(api.profile.moveCase({ caseId: lou.caseId, version }));
};

const kindsOf = async ({ api }: Office) => (await must(api.today.read(null))).tasks.map((task) => task.kind);
const stepsOf = async ({ api }: Office, lou: Lou) => must(api.caseFile.steps({ caseId: lou.caseId }));
const currentOf = async (office: Office, lou: Lou) =>
  (await stepsOf(office, lou)).find(({ state }) => state === "current")?.step;

describe("Who decides to start (R7)", () => {
  const summon = async ({ api }: Office, lou: Lou) => {
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }));
    return api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null });
  };

  it("the pre-meeting: nobody is called to the family's meeting before it has", async () => {
    const { office, lou } = await withConsent();
    expect(await refused(summon(office, lou))).toEqual({ code: "preMeetingNotDecided" });
  });

  it("the coordinator: the decision on the consultation is enough, and the pre-meeting's minutes ask for none", async () => {
    const { office, lou } = await withConsent();
    await choose(office, lou, { startDecidedBy: "coordinator" });
    expect(await currentOf(office, lou)).toBe("preMeeting");
    const agenciesOnly = everybody(lou).filter(({ role }) => role.kind === "agency");
    const { meetingId } = await hold(office, lou, planOf("preMeeting", "2026-03-26"), agenciesOnly);
    await keep(office, meetingId, { ...textOne, preMeetingDecision: null }, surveyOne);
    await establish(office, meetingId);
    expect(await currentOf(office, lou)).toBe("notice");
    await must(summon(office, lou));
  });

  it("the coordinator: who need not wait for the pre-meeting", async () => {
    const { office, lou } = await withConsent();
    await choose(office, lou, { startDecidedBy: "coordinator" });
    await must(summon(office, lou));
  });
});

describe("Whether the family is there when the agencies meet", () => {
  const four = ["school", "socialServices", "police", "leisure"] as const;
  const agenciesOnly = (lou: Lou) => recipients(lou, four).filter(({ party }) => party.kind === "agency");
  const family = (lou: Lou) => [
    { party: { kind: "youth" as const }, contactId: null },
    { party: { kind: "guardian" as const, guardianId: lou.v1 }, contactId: null },
  ];
  const planned = async (familyPresent: boolean) => {
    const { office, lou } = await readyToSummon();
    if (!familyPresent) await choose(office, lou, { familyPresent });
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    return { office, lou, meetingId };
  };
  const toSchool = async (office: Office, meetingId: Awaited<ReturnType<typeof planned>>["meetingId"]) => {
    const notice = { kind: "notice" as const, meetingId, party: agencyParty(agencies.school) };
    return (await textOf((await must(office.api.document.preview(notice))).bytes)).text;
  };

  it("yes: youth and guardians are called, and nobody is said to be told instead", async () => {
    const { office, lou, meetingId } = await planned(true);
    const everyone = [...agenciesOnly(lou), ...family(lou)];
    await must(office.api.notice.create({ meetingId, recipients: everyone, replyBy: null }));
    expect(await toSchool(office, meetingId)).not.toContain("Informeras");
  });

  it("no: only agencies can be called, and the notice says that the family is told", async () => {
    const { office, lou, meetingId } = await planned(false);
    for (const one of family(lou)) {
      const everyone = [...agenciesOnly(lou), one];
      expect(await refused(office.api.notice.create({ meetingId, recipients: everyone, replyBy: null }))).toEqual({
        code: "familyNotSummoned",
      });
    }
    await must(office.api.notice.create({ meetingId, recipients: agenciesOnly(lou), replyBy: null }));
    const text = await toSchool(office, meetingId);
    expect(text).toContain("Den unge och vårdnadshavarna kallas inte.");
  });
});

describe("A talk with the family before (kartläggande samtal)", () => {
  it("is a step and a line in the checklist where it is done, ticked by the coordinator", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    expect((await stepsOf(office, lou)).map(({ step }) => step)).not.toContain("surveyTalk");
    await choose(office, lou, { surveyTalk: true });
    expect((await stepsOf(office, lou)).slice(0, 3)).toMatchObject([
      { step: "consultation", state: "done" },
      { step: "surveyTalk", state: "current", missing: [{ code: "surveyTalkMissing" }] },
      { step: "consent", state: "todo" },
    ]);
    await must(office.api.activity.tick({ caseId: lou.caseId, item: "surveyTalk", meetingId: null, done: true }));
    const lines = await must(office.api.activity.checklist({ caseId: lou.caseId }));
    expect(lines.find(({ item }) => item === "surveyTalk")).toMatchObject({ state: "done", part: "before" });
    expect(await currentOf(office, lou)).toBe("consent");
  });

  it("holds up nothing once consent is complete", async () => {
    const { office, lou } = await withConsent();
    await choose(office, lou, { surveyTalk: true });
    expect(await currentOf(office, lou)).toBe("preMeeting");
    expect((await stepsOf(office, lou)).find(({ step }) => step === "surveyTalk")?.state).toBe("todo");
  });
});

describe("Who leads meetings (R26)", () => {
  const bond: LeaderBond = { kind: "secrecyAct" };
  const impartial = { kind: "impartial", name: "Opartisk Ledare", from: "Kyrkan", appointedBy: "Kaj", bond } as const;
  const plan = ({ api }: Office, lou: Lou) =>
    api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09", { leader: impartial }) });

  it("the coordinator or an impartial person: either may be chosen", async () => {
    const { office, lou } = await withConsent();
    await must(plan(office, lou));
  });

  it("always the coordinator: nobody else can be chosen, but who was chosen before stays", async () => {
    const { office, lou } = await withConsent();
    const { meetingId, version } = await must(plan(office, lou));
    await choose(office, lou, { meetingLeading: "coordinator" });
    expect(await refused(plan(office, lou))).toEqual({ code: "leaderNotAllowed" });
    const later = planOf("first", "2026-04-10", { leader: impartial });
    const kept = await must(office.api.meeting.change({ meetingId, version, plan: later }));
    const own = await must(
      office.api.meeting.change({ meetingId, version: kept.version, plan: planOf("first", "2026-04-10") }),
    );
    expect(await refused(office.api.meeting.change({ meetingId, version: own.version, plan: later }))).toEqual({
      code: "leaderNotAllowed",
    });
  });
});

describe("A case that ends because concern remains (R44)", () => {
  const concernAnswer = { kind: "assessed" as const, because: "Socialtjänsten utreder redan." };
  const remains = { reason: "concernRemains" as const, concernAnswer };

  it("where the coordinator reports: a written assessment is not enough, a report is", async () => {
    const { office, lou } = await readyToClose();
    expect(await refused(close(office, lou.caseId, "2026-10-15", remains, 7))).toMatchObject({
      code: "concernReportNeeded",
      because: "always",
    });
    const { concernReportId } = await must(office.api.concernReport.make(concernReportOf({ caseId: lou.caseId })));
    const answer = { kind: "report" as const, concernReportId };
    await must(close(office, lou.caseId, "2026-10-15", { ...remains, concernAnswer: answer }, 7));
  });

  it("where it is judged: a written assessment is enough, silence is not", async () => {
    const { office, lou } = await readyToClose();
    await choose(office, lou, { remainingConcern: "judged" });
    expect(
      await refused(close(office, lou.caseId, "2026-10-15", { ...remains, concernAnswer: null }, 7)),
    ).toMatchObject({ code: "concernReportNeeded", because: "reason" });
    await must(close(office, lou.caseId, "2026-10-15", remains, 7));
  });
});

describe("The report to the steering group (R47)", () => {
  it.each([
    ["none", "2026-07-05", false],
    ["halfYearly", "2026-06-30", false],
    ["halfYearly", "2026-07-01", true],
    ["halfYearly", "2026-08-01", false],
    ["halfYearly", "2027-01-15", true],
    ["yearly", "2026-07-05", false],
    ["yearly", "2027-01-31", true],
  ] as const)("%s: on %s it is reminded of: %s", async (reporting, day, reminded) => {
    const { office } = await withConsent();
    await choose(office, null, { reporting });
    office.setDay(day);
    expect((await kindsOf(office)).includes("reportDue")).toBe(reminded);
  });

  it("is no longer reminded of once it is frozen; what is missing is told of in the last month, until it is there", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    await choose(office, null, { reporting: "halfYearly" });
    const answer = async (statisticsGender: "notStated" | null) => {
      const { youth, youthVersion: version } = await must(api.caseFile.read({ caseId: lou.caseId }));
      await must(api.caseFile.changeYouth({ caseId: lou.caseId, version, youth: { ...youth, statisticsGender } }));
    };
    await answer(null);
    office.setDay("2026-05-30");
    expect(await kindsOf(office)).not.toContain("reportDataMissing");
    office.setDay("2026-05-31");
    expect(await kindsOf(office)).toContain("reportDataMissing");
    await answer("notStated");
    expect(await kindsOf(office)).not.toContain("reportDataMissing");
    office.setDay("2026-07-01");
    const period = { kind: "half" as const, year: 2026, part: 1 };
    await must(api.report.freeze({ period, comment: "", replacesBecause: "" }));
    expect(await kindsOf(office)).not.toContain("reportDue");
  });
});

describe("What has been kept its time (R9, 2.2)", () => {
  it("is a task until it has been removed", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const { consultationId, version } = await consult(office, false);
    office.setDay("2028-03-11");
    expect(await kindsOf(office)).not.toContain("consultationsToRemove");
    office.setDay("2028-03-12");
    const { tasks } = await must(office.api.today.read(null));
    expect(tasks.find(({ kind }) => kind === "consultationsToRemove")).toMatchObject({ about: null, count: 1 });
    await must(office.api.consultation.remove({ consultationId, version }));
    expect(await kindsOf(office)).not.toContain("consultationsToRemove");
  });
});
