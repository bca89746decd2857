// R15, R21, R26–R28: the papers that go along with a notice, and what is recorded before a meeting.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MeetingLeader } from "../../shared/domain/meeting.ts";
import { agencies } from "../support/lou.ts";
import { meetingOne, minutesOf, establish, planOf, preMeeting, recipients } from "../support/lou-meetings.ts";
import { followedOnce } from "../support/lou-follow-ups.ts";
import { agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { four, noticeMade, noticeTo, sendToAll } from "../support/lou-notice.ts";
import { must, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

const previewed = async (office: Office, request: DocumentRequest) => {
  const preview = await must(office.api.document.preview(request));
  return { ...preview, text: (await textOf(preview.bytes)).text };
};

const impartial = (changes: Partial<Extract<MeetingLeader, { kind: "impartial" }>>): MeetingLeader => ({
  kind: "impartial",
  name: "Ola Opartisk",
  from: "Kommunledningskontoret",
  appointedBy: "Kaj Koordinator",
  bond: { kind: "secrecyAct" },
  ...changes,
});

describe("The papers that go along with a notice", () => {
  it("are sent in the same act, each a file of its own with the notice's number and a letter", async () => {
    const { office, lou, meetingId } = await noticeMade();
    const rows = await must(office.api.document.recipients({ kind: "notice", meetingId }));
    expect(rows.map(({ code, along }) => [code, along.map(({ kind }) => kind)])).toEqual([
      ...["S", "T", "P", "F"].map((code) => [code, ["preparation"]]),
      ...["V1", "V2", "U"].map((code) => [code, ["meetingInformation"]]),
    ]);
    const requests = rows.flatMap(({ request, along }) => [request, ...along]);
    const shown = await Promise.all(requests.map((request) => must(office.api.document.preview(request))));
    const { documents } = await must(send(office, requests));
    expect(documents.map(({ fileName }) => fileName)).toEqual(shown.map(({ fileName }) => fileName));
    expect(readdirSync(join(office.exports, "S")).toSorted()).toEqual([
      "SSPF-2026-007-1-S.pdf",
      "SSPF-2026-007-1A-S.pdf",
    ]);
    expect(readdirSync(join(office.exports, "U")).toSorted()).toEqual([
      "SSPF-2026-007-1-U.pdf",
      "SSPF-2026-007-1B-U.pdf",
    ]);
    const log = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    expect(new Set(log.map(({ kind }) => kind))).toEqual(new Set(["notice", "preparation", "meetingInformation"]));
  });

  it("R27: an agency's preparation sheet has its own categories and commitments, and goes to nobody else", async () => {
    const { office, lou } = await withConsent();
    await preMeeting(office, lou);
    const { meeting } = await meetingOne(office, lou);
    await establish(office, meeting.meetingId);
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-05-21") }),
    );
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null }));
    const { commitments } = await must(office.api.plan.read({ caseId: lou.caseId }));
    const whatOf = (agencyId: string): string[] =>
      commitments
        .filter(({ responsible }) => responsible?.kind === "agency" && responsible.agencyId === agencyId)
        .map(({ what }) => what);
    const ofSchool = await previewed(office, {
      kind: "preparation",
      meetingId,
      party: agencyParty(agencies.school),
    });
    expect(ofSchool.text).toContain("Närvaro");
    expect(ofSchool.text).not.toMatch(/drogtest/iu);
    expect(whatOf(agencies.school).length).toBeGreaterThan(0);
    for (const what of whatOf(agencies.school)) expect(ofSchool.text).toContain(what.slice(0, 20));
    for (const what of whatOf(agencies.socialServices)) expect(ofSchool.text).not.toContain(what);
    const toFamily: DocumentRequest = { kind: "preparation", meetingId, party: { kind: "youth" } };
    expect(await refused(send(office, [toFamily], "paper"))).toEqual({ code: "notSummoned" });
    const toBup: DocumentRequest = {
      kind: "preparation",
      meetingId,
      party: agencyParty(agencies.childPsychiatry),
    };
    expect(await refused(send(office, [toBup], "paper"))).toEqual({ code: "notSummoned" });
  });

  it("R27: says of what has been followed up once that it is followed up at this meeting (B6)", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-05-26");
    const leader = impartial({});
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-06-11", { leader }) }),
    );
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null }));
    const sheet = await previewed(office, { kind: "preparation", meetingId, party: agencyParty(agencies.police) });
    expect(sheet.text).toContain("Följs upp torsdag 11 juni 2026");
    expect(sheet.text).not.toContain("21 maj");
    const leaders = await previewed(office, { kind: "leaderPackage", meetingId });
    expect(leaders.text).toMatch(/A7 .{0,60}2026-06-11/u);
    expect(leaders.text).not.toContain("2026-05-21");
  });

  it("R28: the family's information has nothing of the case but the meeting's time and place", async () => {
    const { office, lou, meetingId } = await noticeMade();
    const toYouth = await previewed(office, { kind: "meetingInformation", meetingId, party: { kind: "youth" } });
    const toGuardian = await previewed(office, {
      kind: "meetingInformation",
      meetingId,
      party: { kind: "guardian", guardianId: lou.v1 },
    });
    for (const { text } of [toYouth, toGuardian]) {
      expect(text).toContain("Så går ett möte till");
      expect(text).toContain("Familjens hus, rum 2");
      expect(text).toContain("frivilligt");
      expect(text).not.toContain("Hur kan vi tillsammans stötta");
      expect(text).not.toContain("Sekretess");
    }
    expect(toGuardian.text).not.toContain("Lou");
    expect(toGuardian.text).toContain("19 kap. 1 § socialtjänstlagen");
    const toSchool: DocumentRequest = { kind: "meetingInformation", meetingId, party: agencyParty(agencies.school) };
    expect(await refused(send(office, [toSchool], "paper"))).toEqual({ code: "notSummoned" });
  });

  it("R23, R27: an urgent notice says why to the agencies, and what to bring and what is practical", async () => {
    const { office, meetingId } = await noticeMade(
      {},
      { urgentBecause: "Skolan börjar om en vecka", bring: "Schemat\nEn kontaktväg", practical: "Hiss finns" },
    );
    const { text } = await previewed(office, noticeTo(meetingId, "school"));
    expect(text).toContain("brådskande: Skolan börjar om en vecka");
    expect(text).toContain("En kontaktväg");
    expect(text).toContain("Hiss finns");
    expect(text).toContain("Mötet har hög prioritet");
    const family = await previewed(office, { kind: "notice", meetingId, party: { kind: "youth" } });
    expect(family.text).not.toContain("Skolan börjar om en vecka");
  });
});

describe("The leader's package (R26)", () => {
  const packageFor = (meetingId: Awaited<ReturnType<typeof noticeMade>>["meetingId"]): DocumentRequest => ({
    kind: "leaderPackage",
    meetingId,
  });

  it("goes to an appointed leader from a covered agency or bound by secrecy, with agenda, summoned and consent", async () => {
    for (const leader of [impartial({ bond: { kind: "agency", agencyId: agencies.leisure } }), impartial({})]) {
      const { office, meetingId } = await noticeMade({ leader });
      const rows = await must(office.api.document.recipients({ kind: "notice", meetingId }));
      expect(rows.at(-1)).toMatchObject({ code: "ML", block: null });
      const { text } = await previewed(office, packageFor(meetingId));
      for (const part of ["Dagordning", "Vårdnadshavare 1", "Samtyckesblad", "Hur kan vi tillsammans", "Sekretess"]) {
        expect(text).toContain(part);
      }
      expect(text).toContain("Till: Ola Opartisk, Kommunledningskontoret");
      expect(text).not.toContain("Exempelgatan");
      await must(send(office, [packageFor(meetingId)], "paper"));
    }
  });

  it("R12: is refused to a leader whose agency is not covered, and there is none when the coordinator leads", async () => {
    const other = await noticeMade({
      leader: impartial({ bond: { kind: "agency", agencyId: agencies.childPsychiatry } }),
    });
    expect(await refused(send(other.office, [packageFor(other.meetingId)], "paper"))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    const own = await noticeMade();
    expect(await refused(send(own.office, [packageFor(own.meetingId)], "paper"))).toEqual({
      code: "leaderNotAppointed",
    });
  });
});

describe("Before a meeting", () => {
  it("R28: information that was given is recorded with day, manner and language, and its minutes begin with it", async () => {
    const { office, meetingId } = await noticeMade();
    const { meeting } = await must(office.api.meeting.read({ meetingId }));
    const informed = {
      on: "2026-03-27",
      by: "Kaj Koordinator",
      manner: "Hembesök",
      language: "arabiska",
      interpreter: true,
      understanding: "Lou återberättade",
    };
    const inform = (version: number, on = informed.on) =>
      office.api.meeting.inform({ meetingId, version, informed: { ...informed, on } });
    expect(await refused(inform(meeting.version, "2026-03-28"))).toEqual({ code: "dateInFuture" });
    const prepared = async () =>
      (await must(office.api.activity.checklist({ caseId: meeting.caseId }))).find(
        ({ item }) => item === "familyInformed",
      );
    expect(await prepared()).toMatchObject({ state: "open" });
    await must(inform(meeting.version));
    expect(await prepared()).toMatchObject({ state: "done", on: informed.on });
    expect(await refused(inform(meeting.version))).toEqual({ code: "changedMeanwhile" });
    office.setDay("2026-04-09");
    const started = await must(office.api.meeting.start({ meetingId }));
    expect((await minutesOf(office, meetingId)).minutes.content.informed).toEqual(informed);
    expect(await refused(inform(started.version))).toEqual({ code: "meetingUnderWay" });
  });

  it("R21: each agency's risk assessment is handed in before the pre-meeting, from agencies that consent covers", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-03-26") }),
    );
    const receive = (agencyId: (typeof agencies)[keyof typeof agencies], concern: number | null, on = "2026-03-18") =>
      office.api.meeting.receiveAssessment({ meetingId, assessment: { agencyId, receivedOn: on, concern } });
    expect(await refused(receive(agencies.childPsychiatry, 5))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    expect(await refused(receive(agencies.school, 5, "2026-03-19"))).toEqual({ code: "dateInFuture" });
    await must(receive(agencies.school, 5));
    await must(receive(agencies.school, 7));
    await must(receive(agencies.police, null));
    // Idag asks for those of the others, once they have been called.
    const asked = async () =>
      (await must(office.api.today.read(null))).tasks.flatMap(({ kind, count }) =>
        kind === "assessmentMissing" ? [count] : [],
      );
    expect(await asked()).toEqual([]);
    await must(
      office.api.notice.create({
        meetingId,
        recipients: recipients(lou, four),
        replyBy: null,
      }),
    );
    office.setDay("2026-03-19");
    await sendToAll({ office, meetingId });
    expect(await asked()).toEqual([2]);
    await must(receive(agencies.socialServices, 4));
    await must(receive(agencies.leisure, 4));
    expect(await asked()).toEqual([]);
    expect((await must(office.api.meeting.readBefore({ meetingId }))).assessments).toMatchObject([
      { agencyId: agencies.leisure },
      { agencyId: agencies.police, receivedOn: "2026-03-18", concern: null },
      { agencyId: agencies.school, receivedOn: "2026-03-18", concern: 7 },
      { agencyId: agencies.socialServices },
    ]);
    const family = await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }));
    expect(
      await refused(
        office.api.meeting.receiveAssessment({
          meetingId: family.meetingId,
          assessment: { agencyId: agencies.school, receivedOn: "2026-03-18", concern: 3 },
        }),
      ),
    ).toEqual({ code: "onlyBeforePreMeeting" });
  });

  it("R15: no notice leaves without the consent sheet of the version in force, whatever goes along", async () => {
    const summoning = await noticeMade();
    const { documents } = await sendToAll(summoning);
    for (const { documentId } of documents) {
      const { bytes } = await must(summoning.office.api.document.readSent({ documentId }));
      expect((await textOf(bytes)).text).toContain("Samtyckesblad");
    }
  });
});
