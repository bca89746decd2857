// What the family gets before the first contact, and what hangs at home: information about SSPF (2.10) and the plan on one page.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { close } from "../support/closure.ts";
import { followedOnce, planDecided } from "../support/lou-follow-ups.ts";
import { agencies, registerLou, type Lou } from "../support/lou.ts";
import { handOver } from "../support/lou-changes.ts";
import { agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";
import { addGrandmother } from "../support/private-person.ts";
import { textOf } from "../support/pdf.ts";
import { exampleProfile as example } from "../support/example-profile.ts";

const youth: Party = { kind: "youth" };
const school = agencyParty(agencies.school);

const information = (lou: Lou, party: Party): DocumentRequest => ({ kind: "information", caseId: lou.caseId, party });
const onePage = (lou: Lou, party: Party): DocumentRequest => ({ kind: "planOnOnePage", caseId: lou.caseId, party });

const read = async ({ api }: Office, request: DocumentRequest): Promise<string> =>
  (await textOf((await must(api.document.preview(request))).bytes)).text;

describe("Information about SSPF (2.10)", () => {
  it("is ready before there is a case, for the youth and for a guardian, and tells of nobody", async () => {
    const office = await openOffice("2026-03-12");
    const { api } = office;
    expect(await refused(api.document.recipients({ kind: "blankInformation" }))).toEqual({ code: "profileMissing" });
    await must(api.profile.save({ profile: example, version: 0 }));
    const rows = await must(api.document.recipients({ kind: "blankInformation" }));
    expect(rows.map(({ label }) => label)).toEqual(["Till vårdnadshavare", "Till den unge"]);
    const { documents } = await must(
      handOver(
        office,
        rows.map(({ request }) => request),
      ),
    );
    expect(documents.map(({ fileName }) => fileName)).toEqual(["information-1-V.pdf", "information-1-U.pdf"]);
    expect(documents.map(({ ground, caseId }) => ({ ground, caseId }))).toEqual([
      { ground: "nobodyTold", caseId: null },
      { ground: "nobodyTold", caseId: null },
    ]);
    const text = await read(office, { kind: "blankInformation", reader: "youth" });
    expect(text).toContain("Till: dig som är ung");
    expect(text).toContain("Du bestämmer själv om du vill vara med.");
    expect(text).toContain(example.coordinator.name);
    expect(text).not.toContain("Sekretess");
  });

  it("tells that it is voluntary, how a yes is taken back, what must be told anyway and whom to ask", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const toYouth = await read(office, information(lou, youth));
    for (const told of [
      "Det är frivilligt.",
      "Så tar du tillbaka ditt ja",
      "Det här måste vuxna göra ändå",
      "Ring eller",
    ]) {
      expect(toYouth).toContain(told);
    }
    const toGuardian = await read(office, information(lou, { kind: "guardian", guardianId: lou.v1 }));
    for (const told of ["Det är frivilligt", "Så tar du tillbaka samtycket", "19 kap. 1 §", "tystnadsplikt"]) {
      expect(toGuardian).toContain(told);
    }
  });

  it("goes to the family alone, before any consent, and says nothing of the case", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const rows = await must(office.api.document.recipients({ kind: "information", caseId: lou.caseId }));
    expect(rows.map(({ code, block }) => ({ code, block }))).toEqual([
      { code: "V1", block: null },
      { code: "V2", block: null },
      { code: "U", block: null },
    ]);
    expect(await refused(send(office, [information(lou, school)]))).toEqual({ code: "notFound" });
    const { documents } = await must(send(office, [information(lou, youth)]));
    expect(documents[0]).toMatchObject({ kind: "information", ground: "nothingSecret", consentId: null });
  });

  it("belongs to work that goes on: a closed case gets none (R43)", async () => {
    const { office, lou } = await withConsent();
    await must(close(office, lou.caseId, "2026-03-18"));
    expect(await refused(send(office, [information(lou, youth)]))).toMatchObject({ code: "caseClosed" });
  });
});

describe("The plan on one page", () => {
  it("has every goal, who does what until when, the next meeting and whom to ring, on one page", async () => {
    const { office, lou } = await planDecided();
    const { bytes, pages } = await must(office.api.document.preview(onePage(lou, youth)));
    const { text } = await textOf(bytes);
    expect(pages).toBe(1);
    expect(text).toContain("Lou är i skolan");
    expect(text).toMatch(/Skola: .*närvaro.* Till 21 maj\./u);
    expect(text).toContain("Nästa möte Torsdag 21 maj 2026");
    expect(text).toContain("Frågor? Ring");
    expect(text).not.toMatch(/av 10|Oro just nu/u);
  });

  it("leaves out what is done: that stands in the plan", async () => {
    const { office, lou } = await followedOnce();
    const text = await read(office, onePage(lou, youth));
    expect(text).toContain("Plats i musikstudion");
    expect(text).not.toContain("Extra anpassningar");
    expect(text).not.toContain("Här är inget kvar");
  });

  it("is for the family alone", async () => {
    const { office, lou } = await planDecided();
    const personId = await addGrandmother(office, lou);
    expect(await refused(send(office, [onePage(lou, school)]))).toEqual({ code: "notFound" });
    expect(await refused(send(office, [onePage(lou, { kind: "person", personId })]))).toEqual({ code: "notFound" });
    const rows = await must(office.api.document.recipients({ kind: "planOnOnePage", caseId: lou.caseId }));
    expect(rows.map(({ code }) => code)).toEqual(["V1", "V2", "U"]);
    expect(rows.map(({ channels }) => channels[0])).toEqual(["handedOver", "handedOver", "handedOver"]);
  });

  it("does not exist before a plan has been decided", async () => {
    const { office, lou } = await withConsent();
    expect(await refused(send(office, [onePage(lou, youth)]))).toEqual({ code: "planMissing" });
  });

  it("is no letter: it has no room for an address (2.4)", async () => {
    const { office, lou } = await planDecided();
    const copies = [{ request: onePage(lou, youth), channel: "letter" as const }];
    expect(await refused(office.api.document.dispatch({ copies, to: "paper" }))).toEqual({
      code: "letterHasNoAddress",
    });
  });

  it("is not handed out of a closed case", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-06-04");
    await must(close(office, lou.caseId, "2026-06-04"));
    expect(await refused(send(office, [onePage(lou, youth)]))).toMatchObject({ code: "caseClosed" });
  });
});

describe("The coordinator's checklist on paper (2.11)", () => {
  it("says what the case's facts say, names nobody, and is kept as an own copy", async () => {
    const { office, lou } = await planDecided();
    const checklist: DocumentRequest = { kind: "checklist", caseId: lou.caseId };
    const text = await read(office, checklist);
    for (const told of ["Före mötet", "Samtycket är komplett Klart", "Lokalen är bokad", "Inte aktuellt"]) {
      expect(text).toContain(told);
    }
    for (const name of ["Lou", "Kim", "Robin", "Exempelsson"]) expect(text).not.toContain(name);
    const copies = [{ request: checklist, channel: "handedOver" as const }];
    const { documents } = await must(office.api.document.dispatch({ copies, to: "paper" }));
    expect(documents[0]).toMatchObject({
      kind: "checklist",
      ground: "ownReview",
      recipientCode: "K",
      caseId: lou.caseId,
    });
    const [row] = await must(office.api.document.recipients({ kind: "checklist", caseId: lou.caseId }));
    expect(row?.channels).not.toContain("email");
  });
});
