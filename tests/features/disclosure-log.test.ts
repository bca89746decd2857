// Utlämnandelogg (issue 5): what has left a case as a document of its own, for the file and for whoever reviews the register.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn } from "../support/docx.ts";
import { agencies, guardian } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { clientOf, hostAt, must, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { nothingOfGuardianOne, protectGuardianOne, whereabouts } from "../support/protected.ts";
import { testPassphrase } from "../support/vault.ts";

const sentMinutes = async () => {
  const { office, lou, minutesId } = await afterMeetingOne();
  await must(
    send(office, [
      { kind: "minutes", minutesId, party: agencyParty(agencies.school) },
      { kind: "minutes", minutesId, party: guardian(lou.v1) },
      { kind: "minutes", minutesId, party: { kind: "youth" } },
    ]),
  );
  return { office, lou, minutesId };
};

const register = (office: Office, caseId: Awaited<ReturnType<typeof sentMinutes>>["lou"]["caseId"], what: string) =>
  must(
    office.api.disclosure.register({
      caseId,
      details: {
        what,
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

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** All text of an Excel file. */
const sheetText = async (bytes: Uint8Array): Promise<string> =>
  [...(await filesIn(bytes))]
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, part]) => part)
    .join("\n");

describe("The disclosure log of a case", () => {
  it("tells what left to whom, when, how and on which ground, with the checksum of each file, and names nobody", async () => {
    const { office, lou } = await sentMinutes();
    await register(office, lou.caseId, "Telefonnummer till Lou");
    const request = { kind: "disclosureLog", caseId: lou.caseId, reader: "file", format: "pdf" } as const;
    const { text } = await textOf((await must(office.api.document.preview(request))).bytes);
    for (const told of [
      "Skola (S)",
      "Vårdnadshavare 1 (V1)",
      "Ungdomen (U)",
      "Samtycke v1",
      "Egen sak",
      "2026-04-10",
    ]) {
      expect(text).toContain(told);
    }
    for (const told of ["Polismyndigheten,", "Utredare", "10 kap. 24 §", "Telefonnummer till Lou"])
      expect(text).toContain(told);
    const [first] = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    expect(text.replaceAll(" ", "")).toContain(first?.sha256 ?? "?");
    expect(text).not.toContain("Exempelsson");
  });

  it("says to whoever reviews the register that something was disclosed, never in words what", async () => {
    const { office, lou } = await sentMinutes();
    await register(office, lou.caseId, "Telefonnummer till Lou");
    const request = { kind: "disclosureLog", caseId: lou.caseId, reader: "reviewer", format: "pdf" } as const;
    const { text } = await textOf((await must(office.api.document.preview(request))).bytes);
    expect(text).toContain("Beskrivs i ärendet,");
    expect(text).not.toContain("Telefonnummer");
    expect(text).not.toContain("Lou");
  });

  it("B4: gives no protected person away to the reviewer, and warns who takes it out for the file", async () => {
    const { office, lou } = await sentMinutes();
    await protectGuardianOne(office, lou);
    await register(office, lou.caseId, `Adressen ${whereabouts.address}`);
    const rows = await must(office.api.document.recipients({ kind: "disclosureLog", caseId: lou.caseId }));
    expect(rows.map(({ code, block, tellsAnyway }) => [code, block, tellsAnyway !== null])).toEqual([
      ["AKTEN", null, true],
      ["AKTENX", null, true],
      ["GRANSKARE", null, false],
      ["GRANSKAREX", null, false],
    ]);
    for (const { request } of rows.slice(2)) {
      const { text } = await textOf((await must(office.api.document.preview(request))).bytes);
      expect(text).not.toMatch(nothingOfGuardianOne);
    }
  });

  it("leaves as PDF and Excel by paper or secure message, never e-mail, and stands in the log itself from then on", async () => {
    const { office, lou } = await sentMinutes();
    await register(office, lou.caseId, '=HYPERLINK("x")');
    const rows = await must(office.api.document.recipients({ kind: "disclosureLog", caseId: lou.caseId }));
    expect(rows.every(({ channels }) => !channels.includes("email"))).toBe(true);
    const { documents } = await must(
      office.api.document.dispatch({
        to: "file",
        copies: rows.map(({ request }) => ({ request, channel: "handedOver" as const })),
      }),
    );
    expect(new Set(documents.map(({ ground }) => ground))).toEqual(new Set(["ownReview"]));
    expect(documents.map(({ fileName }) => /[A-Z]+\.\w+$/.exec(fileName)?.[0])).toEqual([
      "AKTEN.pdf",
      "AKTENX.xlsx",
      "GRANSKARE.pdf",
      "GRANSKAREX.xlsx",
    ]);
    const sheet = await sheetText(readFileSync(files(office.exports).find((path) => path.includes("AKTENX")) ?? ""));
    // As text, not as a formula.
    expect(sheet).toContain('<t>=HYPERLINK("x")</t>');
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain("Det här exemplaret innehåller det som mottagaren får ta del av.");
    const again = await must(office.api.document.preview(rows[0]?.request ?? { kind: "blankMinutes", of: "meeting" }));
    expect((await textOf(again.bytes)).text).toContain("Utlämnandelogg");
  });

  it("is refused of a case that has not been opened", async () => {
    const { office, lou } = await sentMinutes();
    await office.host.close();
    const again = clientOf(hostAt(office.folder, "2026-04-11").host);
    await must(again.vault.unlock({ passphrase: testPassphrase }));
    const request = { kind: "disclosureLog", caseId: lou.caseId, reader: "reviewer", format: "pdf" } as const;
    expect(await refused(again.document.preview(request))).toEqual({ code: "notOpened" });
  });
});
