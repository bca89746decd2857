// domain.md 2.2, R7, R9: somebody tells who it is about. Its own form, number series, retention and way to a case.
import { describe, expect, it } from "vitest";
import { auditOf } from "../support/audit.ts";
import { enquiryDetails } from "../support/enquiry.ts";
import { consult, openingOf, profile } from "../support/lou.ts";
import { clientOf, hostAt, must, openOffice, refused } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

const start = { kind: "start", decidedOn: "2026-03-12", decidedBy: "Kaj", reason: "Inom målgruppen" } as const;

const officeWithEnquiry = async () => {
  const office = await openOffice("2026-03-12");
  await must(office.api.profile.save({ profile, version: 0 }));
  return { office, api: office.api, enquiry: await must(office.api.enquiry.register(enquiryDetails())) };
};

describe("An identified contact", () => {
  it("has a number series of its own, beside that of consultations", async () => {
    const { office, api, enquiry } = await officeWithEnquiry();
    expect(enquiry.number).toBe("I-2026-001");
    expect((await consult(office)).number).toBe("K-2026-001");
    expect((await must(api.enquiry.register(enquiryDetails({ sender: "youth" })))).number).toBe("I-2026-002");
  });

  it("needs a ground for naming the youth, in words where it is another one", async () => {
    const { office } = await officeWithEnquiry();
    const { namingGround: _, ...without } = enquiryDetails();
    expect(await office.host.call("enquiry.register", without)).toMatchObject({
      error: { code: "invalidInput", fields: ["namingGround"] },
    });
    expect(await office.host.call("enquiry.register", enquiryDetails({ namingGround: "otherGround" }))).toMatchObject({
      error: { code: "invalidInput", fields: ["namingGroundNote"] },
    });
    expect(await refused(office.api.enquiry.register(enquiryDetails({ contactedOn: "2026-03-13" })))).toEqual({
      code: "dateInFuture",
    });
    expect(await refused(office.api.enquiry.register(enquiryDetails({ youthBirthDate: "2026-03-13" })))).toEqual({
      code: "birthDateInFuture",
    });
  });

  it("is listed without names, and read only when the reading is logged", async () => {
    const { office, enquiry } = await officeWithEnquiry();
    expect(JSON.stringify(await must(office.api.enquiry.list(null)))).not.toContain("Exempelsson");
    await office.host.close();
    const again = hostAt(office.folder, "2026-03-13");
    const api = clientOf(again.host);
    await must(api.vault.unlock({ passphrase: testPassphrase }));
    const { enquiryId } = enquiry;
    expect(await refused(api.enquiry.read({ enquiryId }))).toEqual({ code: "contactNotOpened" });
    await must(api.enquiry.open({ enquiryId }));
    expect((await must(api.enquiry.read({ enquiryId }))).youthFamilyName).toBe("Exempelsson");
    const log = await auditOf({ ...office, host: again.host });
    expect(log.filter(({ entity }) => entity === enquiryId).map(({ action }) => action)).toEqual([
      "enquiry.register",
      "enquiry.open",
    ]);
  });

  it("R7: ends in advice, a report, or a dated decision with its reason, which stands", async () => {
    const { office, api, enquiry } = await officeWithEnquiry();
    const { enquiryId, version } = enquiry;
    for (const kind of ["start", "noStart"]) {
      expect(
        await office.host.call("enquiry.conclude", { enquiryId, version, outcome: { ...start, kind, reason: " " } }),
      ).toMatchObject({ error: { code: "invalidInput", fields: ["outcome.reason"] } });
    }
    const advice = { ...start, kind: "advice", reason: "" } as const;
    const advised = await must(api.enquiry.conclude({ enquiryId, version, outcome: advice }));
    const no = { ...start, kind: "noStart", reason: "Utanför målgruppen" } as const;
    const stopped = await must(api.enquiry.conclude({ enquiryId, version: advised.version, outcome: no }));
    expect(await refused(api.enquiry.conclude({ enquiryId, version: stopped.version, outcome: start }))).toEqual({
      code: "alreadyDecided",
    });
    const opening = openingOf(null, { enquiryId, ground: "enquiry", openedOn: "2026-03-12", wishReceivedOn: null });
    expect(await refused(api.caseFile.register(opening))).toEqual({ code: "enquiryNotToStart" });
  });

  it("R7, R9: becomes a case once, when it is decided to start, and the log says from what and why", async () => {
    const { office, api, enquiry } = await officeWithEnquiry();
    const { enquiryId, version } = enquiry;
    const opening = openingOf(null, { enquiryId, ground: "enquiry", openedOn: "2026-03-12", wishReceivedOn: null });
    expect(await refused(api.caseFile.register(opening))).toEqual({ code: "enquiryUndecided" });
    await must(api.enquiry.conclude({ enquiryId, version, outcome: start }));
    const { consultationId } = await consult(office);
    // A case comes from one of the two, never both and never none.
    for (const wrong of [
      { ...opening, consultationId },
      { ...opening, enquiryId: null },
    ]) {
      expect(await refused(api.caseFile.register(wrong))).toEqual({ code: "decisionMissing" });
    }
    const { caseId } = await must(api.caseFile.register(opening));
    const view = await must(api.caseFile.read({ caseId }));
    expect(view).toMatchObject({ enquiryNumber: "I-2026-001", consultationNumber: "" });
    expect(view.caseFile).toMatchObject({ enquiryId, consultationId: null, ground: "enquiry" });
    expect(await refused(api.caseFile.register({ ...opening, number: "SSPF-2026-008" }))).toEqual({
      code: "enquiryAlreadyLinked",
    });
    const log = await auditOf(office);
    expect(log.find(({ action }) => action === "caseFile.register")?.detail).toBe(
      JSON.stringify({ ground: "enquiry", enquiryId, caseId }),
    );
  });

  it("loses names and texts when its time is over, on purpose, and keeps what is counted", async () => {
    const { office, api, enquiry } = await officeWithEnquiry();
    const { enquiryId, version } = enquiry;
    office.setDay("2028-03-11");
    expect(await refused(api.enquiry.remove({ enquiryId, version }))).toEqual({
      code: "keptUntil",
      until: "2028-03-12",
    });
    office.setDay("2028-03-12");
    await must(api.enquiry.remove({ enquiryId, version }));
    const left = await must(api.enquiry.read({ enquiryId }));
    expect(left).toMatchObject({ number: "I-2026-001", sender: "guardian", concernAreas: ["schoolAbsence"] });
    expect(JSON.stringify(left)).not.toMatch(/Exempelsson|Lou|2012|010-000/);
    expect(await refused(api.enquiry.remove({ enquiryId, version: left.version }))).toEqual({ code: "removedAlready" });
  });
});
