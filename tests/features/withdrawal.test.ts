// B1, R18, OSL 12:2: consent taken back, whole, for an agency or for a category; what follows, at once.
import { describe, expect, it } from "vitest";
import { mayReceive } from "../../shared/domain/consent-categories.ts";
import { mayAttend } from "../../shared/domain/consent-rules.ts";
import {
  agencies,
  categories,
  consentTwo,
  guardian,
  termsOne,
  termsTwo,
  theYouth,
  yesToAll,
  type Lou,
} from "../support/lou.ts";
import type { MeetingId } from "../../shared/domain/ids.ts";
import { handOver, plannedFirst, readyToSummon, withdrawAll } from "../support/lou-changes.ts";
import { planOf, recipients } from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { answer, factsOf, four, letterRows, newestConsent, summon } from "../support/lou-withdrawal.ts";
import { must, refused, type Office } from "../support/office.ts";

describe("B1: V2 takes everything back on 2 June", () => {
  const withdrawn = async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.police) }], "paper"));
    await consentTwo(office, lou);
    const sent = await plannedFollowUp(office, lou, "2026-06-11");
    await summon(office, lou, sent);
    await must(handOver(office, [{ kind: "notice", meetingId: sent, party: agencyParty(agencies.school) }]));
    const draft = await plannedFollowUp(office, lou, "2026-06-25");
    await summon(office, lou, draft);
    office.setDay("2026-06-02");
    const consentId = await newestConsent(office, lou);
    const { consequences } = await must(
      office.api.consent.answer({
        ...yesToAll(consentId, termsTwo, guardian(lou.v2), "2026-06-02"),
        answers: termsTwo.agencyIds.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
      }),
    );
    return { office, lou, minutesId, sent, draft, consequences };
  };

  const plannedFollowUp = async ({ api }: Office, lou: Lou, heldOn: string) =>
    (await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", heldOn) }))).meetingId;

  it("answers at once with what is blocked, which notices fell and who already has what", async () => {
    const { office, lou, sent, draft, consequences } = await withdrawn();
    expect(consequences?.whole).toBe(true);
    expect(consequences?.on).toBe("2026-06-02");
    expect(consequences?.ended.map(({ agencyId }) => agencyId)).toEqual(termsTwo.agencyIds);
    expect(consequences?.notices.map((one) => [one.meetingId, one.sent, one.lostOn])).toEqual([
      [sent, true, "2026-06-02"],
      [draft, false, "2026-06-02"],
    ]);
    expect(consequences?.holders.map((one) => [one.kind, one.recipientCode, one.disclosedOn])).toEqual([
      ["notice", "S", "2026-05-26"],
      ["minutes", "P", "2026-04-10"],
    ]);
    // The same list can be read again whenever it is needed.
    expect(await must(office.api.consent.consequences({ caseId: lou.caseId }))).toEqual(consequences);
    expect((await must(office.api.today.read(null))).tasks.map(({ kind }) => kind)).toContain("noticeToChange");
  });

  it("blocks notices and exports, keeps the plan readable, and never the concern report or the letter", async () => {
    const { office, lou, minutesId, sent, draft } = await withdrawn();
    const school = agencyParty(agencies.school);
    expect(await refused(handOver(office, [{ kind: "notice", meetingId: sent, party: school }]))).toMatchObject({
      code: "agencyDeclined",
    });
    expect(await refused(handOver(office, [{ kind: "notice", meetingId: draft, party: school }]))).toEqual({
      code: "noticeLostGround",
      on: "2026-06-02",
    });
    expect(await refused(send(office, [{ kind: "minutes", minutesId, party: school }], "paper"))).toMatchObject({
      code: "agencyDeclined",
    });
    expect((await must(office.api.plan.read({ caseId: lou.caseId }))).commitments.length).toBeGreaterThan(0);
    await must(office.api.concernReport.prefill({ caseId: lou.caseId }));
    // One copy for each that took part; the family's is their own matter, the agencies' is the word that consent has ended.
    const rows = await letterRows(office, lou);
    expect(rows.map((row) => row.label)).toEqual([
      "Skola",
      "Socialtjänst",
      "Polis",
      "Fritid",
      "BUP",
      "Vårdnadshavare 1",
      "Vårdnadshavare 2",
      "Lou Exempelsson",
    ]);
    expect(rows.map((row) => row.block)).toEqual(rows.map(() => null));
    const { documents } = await must(
      handOver(
        office,
        rows.map((row) => row.request),
      ),
    );
    expect(new Set(documents.slice(0, 5).map((one) => one.ground))).toEqual(new Set(["consentEnded"]));
    expect(new Set(documents.slice(5).map((one) => one.ground))).toEqual(new Set(["ownMatter"]));
  });

  it("erases nothing: answers, minutes and what left are all still there", async () => {
    const { office, lou } = await withdrawn();
    const facts = await factsOf(office, lou);
    expect(facts.answers.filter((one) => one.answer === "yes").length).toBe(4 * 3 + 5 * 3);
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toHaveLength(2);
  });

  it("makes a new notice possible once consent is given again, and the cancelled one is not revived", async () => {
    const { office, lou, draft } = await withdrawn();
    await answer(
      office,
      lou,
      "2026-06-02",
      "yes",
      four.map((name) => ({ agencyId: agencies[name] })),
      guardian(lou.v2),
    );
    const school = agencyParty(agencies.school);
    expect((await refused(handOver(office, [{ kind: "notice", meetingId: draft, party: school }]))).code).toBe(
      "noticeLostGround",
    );
    await summon(office, lou, draft);
    await must(handOver(office, [{ kind: "notice", meetingId: draft, party: school }]));
  });
});

const stateOf = async ({ api }: Office, meetingId: MeetingId) =>
  (await must(api.meeting.listAll(null))).find((row) => row.meetingId === meetingId)?.noticeState;

describe("A partial withdrawal (OSL 12:2)", () => {
  it("of one agency keeps the others, and a draft that summons it is cancelled", async () => {
    const { office, lou } = await readyToSummon();
    const meetingId = await plannedFirst(office, lou);
    await summon(office, lou, meetingId);
    const { consequences } = await answer(office, lou, "2026-03-27", "withdrawn", [{ agencyId: agencies.police }]);
    expect(consequences).toMatchObject({
      whole: false,
      ended: [{ agencyId: agencies.police, categoryId: null, on: "2026-03-27" }],
      notices: [{ meetingId, sent: false }],
    });
    expect(await stateOf(office, meetingId)).toBe("blocked");
    expect(
      (await refused(handOver(office, [{ kind: "notice", meetingId, party: agencyParty(agencies.school) }]))).code,
    ).toBe("noticeLostGround");
    await must(
      office.api.notice.create({
        meetingId,
        recipients: recipients(lou, ["school", "socialServices", "leisure"]),
        replyBy: null,
      }),
    );
    expect(await stateOf(office, meetingId)).toBe("draft");
    await must(handOver(office, [{ kind: "notice", meetingId, party: agencyParty(agencies.school) }]));
  });

  it("by a narrower version that an exception makes whole takes its ground from a notice as an answer does", async () => {
    const { office, lou } = await readyToSummon();
    const { api } = office;
    const meetingId = await plannedFirst(office, lou);
    await summon(office, lou, meetingId);
    const on = "2026-03-27";
    const withoutPolice = {
      ...termsOne,
      agencyIds: termsOne.agencyIds.filter((agencyId) => agencyId !== agencies.police),
      categories: termsOne.categories.filter(({ agencyId }) => agencyId !== agencies.police),
      from: on,
    };
    const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms: withoutPolice }));
    for (const signer of [guardian(lou.v1), theYouth]) {
      await must(api.consent.answer(yesToAll(consentId, withoutPolice, signer, on)));
    }
    expect(await stateOf(office, meetingId)).toBe("draft");
    const hindered = { kind: "hindered", signer: guardian(lou.v2), reason: "Kan inte nås", decidedBy: "Kaj" } as const;
    const exception = { ...hindered, decidedOn: on, until: "2026-04-30" };
    await must(api.consent.addException({ caseId: lou.caseId, exception }));
    expect(await stateOf(office, meetingId)).toBe("blocked");
  });

  it("of one agency whose notice has left makes it one to be changed, until it has been made anew", async () => {
    const { office, lou } = await readyToSummon();
    const meetingId = await plannedFirst(office, lou);
    await summon(office, lou, meetingId);
    await must(handOver(office, [{ kind: "notice", meetingId, party: agencyParty(agencies.school) }]));
    expect(await stateOf(office, meetingId)).toBe("sent");
    await answer(office, lou, "2026-03-27", "withdrawn", [{ agencyId: agencies.police }]);
    expect(await stateOf(office, meetingId)).toBe("changed");
    const without = recipients(lou, ["school", "socialServices", "leisure"]);
    await must(office.api.notice.create({ meetingId, recipients: without, replyBy: null }));
    expect(await stateOf(office, meetingId)).toBe("sent");
  });

  it("of one category keeps the agency at the table, and its text from everybody but itself", async () => {
    const { office, lou } = await withConsent();
    const drugTests = { agencyId: agencies.socialServices, categoryId: categories.drugTests };
    const { consequences } = await answer(office, lou, "2026-03-18", "withdrawn", [drugTests], guardian(lou.v2));
    const facts = await factsOf(office, lou);
    const day = "2026-03-18";
    expect(consequences).toMatchObject({ whole: false, ended: [{ ...drugTests, on: day }], notices: [] });
    expect(mayAttend(facts, agencies.socialServices, day)).toBe(true);
    expect(mayReceive(facts, agencies.school, drugTests, day)).toBe(false);
    expect(mayReceive(facts, agencies.socialServices, drugTests, day)).toBe(true);
    const support = { agencyId: agencies.socialServices, categoryId: categories.support };
    expect(mayReceive(facts, agencies.school, support, day)).toBe(true);
  });

  it("of one category stands through a new yes to the agency on the same version, and falls with a later version", async () => {
    const { office, lou } = await withConsent();
    const drugTests = { agencyId: agencies.socialServices, categoryId: categories.drugTests };
    await answer(office, lou, "2026-03-18", "withdrawn", [drugTests], guardian(lou.v2));
    await answer(office, lou, "2026-03-18", "yes", [{ agencyId: agencies.socialServices }], guardian(lou.v2));
    expect(mayReceive(await factsOf(office, lou), agencies.school, drugTests, "2026-03-18")).toBe(false);
    await consentTwo(office, lou);
    expect(mayReceive(await factsOf(office, lou), agencies.school, drugTests, "2026-05-26")).toBe(true);
    await answer(office, lou, "2026-05-26", "no", [drugTests], guardian(lou.v1));
    expect(mayReceive(await factsOf(office, lou), agencies.school, drugTests, "2026-05-26")).toBe(false);
    await answer(office, lou, "2026-05-26", "yes", [drugTests], guardian(lou.v1));
    expect(mayReceive(await factsOf(office, lou), agencies.school, drugTests, "2026-05-26")).toBe(true);
  });

  it("of a category that the version does not name is refused", async () => {
    const { office, lou } = await withConsent();
    const given = {
      ...yesToAll(await newestConsent(office, lou), termsOne, theYouth, "2026-03-18"),
      answers: [{ agencyId: agencies.school, categoryId: categories.drugTests, answer: "withdrawn" as const }],
    };
    expect(await refused(office.api.consent.answer(given))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.school,
    });
  });

  it("on the day of the meeting keeps the meeting from being started", async () => {
    const { office, lou } = await readyToSummon();
    const meetingId = await plannedFirst(office, lou);
    await summon(office, lou, meetingId);
    await must(handOver(office, [{ kind: "notice", meetingId, party: agencyParty(agencies.school) }]));
    office.setDay("2026-04-09");
    await withdrawAll(office, lou, "2026-04-09");
    expect((await refused(office.api.meeting.start({ meetingId }))).code).toBe("agencyDeclined");
  });
});
