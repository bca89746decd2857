// Registerutdrag (GDPR art. 15.1 c, domain.md 3.5 and 5.1): one of the family is told who has got what about the youth, and nothing about others.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { disclosureExtractWords as words } from "../../shared/text/documents/disclosure-extract.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { agencies, guardian } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { clientOf, hostAt, must, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { nothingOfGuardianOne, protectGuardianOne } from "../support/protected.ts";
import { testPassphrase } from "../support/vault.ts";

const youth: Party = { kind: "youth" };

const sentMinutes = async () => {
  const { office, lou, minutesId } = await afterMeetingOne();
  await must(
    send(office, [
      { kind: "minutes", minutesId, party: agencyParty(agencies.school) },
      { kind: "minutes", minutesId, party: guardian(lou.v1) },
      { kind: "minutes", minutesId, party: youth },
    ]),
  );
  const extract = (party: Party): DocumentRequest => ({ kind: "disclosureExtract", caseId: lou.caseId, party });
  return { office, lou, minutesId, extract };
};

const printed = async ({ api }: Office, request: DocumentRequest): Promise<string> =>
  (await textOf((await must(api.document.preview(request))).bytes)).text;

describe("The extract of who has got what", () => {
  it("tells the youth of every copy to others and of the own, never what somebody else in the family got", async () => {
    const { office, extract } = await sentMinutes();
    const text = await printed(office, extract(youth));
    for (const told of [words.title.youth, "Skola", "Protokoll", "Samtycke", words.self, words.ownReason])
      expect(text).toContain(told);
    for (const other of ["Vårdnadshavare", "V1", "Robin", "Kim"]) expect(text).not.toContain(other);
  });

  it("tells a guardian the same of agencies, of the own copies, and of no other's", async () => {
    const { office, lou, extract } = await sentMinutes();
    const rowsOf = async (party: Party) => (await printed(office, extract(party))).split(words.self).length - 1;
    expect(await rowsOf(guardian(lou.v1))).toBeGreaterThan(await rowsOf(guardian(lou.v2)));
    const text = await printed(office, extract(guardian(lou.v2)));
    expect(text).toContain(words.title.guardian);
    expect(text).toContain("Skola");
    expect(text).not.toMatch(/Vårdnadshavare \d/u);
  });

  it("is nobody's but the family's, and of a case that has been opened", async () => {
    const { office, lou, extract } = await sentMinutes();
    expect(await refused(office.api.document.preview(extract(agencyParty(agencies.school))))).toEqual({
      code: "notFound",
    });
    const rows = await must(office.api.document.recipients({ kind: "disclosureExtract", caseId: lou.caseId }));
    expect(rows.map(({ code, block }) => [code, block])).toEqual([
      ["V1", null],
      ["V2", null],
      ["U", null],
    ]);
    await office.host.close();
    const again = clientOf(hostAt(office.folder, "2026-04-11").host);
    await must(again.vault.unlock({ passphrase: testPassphrase }));
    expect(await refused(again.document.preview(extract(youth)))).toEqual({ code: "notOpened" });
  });

  it("R18b: is no guardian's of an adult who has not agreed", async () => {
    const { office, lou, extract } = await sentMinutes();
    office.setDay("2030-03-10");
    expect(await refused(office.api.document.preview(extract(guardian(lou.v1))))).toEqual({
      code: "youthHasNotAgreed",
    });
    await must(office.api.document.preview(extract(youth)));
  });

  it("is blocked neither by a consent that has run out nor by a closed case (5.1)", async () => {
    const { office, lou, extract } = await sentMinutes();
    await must(close(office, lou.caseId, "2026-04-10"));
    office.setDay("2027-06-01");
    const { documents } = await must(send(office, [extract(youth)]));
    expect(documents).toMatchObject([{ kind: "disclosureExtract", ground: "ownMatter", recipientCode: "U" }]);
  });

  it("B3: leaves no trace of a concern report, whether the guardians may know of it or not", async () => {
    const { office, lou, extract } = await sentMinutes();
    const before = await printed(office, extract(youth));
    for (const guardiansMayKnow of [true, false]) {
      const report = concernReportOf({ caseId: lou.caseId, reportedOn: "2026-04-10", guardiansMayKnow });
      const { concernReportId } = await must(office.api.concernReport.make(report));
      await must(send(office, [{ kind: "concernReport", concernReportId }]));
    }
    const after = await printed(office, extract(youth));
    // Only the running number in its head has gone on.
    const content = (text: string) => text.slice(text.indexOf(words.heading)).replaceAll(/handling \d+/giu, "");
    expect(content(before)).toContain("Protokoll");
    expect(content(after)).toBe(content(before));
  });

  it("leaves out what stays within the authority, what was disclosed on another ground, and the extracts of others", async () => {
    const { office, lou, extract } = await sentMinutes();
    await must(
      office.api.disclosure.register({
        caseId: lou.caseId,
        details: {
          what: "Telefonnummer till Lou",
          to: "Polismyndigheten",
          toFunction: "Utredare",
          disclosedOn: "2026-04-10",
          channel: "phone",
          tests: { ground: "other", provision: "10 kap. 24 § OSL" },
          reasons: "Det behövdes",
          decidedBy: "Kaj Koordinator",
        },
      }),
    );
    await must(send(office, [{ kind: "disclosureLog", caseId: lou.caseId, reader: "file", format: "pdf" }]));
    await must(send(office, [extract(guardian(lou.v1))]));
    const text = await printed(office, extract(youth));
    for (const left of ["Polismyndigheten", "Utredare", "Utlämnandelogg", "Ärendets akt", "Utdrag om"])
      expect(text).not.toContain(left);
  });

  it("says of a copy that went wrong that it did, and not to whom", async () => {
    const { office, lou, extract } = await sentMinutes();
    const copies = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    const copy = copies.find(({ kind, recipientCode }) => kind === "minutes" && recipientCode === "S");
    if (copy === undefined) throw new Error("Nothing was sent");
    await must(
      office.api.disclosure.registerMisdelivery({
        documentId: copy.documentId,
        details: {
          foundOn: "2026-04-10",
          foundAt: "12:40",
          cameTo: "En annan skola",
          measures: [],
          done: "Rektorn ringde tillbaka",
          assessment: { outcome: "pending" },
        },
      }),
    );
    const text = await printed(office, extract(youth));
    expect(text).toContain("fel mottagare");
    for (const hidden of ["En annan skola", "Rektorn"]) expect(text).not.toContain(hidden);
  });

  it("B4: tells nobody where a protected guardian is found", async () => {
    const { office, lou, extract } = await sentMinutes();
    await protectGuardianOne(office, lou);
    for (const party of [youth, guardian(lou.v2)])
      expect(await printed(office, extract(party))).not.toMatch(nothingOfGuardianOne);
  });
});
