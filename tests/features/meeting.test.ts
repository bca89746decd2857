// R7, R10–R12, R20, R24: summoning to a meeting, starting it, and who may be in the room.
import { describe, expect, it } from "vitest";
import { agencies, categories, consentOne, profile, registerLou } from "../support/lou.ts";
import { everybody, hold, keep, minutesOf, planOf, preMeeting, present, recipients } from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, openOffice, refused } from "../support/office.ts";

describe("A pre-meeting, without the family (R20)", () => {
  it("R20: is called to, started and sat at on the same ground as any other meeting", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { api, setDay } = office;
    setDay("2026-03-26");
    const { meetingId } = await must(
      api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-03-26") }),
    );
    const summon = (keys: Parameters<typeof recipients>[1]) =>
      api.notice.create({
        meetingId,
        recipients: recipients(lou, keys).filter(({ party }) => party.kind === "agency"),
        replyBy: null,
      });
    expect(await refused(summon(["school"]))).toEqual({ code: "consentMissing" });
    expect(await refused(api.meeting.start({ meetingId }))).toEqual({ code: "consentMissing" });
    await consentOne(office, lou);
    setDay("2026-03-26");
    const bup = { code: "agencyNotCovered", agencyId: agencies.childPsychiatry };
    expect(await refused(summon(["school", "childPsychiatry"]))).toEqual(bup);
    await must(summon(["school"]));
    await must(api.meeting.start({ meetingId }));
    const attendance = [present({ kind: "agency", agencyId: agencies.childPsychiatry }, "Någon på BUP")];
    expect(await refused(api.meeting.setAttendance({ meetingId, attendance }))).toEqual(bup);
  });

  it("R7, R20: is not established before it has decided whether to go on", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("preMeeting", "2026-03-26"), [
      present({ kind: "coordinator" }, "Kaj Koordinator"),
    ]);
    await keep(office, meetingId, { noteTaker: "Kaj Koordinator", consentReviewed: { done: true, note: "" } });
    const { minutes } = await minutesOf(office, meetingId);
    const draft = { minutesId: minutes.minutesId, version: minutes.version };
    expect(await refused(office.api.minutes.establish(draft))).toEqual({
      code: "minutesIncomplete",
      gaps: [{ code: "preMeetingDecisionMissing" }],
    });
  });
});

describe("Notice", () => {
  it("R7: refuses to summon the family before the pre-meeting has decided to go on", async () => {
    const { office, lou } = await withConsent();
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

  it("R7: summons the family without a pre-meeting in the consultation model, where the coordinator has decided", async () => {
    const { office, lou } = await withConsent();
    await must(office.api.profile.save({ profile: { ...profile, model: "consultation" }, version: 1 }));
    await must(office.api.profile.moveCase({ caseId: lou.caseId, version: 2 }));
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    const notice = await must(
      office.api.notice.create({ meetingId, recipients: recipients(lou, ["school", "police"]), replyBy: null }),
    );
    expect(notice.recipients).toHaveLength(5);
  });

  it("refuses a meeting day that has passed, and an agency without a contact person (R24)", async () => {
    const { office, lou } = await withConsent();
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
    const { office, lou } = await withConsent();
    const leader = {
      kind: "impartial" as const,
      name: "Opartisk Ledare",
      from: "Grannkommunen",
      appointedBy: "Kaj Koordinator",
      bond: { kind: "secrecyAct" as const },
    };
    const meeting = await hold(office, lou, planOf("first", "2026-04-09", { leader }), everybody(lou));
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
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    const card = {
      agencyId: agencies.school,
      entries: [{ categoryId: categories.contactNeed, text: "Utanför", support: "", works: "" }],
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
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    const keepShared = (sharedView: string) =>
      office.api.minutes.keep({ minutesId: minutes.minutesId, version: minutes.version, sections: { sharedView } });
    await must(keepShared("Den första"));
    expect(await refused(keepShared("Den andra"))).toEqual({ code: "changedMeanwhile" });
    expect((await minutesOf(office, meetingId)).minutes.content.sharedView).toBe("Den första");
  });
});
