// R10–R12, R18b, R38 and B1, B9 from the wrong side: what must not reach a person or an agency without a ground that day.
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { describe, expect, it } from "vitest";
import { agencyBlock } from "../../shared/domain/consent-rules.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import {
  agencies,
  consentOne,
  consentTwo,
  consult,
  guardian,
  guardianOne,
  openingOf,
  registerLou,
  termsOne,
  termsTwo,
  theYouth,
  yesToAll,
  youth,
} from "../support/lou.ts";
import { endCustody, handOver, plannedFirst, readyToSummon, withdrawAll } from "../support/lou-changes.ts";
import { everybody, present, recipients } from "../support/lou-meetings.ts";
import { must, nextSession, openOffice, refused } from "../support/office.ts";

describe("A notice", () => {
  it("is neither made for nor sent to a guardian whose custody ends before the meeting", async () => {
    const { office, lou } = await readyToSummon();
    const meetingId = await plannedFirst(office, lou);
    const create = () =>
      office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null });
    await must(create());
    await endCustody(office, lou, "2026-04-01");

    const toV2: DocumentRequest = { kind: "notice", meetingId, party: { kind: "guardian", guardianId: lou.v2 } };
    // The notice counted on that guardian: it lost its ground when custody was changed, and is made anew.
    expect(await refused(handOver(office, [toV2]))).toMatchObject({ code: "noticeLostGround" });
    expect(await refused(create())).toEqual({ code: "guardianWithoutCustody" });
    const without = recipients(lou, ["school"]).filter(
      ({ party }) => party.kind !== "guardian" || party.guardianId !== lou.v2,
    );
    await must(office.api.notice.create({ meetingId, recipients: without, replyBy: null }));
    expect(await refused(handOver(office, [toV2]))).toEqual({ code: "notSummoned" });
    expect(await refused(office.api.document.preview(toV2))).toEqual({ code: "notSummoned" });
    await must(handOver(office, [{ kind: "notice", meetingId, party: { kind: "guardian", guardianId: lou.v1 } }]));
  });

  it("is not made for a guardian of another case", async () => {
    const { office, lou } = await readyToSummon();
    const { consultationId } = await consult(office);
    office.setDay("2026-03-27");
    const other = await must(
      office.api.caseFile.register(openingOf(consultationId, { number: "SSPF-2026-008", guardians: [guardianOne] })),
    );
    const { guardians } = await must(office.api.caseFile.read({ caseId: other.caseId }));
    const meetingId = await plannedFirst(office, lou);
    const stranger = guardians.map(({ guardianId }) => ({
      party: { kind: "guardian" as const, guardianId },
      contactId: null,
    }));
    expect(await refused(office.api.notice.create({ meetingId, recipients: stranger, replyBy: null }))).toEqual({
      code: "guardianWithoutCustody",
    });
  });

  it("R18b: is not made for guardians when the youth is 18 on the meeting day", async () => {
    const { office, lou } = await readyToSummon("2008-04-05");
    office.setDay("2026-04-06");
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    await must(office.api.consent.answer(yesToAll(consentId, termsOne, theYouth, "2026-04-06")));
    const meetingId = await plannedFirst(office, lou);
    const create = (all: ReturnType<typeof recipients>) =>
      office.api.notice.create({ meetingId, recipients: all, replyBy: null });
    expect(await refused(create(recipients(lou, ["school"])))).toEqual({ code: "youthHasNotAgreed" });
    await must(create(recipients(lou, ["school"]).filter(({ party }) => party.kind !== "guardian")));
  });

  it("B1: is not made or sent, not even within the family, when one guardian has taken everything back", async () => {
    const { office, lou } = await readyToSummon();
    const meetingId = await plannedFirst(office, lou);
    const family = recipients(lou, []);
    await must(office.api.notice.create({ meetingId, recipients: family, replyBy: null }));
    await withdrawAll(office, lou, "2026-03-27");
    const toV1: DocumentRequest = { kind: "notice", meetingId, party: { kind: "guardian", guardianId: lou.v1 } };
    expect(await refused(handOver(office, [toV1]))).toEqual({ code: "noticeLostGround", on: "2026-03-27" });
    expect(await refused(office.api.notice.create({ meetingId, recipients: family, replyBy: null }))).toMatchObject({
      code: "agencyDeclined",
    });
    office.setDay("2026-04-09");
    expect(await refused(office.api.meeting.start({ meetingId }))).toMatchObject({ code: "agencyDeclined" });
  });
});

describe("A notice to an agency that will be covered on the meeting day", () => {
  it("does not leave before the consent that covers it has begun", async () => {
    const { office, lou } = await readyToSummon();
    const terms = { ...termsTwo, from: "2026-04-08" };
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms }));
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, terms, signer, "2026-03-27")));
    }
    const meetingId = await plannedFirst(office, lou);
    const all = recipients(lou, ["school", "childPsychiatry"]);
    await must(office.api.notice.create({ meetingId, recipients: all, replyBy: null }));
    const toBup: DocumentRequest = {
      kind: "notice",
      meetingId,
      party: { kind: "agency", agencyId: agencies.childPsychiatry },
    };
    expect(await refused(handOver(office, [toBup]))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    office.setDay("2026-04-08");
    await must(handOver(office, [toBup]));
  });
});

describe("B9: the 18th birthday", () => {
  it("ends what the youth signed as a minor too: sharing waits until the youth has signed alone", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office, { youth: { ...youth, birthDate: "2008-06-01" } });
    await consentOne(office, lou);
    const consentId = await consentTwo(office, lou);
    const before = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(agencyBlock(before, agencies.school, "2026-05-31")).toBeUndefined();
    expect(agencyBlock(before, agencies.school, "2026-06-01")).toEqual({ code: "youthMustSign" });

    office.setDay("2026-06-01");
    await must(office.api.consent.answer(yesToAll(consentId, termsTwo, theYouth, "2026-06-01")));
    const after = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(agencyBlock(after, agencies.school, "2026-06-01")).toBeUndefined();
  });
});

describe("Attendance (R12)", () => {
  it("is refused for somebody as a guardian who does not decide that day, and taken as the youth's support person", async () => {
    const { office, lou } = await readyToSummon();
    await endCustody(office, lou, "2026-04-01");
    const meetingId = await plannedFirst(office, lou);
    office.setDay("2026-04-09");
    await must(office.api.meeting.start({ meetingId }));
    const refusal = await refused(office.api.meeting.setAttendance({ meetingId, attendance: everybody(lou) }));
    expect(refusal).toEqual({ code: "guardianWithoutCustody" });
    expect(refusalInWords({ code: "guardianWithoutCustody" })).toContain(
      "Den unge kan själv ta med personen som stöd.",
    );
    const asSupport = [
      ...everybody(lou).filter(({ role }) => role.kind !== "guardian" || role.guardianId !== lou.v2),
      present({ kind: "supportPerson", invitedBy: "Lou" }, "Robin Exempelsson"),
    ];
    await must(office.api.meeting.setAttendance({ meetingId, attendance: asSupport }));
  });
});

describe("A case that nobody has opened since the vault was unlocked", () => {
  it("does not show who could have its documents", async () => {
    const { office, lou } = await readyToSummon();
    const meetingId = await plannedFirst(office, lou);
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null }));
    const api = await nextSession(office, "2026-03-28");
    expect(await refused(api.document.recipients({ kind: "notice", meetingId }))).toEqual({ code: "notOpened" });
    await must(api.caseFile.open({ caseId: lou.caseId }));
    expect(await must(api.document.recipients({ kind: "notice", meetingId }))).toHaveLength(4);
  });
});

describe("What was consented to (R19)", () => {
  it("is not changed by another wording of its category in the settings", async () => {
    const { office } = await readyToSummon();
    const saved = await must(office.api.profile.read(null));
    if (saved === null) throw new Error("there is a profile");
    const reworded = saved.profile.agencies.map((one) => ({
      ...one,
      categories: one.categories.map((category) => ({ ...category, name: `${category.name} och allt annat` })),
    }));
    const { profile, version } = saved;
    expect(await refused(office.api.profile.save({ profile: { ...profile, agencies: reworded }, version }))).toEqual({
      code: "categoryInUse",
    });
    const renamed = profile.agencies.map((one) => ({ ...one, name: `${one.name} i Exempelkommun` }));
    await must(office.api.profile.save({ profile: { ...profile, agencies: renamed }, version }));
  });
});
