// T15, B9, R18, R18b: what time does to consent, and the list that tells of it.
import { describe, expect, it } from "vitest";
import { mayAttend } from "../../shared/domain/consent-rules.ts";
import {
  agencies,
  consentOne,
  guardian,
  registerLou,
  termsOne,
  termsTwo,
  theYouth,
  yesToAll,
  youth,
  type Lou,
} from "../support/lou.ts";
import { endCustody, handOver, plannedFirst, readyToSummon, withdrawAll } from "../support/lou-changes.ts";
import { everybody, planOf, present, recipients } from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { answer, factsOf, four, letter, parties } from "../support/lou-withdrawal.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";

describe("T15: the end of a consent", () => {
  it("is reminded of on 19 October, 4 and 11 November, then on the last day", async () => {
    const { office } = await withConsent();
    const dueOn = async (day: string) => {
      office.setDay(day);
      return (await must(office.api.today.read(null))).tasks.find(({ kind }) => kind === "consentExpiring")?.dueOn;
    };
    expect(await dueOn("2026-10-18")).toBeUndefined();
    expect(await dueOn("2026-10-19")).toBe("2026-10-19");
    expect(await dueOn("2026-10-20")).toBe("2026-11-04");
    expect(await dueOn("2026-11-04")).toBe("2026-11-04");
    expect(await dueOn("2026-11-11")).toBe("2026-11-11");
    expect(await dueOn("2026-11-12")).toBe("2026-11-18");
  });
});

describe("B9: the youth turns 18 on 1 June", () => {
  const turning = async () => {
    const { office, lou } = await readyToSummon("2008-06-01");
    const meetingId = await plannedFirst(office, lou, "2026-06-11");
    office.setDay("2026-06-01");
    return { office, lou, meetingId };
  };
  const signAlone = async (office: Office, lou: Lou) => {
    const terms = { ...termsOne, from: "2026-06-01" };
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms }));
    await must(office.api.consent.answer(yesToAll(consentId, terms, theYouth, "2026-06-01")));
  };

  it("locks sharing that day, until the youth alone has signed", async () => {
    const { office, lou, meetingId } = await turning();
    const invite = () =>
      office.api.notice.create({
        meetingId,
        recipients: recipients(lou, four).filter(({ party }) => party.kind !== "guardian"),
        replyBy: null,
      });
    expect(await refused(invite())).toEqual({ code: "youthMustSign" });
    await signAlone(office, lou);
    await must(invite());
  });

  it("drops the guardians from notices, attendance and documents, unless the youth agrees; and again when that is taken back", async () => {
    const { office, lou, meetingId } = await turning();
    await signAlone(office, lou);
    const withGuardians = () =>
      office.api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null });
    expect(await refused(withGuardians())).toEqual({ code: "youthHasNotAgreed" });
    const agree = (guardianId: Lou["v1"], agrees: boolean, on = "2026-06-01") =>
      office.api.consent.agreeToGuardian({
        caseId: lou.caseId,
        guardianId,
        agrees,
        on,
        manner: "oral",
        receivedBy: "",
      });
    expect(await refused(agree(lou.v1, true, "2026-05-31"))).toEqual({ code: "youthNotAdult" });
    expect(await refused(agree(lou.v1, true, "2026-06-02"))).toEqual({ code: "dateInFuture" });
    await must(agree(lou.v1, true));
    expect(await refused(withGuardians())).toEqual({ code: "youthHasNotAgreed" });
    await must(agree(lou.v2, true));
    await must(withGuardians());
    office.setDay("2026-06-11");
    await must(agree(lou.v2, false, "2026-06-11"));
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, four).slice(0, 4), replyBy: null }));
    await must(office.api.meeting.start({ meetingId }));
    const there = (guardianId: Lou["v1"], name: string) => [present({ kind: "guardian", guardianId }, name)];
    await must(office.api.meeting.setAttendance({ meetingId, attendance: there(lou.v1, "Kim Exempelsson") }));
    expect(await refused(office.api.meeting.setAttendance({ meetingId, attendance: everybody(lou) }))).toEqual({
      code: "youthHasNotAgreed",
    });
  });

  it("is prompted within 90 days before, and so is 15", async () => {
    const { office } = await turning();
    const kinds = async (day: string) => {
      office.setDay(day);
      return (await must(office.api.today.read(null))).tasks.map(({ kind }) => kind);
    };
    expect(await kinds("2026-03-02")).not.toContain("turns18");
    expect(await kinds("2026-03-03")).toContain("turns18");
    expect(await kinds("2026-06-02")).not.toContain("turns18");
    const younger = await openOffice("2026-03-12");
    await registerLou(younger, { youth: { ...youth, birthDate: "2011-06-01", maturity: null } });
    expect((await must(younger.api.today.read(null))).tasks.map(({ kind }) => kind)).toContain("turns15");
  });

  it("is not asked for at 15 of a youth who answers already, being mature", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office, { youth: { ...youth, birthDate: "2011-06-01" } });
    expect(youth.maturity?.understands).toBe(true);
    expect((await must(office.api.today.read(null))).tasks.map(({ kind }) => kind)).not.toContain("turns15");
  });
});

describe("The exceptions from R18", () => {
  const exceptionOf = (lou: Lou, changes: object) => ({
    caseId: lou.caseId,
    exception: {
      signer: guardian(lou.v2),
      kind: "hindered" as const,
      reason: "Utomlands, går inte att nå",
      decidedBy: "Kaj Koordinator",
      decidedOn: "2026-03-16",
      until: "2026-04-01",
      ...changes,
    },
  });

  it("ask for an assessment before the youth is left out, and for an end after the beginning", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const add = (changes: object) => office.api.consent.addException(exceptionOf(lou, changes));
    expect(await refused(add({ signer: theYouth, kind: "youthNotAsked", until: null }))).toEqual({
      code: "maturityMissing",
    });
    expect(await refused(add({ until: null }))).toEqual({ code: "untilMissing" });
    expect(await refused(add({ until: "2026-03-15" }))).toEqual({ code: "untilBeforeDecided" });
    await must(add({}));
  });

  it("are told of before they end, and then the answer is awaited again", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await must(office.api.consent.addException(exceptionOf(lou, {})));
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    office.setDay("2026-03-18");
    for (const signer of [guardian(lou.v1), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsOne, signer, "2026-03-18")));
    }
    const tasks = async () => (await must(office.api.today.read(null))).tasks.map(({ kind, dueOn }) => [kind, dueOn]);
    expect(await tasks()).toContainEqual(["exceptionEnding", "2026-04-01"]);
    office.setDay("2026-04-02");
    expect(await tasks()).toContainEqual(["consentAwaited", null]);
    expect(mayAttend(await factsOf(office, lou), agencies.school, "2026-04-02")).toBe(false);
  });
});

describe("The list of consents (Samtycken)", () => {
  const stateOf = async ({ api }: Office) => (await must(api.consent.workList(null)))[0]?.work;

  it("follows one case from missing to withdrawn, without a word about the case", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    expect(await stateOf(office)).toMatchObject({ state: "missing", mayAttend: 0 });
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    expect(await stateOf(office)).toMatchObject({ state: "awaited", awaited: 3 });
    office.setDay("2026-03-18");
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsOne, signer, "2026-03-18")));
    }
    expect(await stateOf(office)).toMatchObject({ state: "valid", mayAttend: 4, of: 4, notices: [] });
    await answer(office, lou, "2026-03-18", "no", [{ agencyId: agencies.police }]);
    expect(await stateOf(office)).toMatchObject({ state: "partial", mayAttend: 3 });
    await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-11-19") }));
    expect((await stateOf(office))?.notices).toEqual([{ notice: "missingBeforeMeeting", on: "2026-11-19" }]);
    office.setDay("2026-10-20");
    expect(await stateOf(office)).toMatchObject({ state: "expiring", on: "2026-11-18" });
    await withdrawAll(office, lou, "2026-10-20");
    expect(await stateOf(office)).toMatchObject({ state: "withdrawn", on: "2026-10-20" });
    office.setDay("2026-11-19");
    expect(await stateOf(office)).toMatchObject({ state: "expired", on: "2026-11-18" });
  });

  it("says when a new agency still lacks its consent", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    office.setDay("2026-05-25");
    await must(office.api.consent.create({ caseId: lou.caseId, terms: termsTwo }));
    expect((await stateOf(office))?.notices).toEqual([{ notice: "agencyUncovered", on: null }]);
  });
});

describe("Custody that changes in the middle", () => {
  it("takes the word of the one who no longer decides, and leaves the other's; events may come out of order", async () => {
    const { office, lou } = await withConsent();
    office.setDay("2026-06-02");
    // Registered today, said in April: it counts from April.
    await answer(office, lou, "2026-04-20", "withdrawn", [{ agencyId: agencies.police }], guardian(lou.v2));
    const before = await factsOf(office, lou);
    expect(mayAttend(before, agencies.police, "2026-04-19")).toBe(true);
    expect(mayAttend(before, agencies.police, "2026-04-20")).toBe(false);
    await endCustody(office, lou, "2026-05-31");
    const after = await factsOf(office, lou);
    expect(mayAttend(after, agencies.police, "2026-05-31")).toBe(false);
    expect(mayAttend(after, agencies.police, "2026-06-01")).toBe(true);
    expect((await refused(handOver(office, [letter(lou, parties(lou).v2)]))).code).toBe("nothingWithdrawn");
  });
});
