// R7, R12, R38, T11 and B1 from the wrong side: minutes that must not be written, moved or sent.
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { describe, expect, it } from "vitest";
import { refusalInWords } from "../../shared/text/failures.ts";
import { agencies, consentOne, guardian, registerLou, termsOne, yesToAll } from "../support/lou.ts";
import { handOver, readyToSummon, withdrawAll } from "../support/lou-changes.ts";
import {
  establish,
  everybody,
  fourAgencies,
  hold,
  keep,
  meetingOne,
  minutesOf,
  planOf,
  present,
} from "../support/lou-meetings.ts";
import { must, openOffice, refused } from "../support/office.ts";
import { copyRead } from "../support/written-minutes.ts";

const cancelled = { askedBy: "coordinator" as const, reason: "Ingen kan komma" };

describe("Minutes", () => {
  it("B1: go to nobody but the youth when one guardian has taken everything back", async () => {
    const { office, lou } = await readyToSummon();
    const { meeting } = await meetingOne(office, lou);
    const { minutesId } = await establish(office, meeting.meetingId);
    office.setDay("2026-04-10");
    await withdrawAll(office, lou, "2026-04-10");
    const rows = await must(office.api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.filter((row) => row.block === null).map((row) => row.code)).toEqual(["U"]);
  });

  it("R38: a meeting that has begun is not moved to a day on which another agency is covered", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const meeting = await hold(office, lou, planOf("preMeeting", "2026-03-26"), [
      present({ kind: "coordinator" }, "Kaj Koordinator", "SSPF-samordnare"),
      present({ kind: "interpreter", confidentialityNoted: true }, "Sami Tolk"),
    ]);
    const { meetingId } = meeting;
    const change = async (changes: Parameters<typeof planOf>[2]) => {
      const { version } = (await must(office.api.meeting.read({ meetingId }))).meeting;
      return office.api.meeting.change({ meetingId, version, plan: planOf("preMeeting", "2026-03-26", changes) });
    };
    const refusal = await refused(change({ heldOn: "2026-05-26" }));
    expect(refusal).toEqual({ code: "meetingStarted" });
    expect(refusalInWords({ code: "meetingStarted" })).toContain("ligger fast");
    expect(await refused(change({ kind: "first" }))).toEqual({ code: "meetingStarted" });
    await must(change({ endsAt: "16:30" }));
    await keep(office, meetingId, {
      noteTaker: "Kaj",
      consentReviewed: { done: true, note: "" },
      preMeetingDecision: { goOn: true, decidedBy: "Förmötet", extraResources: "" },
    });
    const { minutesId } = await establish(office, meetingId);
    // Each role is said once, whichever word the municipality has for it.
    const text = await copyRead(office, minutesId, { kind: "agency", agencyId: agencies.school });
    expect(text).toMatch(/Kaj Koordinator\s+SSPF-samordnare\s+Hela mötet/u);
    expect(text).toMatch(/Sami Tolk\s+Tolk\s+Hela mötet/u);
    expect(await refused(change({ place: "En annan plats" }))).toEqual({ code: "minutesLocked" });
  });

  it("R7: of a pre-meeting that was called off decide nothing", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const { meetingId } = await hold(office, lou, planOf("preMeeting", "2026-03-26"), [
      present({ kind: "coordinator" }, "Kaj Koordinator"),
    ]);
    await keep(office, meetingId, {
      noteTaker: "Kaj",
      consentReviewed: { done: true, note: "" },
      preMeetingDecision: { goOn: true, decidedBy: "Förmötet", extraResources: "" },
    });
    const { version } = (await must(office.api.meeting.read({ meetingId }))).meeting;
    await must(office.api.meeting.cancel({ meetingId, version, because: cancelled }));
    const { minutes } = await minutesOf(office, meetingId);
    const { minutesId } = minutes;
    expect(await refused(office.api.minutes.establish({ minutesId, version: minutes.version }))).toEqual({
      code: "meetingCancelled",
    });
  });

  it("T11: an older version is not sent when a correction has been established", async () => {
    const { office, lou } = await readyToSummon();
    const { meeting } = await meetingOne(office, lou);
    const { minutesId } = await establish(office, meeting.meetingId);
    await must(office.api.minutes.correct({ minutesId, reason: "En uppgift hörde inte hit" }));
    await establish(office, meeting.meetingId);
    const old: DocumentRequest = { kind: "minutes", minutesId, party: { kind: "agency", agencyId: agencies.school } };
    expect(await refused(handOver(office, [old]))).toEqual({ code: "minutesReplaced" });
    const { minutes } = await minutesOf(office, meeting.meetingId);
    await must(handOver(office, [{ ...old, minutesId: minutes.minutesId }]));
  });

  it("R12: takes no text about an agency that was declined that day, although the consent names its categories", async () => {
    const { office, lou } = await readyToSummon();
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const category = termsOne.categories.find(({ agencyId }) => agencyId === agencies.police);
    if (versions[0] === undefined || category === undefined) throw new Error("version 1 names the police");
    await must(
      office.api.consent.answer({
        ...yesToAll(versions[0].consentId, termsOne, guardian(lou.v2), "2026-03-27"),
        answers: [{ agencyId: agencies.police, answer: "no" }],
      }),
    );
    const three = everybody(
      lou,
      fourAgencies.filter((agencyId) => agencyId !== agencies.police),
    );
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), three);
    const { minutes } = await minutesOf(office, meetingId);
    const card = {
      agencyId: agencies.police,
      entries: [{ categoryId: category.categoryId, text: "Polisens bild", support: "", works: "" }],
      concern: null,
      nothingToReport: false,
    };
    const { minutesId, version } = minutes;
    expect(await refused(office.api.minutes.keepSurveyCard({ minutesId, version, card }))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.police,
    });
  });
});
