import { describe, expect, it } from "vitest";
import type { ConsentFormData } from "../../electron/documents/consent-form-data.ts";
import { consentFormDocument } from "../../electron/documents/consent-form.ts";
import { consentSheetDocument } from "../../electron/documents/consent-sheet.ts";
import { louConsentForm, louConsentSheet, louHead, testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

const fonts = testFonts();
const form = async (changes: Partial<ConsentFormData> = {}) =>
  readPdf((await renderDocument(consentFormDocument({ ...louConsentForm, ...changes }), fonts)).bytes);

const youth: Partial<ConsentFormData> = {
  signer: { role: "youth", name: "Lou Exempelsson", personalNumber: "20120309-2398" },
  interpreterLanguage: null,
};

describe("the consent form (samtyckesblankett)", () => {
  it("says purpose, parties, information and period (R19)", async () => {
    const text = wholeText(await form());
    expect(text).toContain("Gemensam planering för skolnärvaro, drogfrihet och trygg fritid inom SSPF.");
    expect(text).toContain("Från och med onsdag 18 mars 2026 till och med onsdag 18 november 2026.");
    expect(text).toContain("Socialtjänst Resultat av drogtest skola och polis");
    expect(text).toContain("skolkuratorn på Exempelskolan");
    expect(text).toContain("SSPF-2026-007, samtycke version 1");
  });

  it("has a box for yes and one for no per agency, each with words for those who do not see it (R11)", async () => {
    const pdf = await form();
    const boxes = pdf.nodes.filter(({ role }) => role === "Figure").map(({ alt }) => alt);
    expect(boxes).toEqual(
      ["Skola", "Socialtjänst", "Polis", "Fritid"].flatMap((agency) => [
        `Ruta att kryssa i för ja till ${agency}`,
        `Ruta att kryssa i för nej till ${agency}`,
      ]),
    );
    expect(pdf.nodes.filter(({ role }) => role === "TR").map(({ text }) => text)).toContain(
      "Polis Kaj Områdespolis, lokalpolisområde Exempel Ja Nej",
    );
  });

  it("names private persons with their own boxes and the reservation (R18c)", async () => {
    const pdf = await form({
      persons: [{ name: "Sam Granne", relation: "Tränare", reservation: "Får inte berätta vidare det som sägs." }],
    });
    expect(wholeText(pdf)).toContain("Sam Granne Tränare Får inte berätta vidare det som sägs. Ja Nej");
    expect(wholeText(await form())).not.toContain("Andra personer");
  });

  it("says how to withdraw, to whom, and what a no means (R2, R18)", async () => {
    const text = wholeText(await form());
    expect(text).toContain("Säg till koordinatorn Ada Samordnare, telefon 0100-00 00 00");
    expect(text).toContain("Att du säger nej är inget skäl i sig att anmäla oro.");
    expect(text).toContain("19 kap. 1 § socialtjänstlagen");
  });

  it("carries no other signer's data", async () => {
    const text = wholeText(await form());
    expect(text).toContain("Robin Exempelsson");
    expect(text).not.toContain("Kim");
    const own = wholeText(await form({ ...youth, head: louHead("Lou Exempelsson", { secrecyMark: null }) }));
    expect(own).not.toMatch(/Kim|Robin/u);
    expect(own).toContain("Mina vårdnadshavare svarar på egna blanketter.");
  });

  it("has room for place, date, signature and the interpreter when there is one", async () => {
    const text = wholeText(await form());
    for (const label of ["Ort och datum", "Namnteckning", "Namnförtydligande", "Tolkens namn"]) {
      expect(text).toContain(label);
    }
    expect(text).toContain("tolk i arabiska");
    expect(wholeText(await form(youth))).not.toContain("Tolkens namn");
  });

  it("says which version it replaces, and that the old one holds until then", async () => {
    const text = wholeText(await form({ version: 2, replaces: { version: 1, from: "2026-03-18" } }));
    expect(text).toContain("i stället för version 1 från onsdag 18 mars 2026. Till dess gäller den gamla.");
  });
});

describe("the consent sheet (samtyckesblad, R15)", () => {
  it("says who has answered by role, without names, addresses or numbers", async () => {
    const { bytes } = await renderDocument(consentSheetDocument({ ...louConsentSheet, head: louHead("Polis") }), fonts);
    const text = wholeText(await readPdf(bytes));
    expect(text).toContain("Vårdnadshavare 1 Ja till alla 2026-03-16");
    expect(text).toContain("Ungdomen Ja till alla 2026-03-18");
    expect(text).toContain("Skola, Socialtjänst, Polis och Fritid");
    expect(text).not.toMatch(/Kim|Robin|Exempelsson|20120309|Exempelgatan/u);
  });

  it("says when somebody has not answered", async () => {
    const answers = [{ signer: "Vårdnadshavare 2", answeredOn: null, answer: "Väntar på svar" }];
    const { bytes } = await renderDocument(
      consentSheetDocument({ ...louConsentSheet, answers, head: louHead("Polis") }),
      fonts,
    );
    expect(wholeText(await readPdf(bytes))).toContain("Vårdnadshavare 2 Väntar på svar Inte svarat");
  });
});
