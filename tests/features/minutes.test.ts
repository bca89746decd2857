// R16, R28, R30–R36, T7, T11: what must stand in the minutes, and how they are corrected.
import { describe, expect, it } from "vitest";
import { gapInWords, plainNaming } from "../../shared/text/failures.ts";
import { agencies, type Lou } from "../support/lou.ts";
import {
  establish,
  everybody,
  hold,
  keep,
  meetingOne,
  minutesOf,
  planOf,
  planOne,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";

const gapsOf = async (
  office: Office,
  lou: Lou,
  write: (meetingId: Parameters<typeof minutesOf>[1]) => Promise<unknown>,
) => {
  const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
  await write(meeting.meetingId);
  const { minutes } = await minutesOf(office, meeting.meetingId);
  const outcome = await office.api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version });
  if (outcome.ok) return [];
  if (outcome.error.code !== "minutesIncomplete") throw new Error(outcome.error.code);
  return outcome.error.gaps;
};

describe("Minutes cannot be established (T7)", () => {
  const written =
    (changes: Partial<typeof textOne> = {}, seven?: "responsible" | "date") =>
    async ({ office, lou }: { office: Office; lou: Lou }) =>
      gapsOf(office, lou, async (meetingId) => {
        await keep(office, meetingId, { ...textOne, ...changes }, surveyOne);
        await planOne(office, meetingId, seven);
      });

  it("R35: while A7 lacks who is responsible", async () => {
    const gaps = await written({}, "responsible")(await withConsent());
    expect(gaps).toMatchObject([{ code: "responsibleMissing", number: 7 }]);
    expect(gaps.map((gap) => gapInWords(gap, plainNaming))).toEqual(["Ange vem som ansvarar för åtagande A7."]);
  });

  it("R35: while A7 lacks a date", async () => {
    expect(await written({}, "date")(await withConsent())).toMatchObject([{ code: "followUpDateMissing", number: 7 }]);
  });

  it("R34: while the youth's voice is empty without a reason", async () => {
    const silent = {
      interests: "",
      attitude: " ",
      attitudeToProposals: "",
      proposals: [],
      ownWords: "",
      verbatim: false,
      manner: null,
      silentBecause: null,
    };
    expect(await written({ youthVoice: silent })(await withConsent())).toEqual([{ code: "youthVoiceMissing" }]);
    expect(await written({ youthVoice: { ...silent, silentBecause: "didNotWish" } })(await withConsent())).toEqual([]);
  });

  it("R36: while there is neither a next date nor a closing", async () => {
    const next = { nextMeetingOn: null, anotherMeeting: false, closing: false, frequency: "", contactBetween: "" };
    expect(await written({ next })(await withConsent())).toEqual([{ code: "nextMeetingMissing" }]);
  });

  it("R31: while nobody takes notes", async () => {
    expect(await written({ noteTaker: " " })(await withConsent())).toEqual([{ code: "noteTakerMissing" }]);
  });

  it.each<[fact: string, code: string, changes: Partial<typeof textOne>]>([
    [
      "R16: while nobody has said that the consent was gone through",
      "consentNotReviewed",
      { consentReviewed: { done: false, note: "" } },
    ],
    ["R28: while the family's information is not told of", "informationMissing", { informed: null }],
    ["R33: while no strength or protective factor stands", "strengthMissing", { strengths: [] }],
  ])("%s", async (_, code, changes) => {
    const gaps = await written(changes)(await withConsent());
    expect(gaps).toEqual([{ code }]);
  });

  it("R30: while nobody is recorded as present", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), []);
    await keep(office, meetingId, textOne);
    const { minutes } = await minutesOf(office, meetingId);
    const draft = { minutesId: minutes.minutesId, version: minutes.version };
    expect(await refused(office.api.minutes.establish(draft))).toEqual({
      code: "minutesIncomplete",
      gaps: [{ code: "nobodyPresent" }],
    });
  });

  it("R32: while an agency in the room has said nothing and not said that it has nothing", async () => {
    const { office, lou } = await withConsent();
    const gaps = await gapsOf(office, lou, (meetingId) => keep(office, meetingId, textOne, surveyOne.slice(1)));
    expect(gaps).toEqual([{ code: "surveyMissing", agencyId: agencies.school }]);
  });

  it("R32: a written reason for one agency covers no other", async () => {
    const { office, lou } = await withConsent();
    const reason = { gap: "surveyMissing" as const, about: agencies.school.toString(), reason: "Mentorn blev sjuk." };
    const gaps = await gapsOf(office, lou, (meetingId) =>
      keep(office, meetingId, { ...textOne, writtenReasons: [reason] }, surveyOne.slice(2)),
    );
    expect(gaps).toEqual([{ code: "surveyMissing", agencyId: agencies.socialServices }]);
  });

  it("unless a written reason of the closed list stands in them", async () => {
    const next = { nextMeetingOn: null, anotherMeeting: false, closing: false, frequency: "", contactBetween: "" };
    const writtenReasons = [{ gap: "nextMeetingMissing" as const, about: null, reason: "Familjen hör av sig." }];
    expect(await written({ next, writtenReasons })(await withConsent())).toEqual([]);
  });
});

describe("Established minutes", () => {
  it("do not change when the plan does, and are corrected as a new version with a reason (T11)", async () => {
    const { office, lou } = await withConsent();
    const { meeting } = await meetingOne(office, lou);
    const one = await establish(office, meeting.meetingId);
    const write = (sharedView: string) =>
      office.api.minutes.keep({ minutesId: one.minutesId, version: one.version, sections: { sharedView } });
    expect(await refused(write("Ändrat"))).toEqual({ code: "minutesLocked" });

    const two = await must(office.api.minutes.correct({ minutesId: one.minutesId, reason: "Fel ord i gemensam bild" }));
    await keep(office, meeting.meetingId, { sharedView: "Rättat ord." });
    await establish(office, meeting.meetingId);

    const { minutes, versions } = await minutesOf(office, meeting.meetingId);
    expect(two.number).toBe(2);
    expect(minutes.content.sharedView).toBe("Rättat ord.");
    expect(versions).toMatchObject([
      { number: 1, state: "established", correctionReason: "" },
      { number: 2, state: "established", correctionReason: "Fel ord i gemensam bild" },
    ]);
  });
});
