// R7, R12, R31, R32, R34–R36, R39, T7, T9, T11: the meeting, its minutes and the plan that is carried over.
import { describe, expect, it } from "vitest";
import { gapInWords, plainNaming } from "../../shared/text/failures.ts";
import { agencies, categories, consentOne, consentTwo, registerLou, type Lou } from "../support/lou.ts";
import {
  addCommitment,
  establish,
  everybody,
  fourAgencies,
  hold,
  keep,
  meetingOne,
  minutesOf,
  openedWith,
  planOf,
  planOne,
  preMeeting,
  present,
  recipients,
  review,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";

const ready = async (): Promise<{ office: Office; lou: Lou }> => {
  const office = await openOffice("2026-03-12");
  const lou = await registerLou(office);
  await consentOne(office, lou);
  return { office, lou };
};

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

describe("Notice", () => {
  it("R7: refuses to summon the family before the pre-meeting has decided to go on", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    const create = () =>
      office.api.notice.create({ meetingId, recipients: recipients(lou, ["school", "police"]), replyBy: null });

    expect(await refused(create())).toEqual({ code: "preMeetingNotDecided" });
    await preMeeting(office, lou);
    office.setDay("2026-03-27");
    expect((await must(create())).recipients).toHaveLength(5);
  });

  it("refuses a meeting day that has passed, and an agency without a contact person (R24)", async () => {
    const { office, lou } = await ready();
    await preMeeting(office, lou);
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    const nobody = recipients(lou, ["school"]).map((recipient) => ({ ...recipient, contactId: null }));
    expect(await refused(office.api.notice.create({ meetingId, recipients: nobody, replyBy: null }))).toEqual({
      code: "contactMissing",
      agencyId: agencies.school,
    });
    office.setDay("2026-04-10");
    expect(
      await refused(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null })),
    ).toEqual({
      code: "meetingDayPassed",
      heldOn: "2026-04-09",
    });
  });
});

describe("Meeting", () => {
  it("R10: is not started without consent, nor on another day than its own", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    expect(await refused(office.api.meeting.start({ meetingId }))).toEqual({
      code: "meetingNotToday",
      heldOn: "2026-04-09",
    });
    office.setDay("2026-04-09");
    expect(await refused(office.api.meeting.start({ meetingId }))).toEqual({ code: "consentMissing" });
  });

  it("R12: refuses an attendance list with an agency that consent keeps out, and takes the roles outside the matrix", async () => {
    const { office, lou } = await ready();
    const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { meetingId } = meeting;
    const bup = present({ kind: "agency", agencyId: agencies.childPsychiatry }, "BUP-kontakt");

    expect(
      await refused(office.api.meeting.setAttendance({ meetingId, attendance: [...everybody(lou), bup] })),
    ).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    expect((await must(office.api.meeting.read({ meetingId }))).attendance).toHaveLength(9);
    await must(
      office.api.meeting.setAttendance({
        meetingId,
        attendance: [
          ...everybody(lou),
          { ...bup, presence: "absent" },
          present({ kind: "impartialLeader" }, "Opartisk Ledare"),
          present({ kind: "supportPerson", invitedBy: "Lou" }, "Stödperson"),
        ],
      }),
    );
  });

  it("writes in the survey only under categories that the consent names (R11)", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    const card = {
      agencyId: agencies.school,
      entries: [{ categoryId: categories.contactNeed, text: "Utanför" }],
      concern: null,
      nothingToReport: false,
    };
    expect(
      await refused(
        office.api.minutes.keepSurveyCard({ minutesId: minutes.minutesId, version: minutes.version, card }),
      ),
    ).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.school,
    });
  });

  it("says when somebody else has written in between, and overwrites nothing", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    const keepShared = (sharedView: string) =>
      office.api.minutes.keep({ minutesId: minutes.minutesId, version: minutes.version, sections: { sharedView } });
    await must(keepShared("Den första"));
    expect(await refused(keepShared("Den andra"))).toEqual({ code: "changedMeanwhile" });
    expect((await minutesOf(office, meetingId)).minutes.content.sharedView).toBe("Den första");
  });
});

describe("Minutes cannot be established (T7)", () => {
  const written =
    (changes: Partial<typeof textOne> = {}, seven?: "responsible" | "date") =>
    async ({ office, lou }: { office: Office; lou: Lou }) =>
      gapsOf(office, lou, async (meetingId) => {
        await keep(office, meetingId, { ...textOne, ...changes }, surveyOne);
        await planOne(office, meetingId, seven);
      });

  it("R35: while A7 lacks who is responsible", async () => {
    const gaps = await written({}, "responsible")(await ready());
    expect(gaps).toMatchObject([{ code: "responsibleMissing", number: 7 }]);
    expect(gaps.map((gap) => gapInWords(gap, plainNaming))).toEqual(["Ange vem som ansvarar för åtagande A7."]);
  });

  it("R35: while A7 lacks a date", async () => {
    expect(await written({}, "date")(await ready())).toMatchObject([{ code: "followUpDateMissing", number: 7 }]);
  });

  it("R34: while the youth's voice is empty without a reason", async () => {
    const silent = {
      interests: "",
      attitude: " ",
      attitudeToProposals: "",
      ownWords: "",
      manner: null,
      silentBecause: null,
    };
    expect(await written({ youthVoice: silent })(await ready())).toEqual([{ code: "youthVoiceMissing" }]);
    expect(await written({ youthVoice: { ...silent, silentBecause: "didNotWish" } })(await ready())).toEqual([]);
  });

  it("R36: while there is neither a next date nor a closing", async () => {
    const next = { nextMeetingOn: null, closing: false, frequency: "", contactBetween: "" };
    expect(await written({ next })(await ready())).toEqual([{ code: "nextMeetingMissing" }]);
  });

  it("R31: while nobody takes notes", async () => {
    expect(await written({ noteTaker: " " })(await ready())).toEqual([{ code: "noteTakerMissing" }]);
  });

  it("R32: while an agency in the room has said nothing and not said that it has nothing", async () => {
    const { office, lou } = await ready();
    const gaps = await gapsOf(office, lou, (meetingId) => keep(office, meetingId, textOne, surveyOne.slice(1)));
    expect(gaps).toEqual([{ code: "surveyMissing", agencyId: agencies.school }]);
  });

  it("R32: a written reason for one agency covers no other", async () => {
    const { office, lou } = await ready();
    const reason = { gap: "surveyMissing" as const, about: agencies.school as string, reason: "Mentorn blev sjuk." };
    const gaps = await gapsOf(office, lou, (meetingId) =>
      keep(office, meetingId, { ...textOne, writtenReasons: [reason] }, surveyOne.slice(2)),
    );
    expect(gaps).toEqual([{ code: "surveyMissing", agencyId: agencies.socialServices }]);
  });

  it("unless a written reason of the closed list stands in them", async () => {
    const next = { nextMeetingOn: null, closing: false, frequency: "", contactBetween: "" };
    const writtenReasons = [{ gap: "nextMeetingMissing" as const, about: null, reason: "Familjen hör av sig." }];
    expect(await written({ next, writtenReasons })(await ready())).toEqual([]);
  });
});

describe("Follow-up (R39, T9)", () => {
  it("opens with exactly the open commitments, asks for a status of each, and keeps their history", async () => {
    const { office, lou } = await ready();
    await preMeeting(office, lou);
    const { meeting, plan } = await meetingOne(office, lou);
    await establish(office, meeting.meetingId);

    const first = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
    expect(await openedWith(office, first.meetingId)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"]);
    await keep(
      office,
      first.meetingId,
      { ...textOne, next: { nextMeetingOn: "2026-06-11", closing: false, frequency: "", contactBetween: "" } },
      surveyOne,
    );
    const { minutes } = await minutesOf(office, first.meetingId);
    const early = await refused(
      office.api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version }),
    );
    expect(early).toMatchObject({
      code: "minutesIncomplete",
      gaps: plan.commitments.map((_, index) => ({ code: "statusMissing", number: index + 1 })),
    });
    await review(office, first.meetingId, plan, {
      1: "ongoing",
      2: "done",
      3: "partly",
      4: "ongoing",
      5: "ongoing",
      6: "partly",
      7: "ongoing",
      8: "done",
      9: "done",
    });
    const [m1, , m3] = plan.goals;
    if (m1 === undefined || m3 === undefined) throw new Error("the plan has three goals");
    const a10 = await addCommitment(
      office,
      first.meetingId,
      m3,
      "Plats i musikstudion torsdagar",
      { kind: "agency", agencyId: agencies.leisure },
      "2026-05-28",
      "2026-06-11",
    );
    const a11 = await addCommitment(
      office,
      first.meetingId,
      m1,
      "Tid för bedömning",
      { kind: "agency", agencyId: agencies.childPsychiatry },
      "2026-05-28",
      "2026-06-11",
    );
    await establish(office, first.meetingId);

    await consentTwo(office, lou);
    const withBup = [...fourAgencies, agencies.childPsychiatry];
    const second = await hold(office, lou, planOf("followUp", "2026-06-11"), everybody(lou, withBup));
    expect(await openedWith(office, second.meetingId)).toEqual(["A1", "A3", "A4", "A5", "A6", "A7", "A10", "A11"]);
    const all = { ...plan, commitments: [...plan.commitments, a10, a11] };
    await review(office, second.meetingId, all, {
      1: "ongoing",
      3: "done",
      4: "done",
      5: "ongoing",
      6: "done",
      7: "ongoing",
      10: "ongoing",
      11: "done",
    });
    const a12 = await addCommitment(
      office,
      second.meetingId,
      m3,
      "Sommarplan",
      { kind: "agency", agencyId: agencies.leisure },
      "2026-06-29",
      "2026-08-27",
    );

    const third = await hold(office, lou, planOf("followUp", "2026-08-27"), everybody(lou, withBup));
    expect(await openedWith(office, third.meetingId)).toEqual(["A1", "A5", "A7", "A10", "A12"]);
    await review(
      office,
      third.meetingId,
      { ...all, commitments: [...all.commitments, a12] },
      { 1: "ongoing", 5: "done", 7: "ongoing", 10: "ongoing", 12: "done" },
    );

    const last = await hold(office, lou, planOf("closing", "2026-10-15"), everybody(lou, withBup));
    expect(await openedWith(office, last.meetingId)).toEqual(["A1", "A7", "A10"]);
    const { commitments } = await must(office.api.plan.read({ caseId: lou.caseId }));
    expect(
      commitments.find((commitment) => commitment.number === 1)?.reviews.map((one) => [one.on, one.status]),
    ).toEqual([
      ["2026-05-21", "ongoing"],
      ["2026-06-11", "ongoing"],
      ["2026-08-27", "ongoing"],
    ]);
  });
});

describe("Established minutes", () => {
  it("do not change when the plan does, and are corrected as a new version with a reason (T11)", async () => {
    const { office, lou } = await ready();
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
