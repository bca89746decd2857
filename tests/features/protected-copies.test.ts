// B4, 3.8, OSL 21:3, 22:1: what tells where somebody with a protected identity is found, from the wrong side.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MeetingId } from "../../shared/domain/ids.ts";
import { emptyMinutes, type MinutesContent } from "../../shared/domain/minutes.ts";
import type { Party } from "../../shared/domain/party.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { agencies, type Lou } from "../support/lou.ts";
import { handOver } from "../support/lou-changes.ts";
import { establish, keep, planOf, recipients } from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { protectGuardianOne, whereabouts } from "../support/protected.ts";
import { school, written, youth } from "../support/written-minutes.ts";

const minutesWith = async (sections: Partial<Omit<MinutesContent, "survey">>) => {
  const { office, lou, meetingId } = await written();
  await keep(office, meetingId, sections);
  const { minutesId } = await establish(office, meetingId);
  await protectGuardianOne(office, lou);
  const one: Party = { kind: "guardian", guardianId: lou.v1 };
  const two: Party = { kind: "guardian", guardianId: lou.v2 };
  return { office, lou, meetingId, minutesId, one, two };
};

describe("B4: V1 has a protected identity", () => {
  it.each([
    ["guardiansView", { guardiansView: `Bor nu på ${whereabouts.address}.` }],
    ["sharedView", { sharedView: "Mamma nås på +46 70 000 12 34." }],
    [
      "next",
      { next: { ...emptyMinutes.next, closing: true, contactBetween: `Hämtas vid ${whereabouts.workplace}s entré` } },
    ],
    ["correction", {}],
  ] as const)("a copy of the minutes that tells it in %s leaves to nobody but V1", async (part, sections) => {
    const known = await minutesWith(sections);
    const { office, one, two } = known;
    let { minutesId } = known;
    const of = (party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });
    if (part === "correction") {
      await must(office.api.minutes.correct({ minutesId, reason: "Dolda gränden 7 ska bort" }));
      ({ minutesId } = await establish(office, known.meetingId));
    }
    for (const party of [two, youth, school]) {
      const refusal = await refused(handOver(office, [of(party)]));
      expect(refusal).toEqual({
        code: "protectedInCopy",
        whose: { kind: "guardian", guardianId: known.lou.v1 },
        parts: [part],
      });
      expect(await refused(office.api.document.preview(of(party)))).toEqual(refusal);
    }
    await must(handOver(office, [of(one)]));
  });

  it("the refusal names whose it is and where it stands, and what to do, but not what", async () => {
    const { office, minutesId } = await minutesWith({ guardiansView: `Bor nu på ${whereabouts.address}.` });
    const rows = await must(office.api.document.recipients({ kind: "minutes", minutesId }));
    const block = rows.find(({ code }) => code === "V2")?.block;
    if (block === undefined || block === null) throw new Error("V2 is blocked");
    const words = refusalInWords(block, { agency: () => "", guardianNumber: () => 1 });
    expect(words).toBe(
      "Exemplaret visar var vårdnadshavare 1, som har skyddade personuppgifter, bor eller kan nås. Det står i vårdnadshavarnas bild. Ta bort det där, så går exemplaret att lämna ut.",
    );
    expect(words).not.toContain("gränden");
  });

  it("a corrected version without it goes to V2", async () => {
    const { office, meetingId, minutesId, two } = await minutesWith({ guardiansView: "Ring 070-000 12 34" });
    await must(office.api.minutes.correct({ minutesId, reason: "En uppgift ska inte stå där" }));
    await keep(office, meetingId, { guardiansView: "Ring vårdnadshavaren" });
    const corrected = await establish(office, meetingId);
    await must(handOver(office, [{ kind: "minutes", minutesId: corrected.minutesId, party: two }]));
  });
});

const noticeFor = async (office: Office, lou: Lou, meetingId: MeetingId, checkedPlace: string, practical = "") =>
  office.api.notice.create({
    meetingId,
    recipients: recipients(lou, ["school"]),
    replyBy: null,
    details: { checkedPlace, practical },
  });

const plannedAt = async (place: string) => {
  const { office, lou } = await withConsent();
  await protectGuardianOne(office, lou);
  const plan = planOf("preMeeting", "2026-04-09", { place });
  const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
  const to = (party: Party): DocumentRequest => ({ kind: "notice", meetingId, party });
  return { office, lou, meetingId, to };
};

describe("B4: the meeting's place", () => {
  it("is answered for before a notice can be made, and the answer is logged without the place", async () => {
    const { office, lou, meetingId, to } = await plannedAt("Familjens hus");
    expect(await refused(noticeFor(office, lou, meetingId, ""))).toEqual({ code: "placeNotChecked" });
    expect(await refused(noticeFor(office, lou, meetingId, "Rådhuset"))).toEqual({ code: "placeNotChecked" });
    await must(noticeFor(office, lou, meetingId, "Familjens hus"));
    await must(handOver(office, [to(school)]));
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(JSON.stringify(log)).not.toContain("Familjens hus");
    expect(log.some(({ action }) => action === "notice.create")).toBe(true);
  });

  it("is answered for again when the meeting has moved, or the identity became protected since", async () => {
    const { office, lou, meetingId, to } = await plannedAt("Familjens hus");
    await must(noticeFor(office, lou, meetingId, "Familjens hus"));
    const { meeting } = await must(office.api.meeting.read({ meetingId }));
    await must(
      office.api.meeting.change({
        meetingId,
        version: meeting.version,
        plan: planOf("preMeeting", "2026-04-09", { place: "Rådhuset" }),
      }),
    );
    for (const kind of ["notice", "preparation"] as const) {
      const request: DocumentRequest = { kind, meetingId, party: school };
      expect(await refused(handOver(office, [request]))).toEqual({ code: "placeNotChecked" });
    }
    await must(noticeFor(office, lou, meetingId, "Rådhuset"));
    await must(handOver(office, [to(school)]));
  });

  it("that is known to be where V1 works or lives goes to nobody else, whatever was answered", async () => {
    const place = `${whereabouts.workplace}, konferensrummet`;
    const { office, lou, meetingId, to } = await plannedAt(place);
    await must(noticeFor(office, lou, meetingId, place, "Ingång från Dolda gränden 7"));
    const refusal = await refused(handOver(office, [to({ kind: "agency", agencyId: agencies.school })]));
    expect(refusal).toMatchObject({ code: "protectedInCopy", parts: ["meeting", "practical"] });
  });

  it("is not asked about where nobody has a protected identity", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-04-09") }),
    );
    await must(noticeFor(office, lou, meetingId, ""));
  });
});
