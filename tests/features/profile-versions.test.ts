// A change of the profile never rewrites what open cases were decided under (issue 3, point 10).
import { describe, expect, it } from "vitest";
import { AgencyId } from "../../shared/domain/ids.ts";
import type { Profile } from "../../shared/domain/profile.ts";
import { agencies, consentOne, consult, openingOf, profile, registerLou, termsOne } from "../support/lou.ts";
import { planOf } from "../support/lou-meetings.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

const change = async ({ api }: Office, changes: Partial<Profile>): Promise<number> => {
  const saved = await must(api.profile.read(null));
  if (saved === null) throw new Error("there is a profile");
  const { version } = await must(
    api.profile.save({ profile: { ...saved.profile, ...changes }, version: saved.version }),
  );
  return version;
};

const renamed = (name: string): Profile["agencies"] =>
  profile.agencies.map((agency) => (agency.agencyId === agencies.police ? { ...agency, name } : agency));

describe("An open case", () => {
  it("keeps model, ages, who decides and when the youth signs as they were when it was opened (R1, R7)", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await change(office, {
      model: "consultation",
      ageTo: 13,
      youthSignsFrom: 12,
      consentMonths: 3,
      startDecidedBy: "coordinator",
      durationMonths: null,
      concernLimit: 9,
    });
    const kept = await must(office.api.profile.ofCase({ caseId: lou.caseId }));
    expect(kept.profile).toMatchObject({
      model: "preMeeting",
      ageTo: 17,
      youthSignsFrom: 15,
      consentMonths: 8,
      startDecidedBy: "preMeeting",
      durationMonths: { from: 4, to: 8 },
      concernLimit: 3,
    });
    expect(kept.isNewest).toBe(false);
  });

  it("is summoned, consented to and closed by those rules, not by the new ones (R7, R13, R44)", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await change(office, { model: "consultation", youthSignsFrom: 12, concernLimit: 9 });
    const { api } = office;
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-14") }));
    const recipients = [{ party: { kind: "youth" as const }, contactId: null }];
    // In the consultation model nothing is decided before the family is called.
    expect(await refused(api.notice.create({ meetingId, recipients, replyBy: null }))).toEqual({
      code: "preMeetingNotDecided",
    });
    const version = await must(api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    expect(version.youthSignsFrom).toBe(15);
    expect((await must(api.closure.read({ caseId: lou.caseId }))).concernLimit).toBe(3);
  });

  it("shows agencies that its consent names as it knew them, and others as they are", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await change(office, { agencies: renamed("Lokalpolisområde Exempel"), hostAuthority: "Nya nämnden" });
    const { profile: kept } = await must(office.api.profile.ofCase({ caseId: lou.caseId }));
    const nameOf = (agencyId: AgencyId) => kept.agencies.find((one) => one.agencyId === agencyId)?.name;
    expect(nameOf(agencies.police)).toBe("Polis");
    // The office is as it is today.
    expect(kept.hostAuthority).toBe("Nya nämnden");
  });

  it("names an agency that has been renamed by both names in a new document", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await change(office, { agencies: renamed("Lokalpolisområde Exempel") });
    const [version] = (await must(office.api.consent.listForCase({ caseId: lou.caseId }))).versions;
    if (version === undefined) throw new Error("there is a consent");
    const signer = { kind: "guardian" as const, guardianId: lou.v1 };
    const form = { kind: "consentForm" as const, consentId: version.consentId, signer };
    const { text } = await textOf((await must(office.api.document.preview(form))).bytes);
    expect(text.replaceAll(/\s+/g, " ")).toContain("Polis (numera Lokalpolisområde Exempel)");
  });

  it("keeps the newest code of an agency, so that no two recipients share a folder (T12)", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const codes = new Map<string, string>([
      [agencies.police, "B"],
      // No consent names it, so it is as it is today.
      [agencies.childPsychiatry, "P"],
    ]);
    const swapped = profile.agencies.map((one) => ({ ...one, code: codes.get(one.agencyId) ?? one.code }));
    await change(office, { agencies: swapped });
    const { profile: kept } = await must(office.api.profile.ofCase({ caseId: lou.caseId }));
    expect(new Set(kept.agencies.map(({ code }) => code)).size).toBe(kept.agencies.length);
  });

  it("is listed with what differs, and moved to the newest only deliberately and logged", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const { api } = office;
    // Only what a case was decided under makes it older.
    await change(office, { deputy: "Någon Annan", noticeDays: 14 });
    expect(await must(api.profile.olderCases(null))).toEqual([]);
    const version = await change(office, { ageTo: 18, agencies: renamed("Lokalpolisområde Exempel") });
    expect(await must(api.profile.olderCases(null))).toMatchObject([
      { caseId: lou.caseId, version: 1, changes: ["ageTo", "agencies"] },
    ]);
    expect(await refused(api.profile.moveCase({ caseId: lou.caseId, version: 1 }))).toEqual({
      code: "changedMeanwhile",
    });
    await must(api.profile.moveCase({ caseId: lou.caseId, version }));
    expect(await must(api.profile.olderCases(null))).toEqual([]);
    expect((await must(api.profile.ofCase({ caseId: lou.caseId }))).profile.ageTo).toBe(18);
    expect((await must(api.caseFile.log({ caseId: lou.caseId })))[0]).toMatchObject({ action: "profile.moveCase" });
  });

  it("is read only when it has been opened", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const other = { caseId: openingOf((await consult(office)).consultationId).number };
    expect(await refused(office.host.call("profile.ofCase", other))).toEqual({ code: "notOpened" });
  });
});

describe("A case opened after the change", () => {
  it("goes by the new profile", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    await change(office, { model: "consultation", ageTo: 18 });
    const { consultationId } = await consult(office);
    office.setDay("2026-03-18");
    const { caseId } = await must(office.api.caseFile.register(openingOf(consultationId, { number: "SSPF-2026-099" })));
    expect(await must(office.api.profile.ofCase({ caseId }))).toMatchObject({
      profile: { model: "consultation", ageTo: 18 },
      isNewest: true,
    });
  });
});

describe("An agency that has been merged into another", () => {
  const merged = (on: string): Profile["agencies"] => [
    ...profile.agencies.map((one) =>
      one.agencyId === agencies.leisure ? { ...one, ended: { on, successorId: AgencyId.parse("kultur") } } : one,
    ),
    { agencyId: AgencyId.parse("kultur"), kind: "leisure", name: "Kultur och fritid", code: "K", categories: [] },
  ];

  it("is covered until that day, and its successor is covered by no consent for it", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const { api } = office;
    await change(office, { agencies: merged("2026-04-01") });
    const { meetingId } = await must(
      api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-03-26") }),
    );
    const call = (agencyId: string) =>
      api.notice.create({
        meetingId,
        recipients: [
          { party: { kind: "agency", agencyId: AgencyId.parse(agencyId) }, contactId: lou.contacts.leisure },
        ],
        replyBy: null,
      });
    expect(await refused(call("kultur"))).toMatchObject({ code: "agencyNotCovered", agencyId: "kultur" });
    await must(call(agencies.leisure));
    office.setDay("2026-04-01");
    const later = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-04-02") }));
    expect(
      await refused(
        api.notice.create({
          meetingId: later.meetingId,
          recipients: [{ party: { kind: "agency", agencyId: agencies.leisure }, contactId: lou.contacts.leisure }],
          replyBy: null,
        }),
      ),
    ).toMatchObject({ code: "agencyNotCovered", agencyId: agencies.leisure });
  });

  it("can be named by no new consent", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await change(office, { agencies: merged("2026-03-10") });
    expect(await refused(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }))).toEqual({
      code: "agencyEnded",
      agencyId: agencies.leisure,
    });
  });

  it("can be named by no change of a consent, and no form asks about it", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    await change(office, { agencies: merged("2026-03-10") });
    const ended = { code: "agencyEnded", agencyId: agencies.leisure };
    expect(await refused(office.api.consent.change({ consentId, terms: termsOne }))).toEqual(ended);
    const signer = { kind: "guardian" as const, guardianId: lou.v1 };
    expect(await refused(office.api.document.preview({ kind: "consentForm", consentId, signer }))).toEqual(ended);
    const { consultationId } = await consult(office);
    const form = { kind: "blankConsentForm" as const, consultationId, signer: "guardian" as const };
    const { text } = await textOf((await must(office.api.document.preview(form))).bytes);
    expect(text).toContain("Kultur och fritid");
    expect(text).not.toMatch(/\bFritid\b/);
  });

  it("must have gone into one that is there", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const agenciesGone = merged("2026-04-01").filter(({ agencyId }) => agencyId !== AgencyId.parse("kultur"));
    expect(
      await refused(office.api.profile.save({ profile: { ...profile, agencies: agenciesGone }, version: 1 })),
    ).toEqual({ code: "successorMissing" });
  });
});
