// R4, R7, R9 and B5's first part: consultations about nobody, what they lead to, and when their text goes.
import { describe, expect, it } from "vitest";
import type { ConsentAsked } from "../../shared/domain/consultation.ts";
import { presets } from "../../shared/text/presets.ts";
import { officeWithProfile, plainConsultation as plain } from "../support/consultation.ts";
import { consentOne, consult, openingOf, profile, registerLou } from "../support/lou.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";
import { enquiryDetails } from "../support/enquiry.ts";
import { readPdf, wholeText } from "../documents/read-pdf.ts";

describe("Consent asked without anybody knowing whom (domain.md 2.2)", () => {
  const asked = (changes: Partial<ConsentAsked> = {}): ConsentAsked => ({
    askedOn: "2026-03-13",
    askedByRole: "Skolkurator",
    answer: "no",
    answeredOn: "2026-03-16",
    ...changes,
  });

  it("has an answer with its day, and no day in the future", async () => {
    const office = await officeWithProfile();
    const { consultationId, version } = await consult(office);
    office.setDay("2026-03-16");
    const { api, host } = office;
    const ask = (consentAsked: unknown) =>
      host.call("consultation.recordConsentAsked", { consultationId, version, consentAsked });
    for (const unfit of [
      asked({ answeredOn: null }),
      asked({ answer: "awaited" }),
      asked({ answeredOn: "2026-03-01" }),
    ]) {
      expect(await ask(unfit)).toMatchObject({ ok: false, error: { code: "invalidInput" } });
    }
    expect(await ask(asked({ answeredOn: "2026-03-17" }))).toMatchObject({ error: { code: "dateInFuture" } });
    await must(api.consultation.recordConsentAsked({ consultationId, version, consentAsked: asked() }));
  });

  it("a no closes it: no case, no form to anybody, and it is counted; a family that changes its mind is asked anew", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { consultationId, version } = await consult(office);
    office.setDay("2026-03-16");
    const no = await must(api.consultation.recordConsentAsked({ consultationId, version, consentAsked: asked() }));
    expect(no.consentAsked).toEqual(asked());
    expect(await refused(api.caseFile.register(openingOf(consultationId)))).toEqual({ code: "familyDeclined" });
    expect(
      await refused(api.document.preview({ kind: "blankConsentForm", consultationId, signer: "guardian" })),
    ).toEqual({ code: "familyDeclined" });
    const yes = asked({ answer: "yes", answeredOn: "2026-03-16" });
    await must(api.consultation.recordConsentAsked({ consultationId, version: no.version, consentAsked: yes }));
    await must(api.caseFile.register(openingOf(consultationId)));
  });
});

describe("A case from a consultation (R7, R9)", () => {
  it("R9: is refused without the ground for writing down whom it is about, with its day", async () => {
    const office = await officeWithProfile();
    const { consultationId } = await consult(office);
    office.setDay("2026-03-16");
    for (const ground of ["familyWish", "signedConsent", "enquiry"] as const) {
      const opening = openingOf(consultationId, { ground, wishReceivedOn: null });
      expect(await refused(office.api.caseFile.register(opening))).toEqual({ code: "openingGroundMissing" });
    }
    const opening = openingOf(consultationId, { ground: "signedConsent" });
    const { caseId } = await must(office.api.caseFile.register(opening));
    const { caseFile } = await must(office.api.caseFile.read({ caseId }));
    expect(caseFile.ground).toBe("signedConsent");
  });

  it("R7: a decision not to go on is an outcome: it stands, and no case comes of it", async () => {
    const office = await officeWithProfile();
    const { consultationId, version, decision } = await consult(office, false);
    expect(decision).toMatchObject({ goOn: false, reason: "Inom målgruppen", decidedOn: "2026-03-12" });
    office.setDay("2026-03-16");
    expect(await refused(office.api.caseFile.register(openingOf(consultationId)))).toEqual({
      code: "decidedNotToStart",
    });
    expect(
      await refused(office.api.consultation.decide({ consultationId, version, decision: { ...goingOn, goOn: true } })),
    ).toEqual({ code: "alreadyDecided" });
  });
});

const goingOn = { goOn: true, decidedOn: "2026-03-12", decidedBy: "Kaj Koordinator", reason: "Inom målgruppen" };

/** A case that came from an identified contact, so that no consultation is tied to it. */
const caseFromEnquiry = async (office: Office) => {
  const { api } = office;
  const { enquiryId, version } = await must(api.enquiry.register(enquiryDetails()));
  const outcome = { kind: "start", decidedOn: "2026-03-12", decidedBy: "Kaj", reason: "Inom målgruppen" } as const;
  await must(api.enquiry.conclude({ enquiryId, version, outcome }));
  return { enquiryId, open: (changes = {}) => api.caseFile.register(openingOf(null, { enquiryId, ...changes })) };
};

describe("What is on its way to a case and is not there yet (R7)", () => {
  const kindsOf = async ({ api }: Office): Promise<readonly string[]> =>
    (await must(api.today.read(null))).tasks.map(({ kind }) => kind);

  it("is in Idag until the family's answer, and then until the case, is there", async () => {
    const office = await officeWithProfile();
    const { consultationId, version } = await consult(office);
    expect(await kindsOf(office)).toEqual(["consultationsToAsk"]);
    office.setDay("2026-03-16");
    const consentAsked = {
      ...{ askedOn: "2026-03-13", askedByRole: "Skolkurator" },
      ...{ answer: "yes" as const, answeredOn: "2026-03-16" },
    };
    await must(office.api.consultation.recordConsentAsked({ consultationId, version, consentAsked }));
    expect(await kindsOf(office)).toEqual(["consultationsToOpen"]);
    await must(office.api.caseFile.register(openingOf(consultationId)));
    expect(await kindsOf(office)).not.toContain("consultationsToOpen");
  });

  it("is in Idag for an identified contact that is to start, until its case is registered", async () => {
    const office = await officeWithProfile();
    const { open, enquiryId } = await caseFromEnquiry(office);
    expect(await kindsOf(office)).toEqual(["enquiriesToOpen"]);
    const [task] = (await must(office.api.today.read(null))).tasks;
    expect(task?.only).toEqual({ kind: "enquiry", enquiryId });
    office.setDay("2026-03-16");
    await must(open({ ground: "enquiry" }));
    expect(await kindsOf(office)).not.toContain("enquiriesToOpen");
  });
});

describe("Tying a consultation to a case that exists (R9)", () => {
  it("is its own step, on a recorded ground only, once, and both tell of it", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { consultationId } = await consult(office);
    const { open } = await caseFromEnquiry(office);
    office.setDay("2026-03-16");
    const { caseId } = await must(open({ ground: "enquiry" }));
    const link = { caseId, version: 1, consultationId };
    expect(await refused(api.caseFile.linkConsultation({ ...link, version: 7 }))).toEqual({ code: "changedMeanwhile" });
    await must(api.caseFile.linkConsultation(link));
    const { caseFile, consultationNumber } = await must(api.caseFile.read({ caseId }));
    expect(consultationNumber).toBe("K-2026-001");
    expect(caseFile.consultationLinked).toEqual({ on: "2026-03-16", ground: "familyWish" });
    expect((await must(api.consultation.read({ consultationId }))).linkedCaseId).toBe(caseId);
    expect((await must(api.caseFile.log({ caseId }))).map(({ action }) => action)).toContain(
      "caseFile.linkConsultation",
    );
    expect(await refused(api.caseFile.linkConsultation({ ...link, version: 2 }))).toEqual({
      code: "caseHasConsultation",
    });
  });

  it("R9: is refused while neither consent nor the family's word is there, and after a no", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { consultationId, version } = await consult(office);
    const { open } = await caseFromEnquiry(office);
    office.setDay("2026-03-16");
    const { caseId } = await must(open({ ground: "enquiry", wishReceivedOn: null }));
    const link = { caseId, version: 1, consultationId };
    expect(await refused(api.caseFile.linkConsultation(link))).toEqual({ code: "linkGroundMissing" });
    const asked = { askedOn: "2026-03-13", askedByRole: "Skolkurator", answeredOn: "2026-03-16" };
    const no = await must(
      api.consultation.recordConsentAsked({ consultationId, version, consentAsked: { ...asked, answer: "no" } }),
    );
    expect(await refused(api.caseFile.linkConsultation(link))).toEqual({ code: "familyDeclined" });
    await must(
      api.consultation.recordConsentAsked({
        consultationId,
        version: no.version,
        consentAsked: { ...asked, answer: "yes" },
      }),
    );
    await must(api.caseFile.linkConsultation(link));
    const { caseFile } = await must(api.caseFile.read({ caseId }));
    expect(caseFile.consultationLinked?.ground).toBe("consent");
  });

  it("R9: counts a signed consent in the case, and not one for a case that has its consultation", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const other = await consult(office);
    await consentOne(office, lou);
    expect(
      await refused(
        office.api.caseFile.linkConsultation({
          caseId: lou.caseId,
          version: 1,
          consultationId: other.consultationId,
        }),
      ),
    ).toEqual({ code: "caseHasConsultation" });
  });
});

describe("Removal after the retention period (profile.consultationMonths)", () => {
  it("is refused before the day, leaves the counts, takes every text and draft, and is never silent", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { consultationId, version } = await consult(office);
    office.setDay("2028-03-11");
    expect(await refused(api.consultation.remove({ consultationId, version }))).toEqual({
      code: "keptUntil",
      until: "2028-03-12",
    });
    office.setDay("2028-03-12");
    await must(api.draft.keep({ record: `consultation-${consultationId}`, field: "question", text: "Ny text" }));
    // Nothing goes by itself.
    expect((await must(api.consultation.read({ consultationId }))).question).not.toBe("");
    const removed = await must(api.consultation.remove({ consultationId, version }));
    expect(removed).toMatchObject({
      number: "K-2026-001",
      heldOn: "2026-03-12",
      outcome: "recommendsConsent",
      concernAreas: ["schoolAbsence", "drugs", "criminalPeers"],
      decision: { goOn: true, decidedOn: "2026-03-12", decidedBy: "", reason: "" },
      fromRole: "",
      question: "",
      doneSoFar: "",
      advice: "",
      removedOn: "2028-03-12",
    });
    expect(await must(api.draft.list({ record: `consultation-${consultationId}` }))).toEqual([]);
    expect(await refused(api.consultation.remove({ consultationId, version: removed.version }))).toEqual({
      code: "removedAlready",
    });
    expect(
      await refused(api.consultation.change({ consultationId, version: removed.version, details: plain })),
    ).toEqual({ code: "consultationRemoved" });
    // Its number is never used again.
    expect((await must(api.consultation.register(plain))).number).toBe("K-2026-002");
  });

  it("is refused for one that led to a case", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const [consultation] = await must(office.api.consultation.list(null));
    if (consultation === undefined) throw new Error("there is one");
    office.setDay("2029-01-01");
    const { consultationId, version } = consultation;
    expect(await refused(office.api.consultation.remove({ consultationId, version }))).toEqual({ code: "ledToCase" });
  });
});

describe("B5: Söderköping's order, in Konsultationsmodell", () => {
  it("decides unidentified, gives a blank form with the number, and opens the case at the family's word", async () => {
    const office = await openOffice("2026-03-12");
    const { api, setDay } = office;
    await must(api.profile.save({ profile: { ...profile, ...presets.consultation.profile }, version: 0 }));
    for (let earlier = 1; earlier <= 13; earlier += 1) await must(api.consultation.register(plain));
    const registered = await must(api.consultation.register(plain));
    expect(registered.number).toBe("K-2026-014");
    const { consultationId } = registered;
    const decided = await must(
      api.consultation.decide({ consultationId, version: registered.version, decision: goingOn }),
    );

    const rows = await must(api.document.recipients({ kind: "blankConsentForm", consultationId }));
    expect(rows.map(({ label }) => label)).toEqual([
      "Skolkurator, Skola: blankett för vårdnadshavare",
      "Skolkurator, Skola: blankett för den unge",
    ]);
    const copies = rows.map(({ request }) => ({ request, channel: "handedOver" as const }));
    const { documents } = await must(api.document.dispatch({ copies, to: "paper" }));
    expect(documents.map(({ fileName }) => fileName)).toEqual(["K-2026-014-1-V.pdf", "K-2026-014-1-U.pdf"]);
    expect(await must(api.document.listForConsultation({ consultationId }))).toHaveLength(2);
    const [first] = documents;
    if (first === undefined) throw new Error("two were sent");
    const { bytes } = await must(api.document.readSent({ documentId: first.documentId }));
    const text = wholeText(await readPdf(bytes));
    expect(text).toContain("K-2026-014");
    expect(text).toContain("Ungdomens namn");
    expect(text).not.toContain("Exempelsson");

    const asked: ConsentAsked = {
      askedOn: "2026-03-13",
      askedByRole: "Skolkurator",
      answer: "yes",
      answeredOn: "2026-03-18",
    };
    setDay("2026-03-18");
    await must(api.consultation.recordConsentAsked({ consultationId, version: decided.version, consentAsked: asked }));
    const opening = openingOf(consultationId, { openedOn: "2026-03-18", wishReceivedOn: "2026-03-18" });
    const { caseId } = await must(api.caseFile.register(opening));
    const { caseFile } = await must(api.caseFile.read({ caseId }));
    expect(caseFile).toMatchObject({ ground: "familyWish", wishReceivedOn: "2026-03-18", consultationId });
    // Nothing of whom it is about has come back into the consultation.
    expect(JSON.stringify(await must(api.consultation.list(null)))).not.toContain("Exempelsson");
  });
});
