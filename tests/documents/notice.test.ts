import { describe, expect, it } from "vitest";
import { leaderPackageDocument } from "../../electron/documents/leader-package.ts";
import type { NoticeData } from "../../electron/documents/notice-data.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { louAgencyNotice, louGuardianNotice, louYouthNotice } from "./lou-meeting.ts";
import { louLeaderPackage } from "./lou-papers.ts";
import { louHead, testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

const fonts = testFonts();
const read = async (data: NoticeData) => readPdf((await renderDocument(noticeDocument(data), fonts)).bytes);
const copies = [louAgencyNotice, louGuardianNotice, louYouthNotice];

describe("the notice of a meeting (kallelse)", () => {
  it("always carries the consent sheet of the version in force, on a page of its own (R15)", async () => {
    for (const copy of copies) {
      const pdf = await read(copy);
      expect(pdf.readingOrder.at(-1)).toMatch(/^Samtyckesblad /u);
      expect(wholeText(pdf)).toContain("Vårdnadshavare 2 Ja till alla 2026-03-18");
    }
  });

  it("begins the consent sheet below what there is on a page that has barely begun", async () => {
    const replaces = { ...louGuardianNotice.meeting, sentOn: "2026-03-20", heldOn: "2026-04-08" };
    const head = louHead("Robin Exempelsson", {
      window: ["Robin Exempelsson", "Exempelgatan 2", "590 00 Exempelstad"],
    });
    const pdf = await read({ ...louGuardianNotice, head, replaces });
    expect(pdf.readingOrder.find((page) => page.includes("Samtyckesblad "))).toMatch(/^• .+ Samtyckesblad /u);
  });

  it("says when and where, and never a personal number (3.9)", async () => {
    for (const copy of copies) {
      const text = wholeText(await read(copy));
      expect(text).toContain("Torsdag 9 april 2026, kl. 15.00–16.15");
      expect(text).toContain("Familjens hus, rum 2");
      expect(text).not.toMatch(/\d{6,8}[-+]\d{4}/u);
    }
  });

  it("marks the interpreter's language (T20)", async () => {
    expect(wholeText(await read(louGuardianNotice))).toContain("Tolk Tolk i arabiska är med på mötet.");
    expect(wholeText(await read({ ...louGuardianNotice, interpreterLanguage: null }))).not.toContain("Tolk");
  });

  it("tells an agency what to bring, that it has priority, who decides, and how to handle it (R24, R25, R27)", async () => {
    const text = wholeText(await read(louAgencyNotice));
    expect(text).toContain("Kallelse till SSPF-möte");
    expect(text).toContain("Du avgör vem hos er som är bäst lämpad att delta");
    expect(text).toContain("Mötet har hög prioritet");
    expect(text).toContain("Vad ni kan bidra med framöver");
    expect(text).toContain("vem som kommer senast torsdag 2 april 2026");
    expect(text).toContain("Skicka den inte vidare med vanlig e-post");
    expect(text).toContain("Sekretess 26 kap. 1 §");
  });

  it("has no family that tells on the agenda of a meeting without it, nor on the appointed leader's", async () => {
    const meets = "familyInformed" as const;
    const documents = [
      noticeDocument({ ...louAgencyNotice, meets, agenda: [] }),
      leaderPackageDocument({ ...louLeaderPackage, meets }),
    ];
    for (const plan of documents) {
      const text = wholeText(await readPdf((await renderDocument(plan, fonts)).bytes));
      expect(text).toContain("Koordinatorn berättar vad ungdomen och vårdnadshavarna har sagt.");
      expect(text).not.toContain("Ungdomen och vårdnadshavarna berättar");
    }
  });

  it("calls the agencies alone to a förmöte: its own name and agenda, and a short assessment to bring", async () => {
    const text = wholeText(await read({ ...louAgencyNotice, meets: "preMeeting", agenda: [], bring: [] }));
    expect(text).toContain("Kallelse till förmöte");
    expect(text).toContain("Vi beslutar om vi går vidare till ett möte med familjen.");
    expect(text).toContain("Säg siffran till koordinatorn före mötet.");
    expect(text).not.toContain("Ungdomen och vårdnadshavarna berättar");
  });

  it("invites a family: voluntary, who comes and why, bring somebody, say no (R2, R29)", async () => {
    for (const copy of [louGuardianNotice, louYouthNotice]) {
      const text = wholeText(await read(copy));
      expect(text).toContain("Välkommen på möte");
      expect(text).toContain("Det är frivilligt att vara med");
      expect(text).toContain("Polis Möter ungdomar på kvällarna");
      expect(text).toContain("Du får ta med någon");
      expect(text).toContain("Du kan ändra dig när du vill");
      expect(text).not.toMatch(/\b(?:kallas|måste|skyldig|krav|prioritet)\b/iu);
    }
  });

  it("speaks to the youth about the youth", async () => {
    const text = wholeText(await read(louYouthNotice));
    expect(text).toContain("Det är dig det handlar om");
    expect(text).not.toContain("ditt barn");
  });
});
