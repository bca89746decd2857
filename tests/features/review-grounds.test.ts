// R10–R12, R18b, R35, R38 and B1, B9 from the wrong side: what must not reach a person or an agency without a ground that day.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { agencyBlock } from "../../shared/domain/consent-rules.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import {
  agencies,
  consentOne,
  consentTwo,
  guardian,
  guardianOne,
  guardianTwo,
  openingOf,
  consult,
  registerLou,
  termsOne,
  termsTwo,
  theYouth,
  yesToAll,
  youth,
  type Lou,
} from "../support/lou.ts";
import {
  establish,
  everybody,
  fourAgencies,
  hold,
  keep,
  meetingOne,
  minutesOf,
  planOf,
  preMeeting,
  present,
  recipients,
} from "../support/lou-meetings.ts";
import { clientOf, hostAt, must, openOffice, refused, type Office } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

const send = (office: Office, requests: readonly DocumentRequest[]) =>
  office.api.document.dispatch({
    copies: requests.map((request) => ({ request, channel: "handedOver" as const })),
    to: "paper",
  });

const ready = async (birthDate = youth.birthDate): Promise<{ office: Office; lou: Lou }> => {
  const office = await openOffice("2026-03-12");
  const lou = await registerLou(office, { youth: { ...youth, birthDate } });
  await consentOne(office, lou);
  await preMeeting(office, lou);
  office.setDay("2026-03-27");
  return { office, lou };
};

const planned = async ({ api }: Office, lou: Lou, heldOn = "2026-04-09") =>
  (await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", heldOn) }))).meetingId;

const endCustody = async ({ api }: Office, lou: Lou, custodyUntil: string) => {
  const { guardians } = await must(api.caseFile.read({ caseId: lou.caseId }));
  const two = guardians.find((one) => one.guardianId === lou.v2);
  await must(
    api.caseFile.changeGuardian({
      guardianId: lou.v2,
      version: two?.version ?? 0,
      guardian: { ...guardianTwo, custodyUntil },
    }),
  );
};

/** One signer takes back everything. */
const withdrawAll = async ({ api }: Office, lou: Lou, on: string) => {
  const { versions } = await must(api.consent.listForCase({ caseId: lou.caseId }));
  const version = versions.at(-1);
  if (version === undefined) throw new Error("there is a version");
  await must(
    api.consent.answer({
      ...yesToAll(version.consentId, termsOne, guardian(lou.v2), on),
      answers: version.agencyIds.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
    }),
  );
};

describe("A notice", () => {
  it("is neither made for nor sent to a guardian whose custody ends before the meeting", async () => {
    const { office, lou } = await ready();
    const meetingId = await planned(office, lou);
    const create = () =>
      office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null });
    await must(create());
    await endCustody(office, lou, "2026-04-01");

    const toV2: DocumentRequest = { kind: "notice", meetingId, party: { kind: "guardian", guardianId: lou.v2 } };
    expect(await refused(send(office, [toV2]))).toEqual({ code: "guardianWithoutCustody" });
    expect(await refused(office.api.document.preview(toV2))).toEqual({ code: "guardianWithoutCustody" });
    expect(await refused(create())).toEqual({ code: "guardianWithoutCustody" });
    await must(send(office, [{ kind: "notice", meetingId, party: { kind: "guardian", guardianId: lou.v1 } }]));
  });

  it("is not made for a guardian of another case", async () => {
    const { office, lou } = await ready();
    const { consultationId } = await consult(office);
    office.setDay("2026-03-27");
    const other = await must(
      office.api.caseFile.register(openingOf(consultationId, { number: "SSPF-2026-008", guardians: [guardianOne] })),
    );
    const { guardians } = await must(office.api.caseFile.read({ caseId: other.caseId }));
    const meetingId = await planned(office, lou);
    const stranger = guardians.map(({ guardianId }) => ({
      party: { kind: "guardian" as const, guardianId },
      contactId: null,
    }));
    expect(await refused(office.api.notice.create({ meetingId, recipients: stranger, replyBy: null }))).toEqual({
      code: "guardianWithoutCustody",
    });
  });

  it("R18b: is not made for guardians when the youth is 18 on the meeting day", async () => {
    const { office, lou } = await ready("2008-04-05");
    office.setDay("2026-04-06");
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    await must(office.api.consent.answer(yesToAll(consentId, termsOne, theYouth, "2026-04-06")));
    const meetingId = await planned(office, lou);
    const create = (all: ReturnType<typeof recipients>) =>
      office.api.notice.create({ meetingId, recipients: all, replyBy: null });
    expect(await refused(create(recipients(lou, ["school"])))).toEqual({ code: "guardianWithoutCustody" });
    await must(create(recipients(lou, ["school"]).filter(({ party }) => party.kind !== "guardian")));
  });

  it("B1: is not made or sent, not even within the family, when one guardian has taken everything back", async () => {
    const { office, lou } = await ready();
    const meetingId = await planned(office, lou);
    const family = recipients(lou, []);
    await must(office.api.notice.create({ meetingId, recipients: family, replyBy: null }));
    await withdrawAll(office, lou, "2026-03-27");
    const toV1: DocumentRequest = { kind: "notice", meetingId, party: { kind: "guardian", guardianId: lou.v1 } };
    expect(await refused(send(office, [toV1]))).toMatchObject({ code: "agencyDeclined", answer: "withdrawn" });
    expect(await refused(office.api.notice.create({ meetingId, recipients: family, replyBy: null }))).toMatchObject({
      code: "agencyDeclined",
    });
    office.setDay("2026-04-09");
    expect(await refused(office.api.meeting.start({ meetingId }))).toMatchObject({ code: "agencyDeclined" });
  });
});

describe("A notice to an agency that will be covered on the meeting day", () => {
  it("does not leave before the consent that covers it has begun", async () => {
    const { office, lou } = await ready();
    const terms = { ...termsTwo, from: "2026-04-08" };
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms }));
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, terms, signer, "2026-03-27")));
    }
    const meetingId = await planned(office, lou);
    const all = recipients(lou, ["school", "childPsychiatry"]);
    await must(office.api.notice.create({ meetingId, recipients: all, replyBy: null }));
    const toBup: DocumentRequest = {
      kind: "notice",
      meetingId,
      party: { kind: "agency", agencyId: agencies.childPsychiatry },
    };
    expect(await refused(send(office, [toBup]))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    office.setDay("2026-04-08");
    await must(send(office, [toBup]));
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
    const { office, lou } = await ready();
    await endCustody(office, lou, "2026-04-01");
    const meetingId = await planned(office, lou);
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

describe("Minutes", () => {
  it("B1: go to nobody but the youth when one guardian has taken everything back", async () => {
    const { office, lou } = await ready();
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
      present({ kind: "coordinator" }, "Kaj Koordinator"),
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
    await establish(office, meetingId);
    expect(await refused(change({ place: "En annan plats" }))).toEqual({ code: "minutesLocked" });
  });

  it("T11: an older version is not sent when a correction has been established", async () => {
    const { office, lou } = await ready();
    const { meeting } = await meetingOne(office, lou);
    const { minutesId } = await establish(office, meeting.meetingId);
    await must(office.api.minutes.correct({ minutesId, reason: "En uppgift hörde inte hit" }));
    await establish(office, meeting.meetingId);
    const old: DocumentRequest = { kind: "minutes", minutesId, party: { kind: "agency", agencyId: agencies.school } };
    expect(await refused(send(office, [old]))).toEqual({ code: "minutesReplaced" });
    const { minutes } = await minutesOf(office, meeting.meetingId);
    await must(send(office, [{ ...old, minutesId: minutes.minutesId }]));
  });

  it("R12: takes no text about an agency that was declined that day, although the consent names its categories", async () => {
    const { office, lou } = await ready();
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
      entries: [{ categoryId: category.categoryId, text: "Polisens bild" }],
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

describe("A case that nobody has opened since the vault was unlocked", () => {
  it("does not show who could have its documents", async () => {
    const { office, lou } = await ready();
    const meetingId = await planned(office, lou);
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null }));
    await office.host.close();
    const api = clientOf(hostAt(office.folder, "2026-03-28").host);
    await must(api.vault.unlock({ passphrase: testPassphrase }));
    expect(await refused(api.document.recipients({ kind: "notice", meetingId }))).toEqual({ code: "notOpened" });
    await must(api.caseFile.open({ caseId: lou.caseId }));
    expect(await must(api.document.recipients({ kind: "notice", meetingId }))).toHaveLength(4);
  });
});

describe("What was consented to (R19)", () => {
  it("is not changed by another wording of its category in the settings", async () => {
    const { office } = await ready();
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
