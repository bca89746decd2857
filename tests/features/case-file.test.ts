// R7, T6, T19: opening a case, reading it, and what is logged. Drafts and attachments beside it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ageOn } from "../../shared/domain/day.ts";
import { outsideTargetGroup } from "../../shared/domain/profile.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { ConsultationId } from "../../shared/domain/ids.ts";
import { consentOne, consult, guardianOne, openingOf, profile, registerLou, youth } from "../support/lou.ts";
import { clientOf, hostAt, must, openOffice, refused } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

describe("Registering a case", () => {
  it("R7: is refused without a dated decision to go on, in words that say what to do", async () => {
    const office = await openOffice("2026-03-12");
    const { api } = office;
    await must(api.profile.save({ profile, version: 0 }));
    const undecided = await must(
      api.consultation.register({
        heldOn: "2026-03-12",
        manner: "phone",
        fromAgencyId: null,
        fromRole: "Kurator",
        ageSpan: "13-15",
        concernAreas: [],
        question: "",
        doneSoFar: "",
        advice: "",
        outcome: "recommendsConsent",
        minutesSpent: null,
        urgency: { level: "usual" },
      }),
    );
    office.setDay("2026-03-16");
    const refusal = await refused(api.caseFile.register(openingOf(undecided.consultationId)));
    expect(refusal).toEqual({ code: "decisionMissing" });
    if (refusal.code !== "decisionMissing") throw new Error("checked above");
    expect(refusalInWords(refusal)).toBe(
      "Konsultationen saknar beslut. Registrera vem som beslutat att gå vidare, när och varför.",
    );
    const no = await consult(office, false);
    office.setDay("2026-03-16");
    expect(await refused(api.caseFile.register(openingOf(no.consultationId)))).toEqual({ code: "decidedNotToStart" });
    expect(await refused(api.caseFile.register(openingOf(ConsultationId.parse("ingen"))))).toEqual({
      code: "notFound",
    });
  });

  it("uses a consultation once, and a number once", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const [first] = await must(office.api.consultation.list(null));
    if (first === undefined) throw new Error("there is one");
    expect(
      await refused(office.api.caseFile.register(openingOf(first.consultationId, { number: "SSPF-2026-008" }))),
    ).toEqual({ code: "consultationAlreadyLinked" });
    const another = await consult(office);
    office.setDay("2026-03-16");
    expect(await refused(office.api.caseFile.register(openingOf(another.consultationId)))).toEqual({
      code: "caseNumberTaken",
    });
    expect(await must(office.api.caseFile.nextNumber(null))).toBe("SSPF-2026-008");
  });

  it("demands the answer about protected identity, and refuses impossible days", async () => {
    const office = await openOffice("2026-03-12");
    await must(office.api.profile.save({ profile, version: 0 }));
    const { consultationId } = await consult(office);
    office.setDay("2026-03-16");
    const { protectedIdentity: _, ...unanswered } = youth;
    const register = (changes: object) =>
      office.host.call("caseFile.register", { ...openingOf(consultationId), ...changes });
    expect(await register({ youth: unanswered })).toEqual({
      ok: false,
      error: { code: "invalidInput", fields: ["youth.protectedIdentity"] },
    });
    for (const birthDate of ["2012-02-30", "0012-03-09", "9999-01-01", "", "i går"]) {
      expect(await register({ youth: { ...youth, birthDate } })).toMatchObject({
        ok: false,
        error: { code: "invalidInput", fields: ["youth.birthDate"] },
      });
    }
    expect(await register({ youth: { ...youth, birthDate: "2026-03-17" } })).toMatchObject({
      ok: false,
      error: { code: "birthDateInFuture" },
    });
    expect(await must(office.api.caseFile.list(null))).toEqual([]);
  });
});

describe("Age (T6)", () => {
  it("is 14 at every meeting of 2026, inside both models", () => {
    for (const day of ["2026-03-26", "2026-04-09", "2026-05-21", "2026-06-11", "2026-08-27", "2026-10-15"]) {
      expect(ageOn("2012-03-09", day)).toBe(14);
    }
    expect(outsideTargetGroup(profile, 14)).toBe(false);
    expect(outsideTargetGroup({ ...profile, ageFrom: 13, ageTo: 18 }, 14)).toBe(false);
    expect(outsideTargetGroup(profile, ageOn("2008-01-01", "2026-03-16"))).toBe(true);
  });

  it("outside the target group does not stop a case", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office, { youth: { ...youth, birthDate: "2008-01-01" } });
    expect((await must(office.api.caseFile.read({ caseId: lou.caseId }))).youth.birthDate).toBe("2008-01-01");
  });
});

describe("Reading a case (T19)", () => {
  it("is refused until it has been opened, and opening writes who and when; the log outlives the session", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await office.host.close();

    const again = hostAt(office.folder, "2026-03-17");
    const api = clientOf(again.host);
    await must(api.vault.unlock({ passphrase: testPassphrase }));
    expect(await refused(api.caseFile.read({ caseId: lou.caseId }))).toEqual({ code: "notOpened" });
    await must(api.caseFile.open({ caseId: lou.caseId }));
    await must(api.caseFile.read({ caseId: lou.caseId }));
    const log = await must(api.caseFile.log({ caseId: lou.caseId }));
    expect(log.map((entry) => entry.action)).toEqual(["caseFile.open", "caseFile.register"]);
    expect(log.map((entry) => entry.actor)).toEqual(["coordinator", "coordinator"]);
    expect(log[0]?.at).toBe("2026-03-17T11:00:00.000Z");
  });

  it("is refused anew when the vault was closed and opened in the same process, as after a restore", async () => {
    const office = await openOffice("2026-03-12");
    const { host, api } = office;
    const { caseId } = await registerLou(office);
    await must(api.caseFile.read({ caseId }));
    await host.call("private.close", null);
    await must(api.vault.unlock({ passphrase: testPassphrase }));
    expect(await refused(api.caseFile.read({ caseId }))).toEqual({ code: "notOpened" });
  });
});

describe("People of a case", () => {
  it("are changed only by somebody who saw them as they are", async () => {
    const { api, ...office } = await openOffice("2026-03-12");
    const lou = await registerLou({ api, ...office });
    const change = (version: number) =>
      api.caseFile.changeGuardian({ guardianId: lou.v1, version, guardian: { ...guardianOne, phone: "010-1" } });
    await must(change(1));
    expect(await refused(change(1))).toEqual({ code: "changedMeanwhile" });
    const { guardianId } = await must(
      api.caseFile.addGuardian({ caseId: lou.caseId, guardian: { ...guardianOne, custody: "none" } }),
    );
    const { guardians } = await must(api.caseFile.read({ caseId: lou.caseId }));
    expect(guardians.map((guardian) => guardian.number)).toEqual([1, 2, 3]);
    expect(guardians[2]?.guardianId).toBe(guardianId);
  });
});

describe("A draft", () => {
  it("is kept by record and field, survives a lock, and leaves no trace in the log", async () => {
    const office = await openOffice("2026-03-12");
    const record = "meeting:m1";
    await must(office.api.draft.keep({ record, field: "sharedView", text: "Halvfärdig men" }));
    await must(office.api.draft.keep({ record, field: "sharedView", text: "Halvfärdig mening" }));
    await must(office.api.draft.keep({ record: "meeting:m2", field: "sharedView", text: "En annan" }));
    await office.host.close();

    const again = hostAt(office.folder, "2026-03-12");
    const api = clientOf(again.host);
    await must(api.vault.unlock({ passphrase: testPassphrase }));
    expect(await must(api.draft.list({ record }))).toMatchObject([{ field: "sharedView", text: "Halvfärdig mening" }]);
    await must(api.draft.discard({ record, field: null }));
    expect(await must(api.draft.list({ record }))).toEqual([]);
    expect(await must(api.draft.list({ record: "meeting:m2" }))).toHaveLength(1);
  });
});

describe("A scan", () => {
  const pdf = (size: number) => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(size - 9, 0x20)]);

  it("is taken into the vault by its content, in pieces, and comes back byte for byte", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const bytes = pdf(700_000);
    const path = join(office.exports, "blankett.pdf");
    writeFileSync(path, bytes);
    const added = await office.host.call("private.addAttachment", { caseId: lou.caseId, path });
    expect(added).toMatchObject({ ok: true, value: { mediaType: "application/pdf", size: 700_000 } });
    const [attachment] = await must(office.api.attachment.listForCase({ caseId: lou.caseId }));
    if (attachment === undefined) throw new Error("it was added");
    const back = await must(office.api.attachment.read({ attachmentId: attachment.attachmentId }));
    expect(Buffer.from(back.bytes).equals(bytes)).toBe(true);
  });

  it("is refused when it is 30 MB, empty, gone, or something else under a right name", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const add = async (name: string, bytes?: Buffer) => {
      const path = join(office.exports, name);
      if (bytes !== undefined) writeFileSync(path, bytes);
      return office.host.call("private.addAttachment", { caseId: lou.caseId, path });
    };
    expect(await add("stor.pdf", pdf(30 * 1024 * 1024))).toEqual({
      ok: false,
      error: { code: "fileTooLarge", megabytes: 20 },
    });
    expect(await add("tom.pdf", Buffer.alloc(0))).toEqual({ ok: false, error: { code: "fileEmpty" } });
    expect(await add("borta.pdf")).toEqual({ ok: false, error: { code: "fileUnreadable" } });
    expect(await add("program.pdf", Buffer.from("MZ\x90 not a pdf"))).toEqual({
      ok: false,
      error: { code: "fileTypeUnknown" },
    });
    expect(await must(office.api.attachment.listForCase({ caseId: lou.caseId }))).toEqual([]);
  });
});

describe("Profile", () => {
  it("is not saved over somebody else's change, nor without an agency that a consent names", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    expect(await refused(office.api.profile.save({ profile, version: 0 }))).toEqual({ code: "changedMeanwhile" });
    const without = { ...profile, agencies: profile.agencies.filter((agency) => agency.kind !== "police") };
    expect(await refused(office.api.profile.save({ profile: without, version: 1 }))).toEqual({ code: "agencyInUse" });
  });
});
