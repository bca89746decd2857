import { describe, expect, it } from "vitest";
import type { ConcernReportData } from "../../electron/documents/concern-report-data.ts";
import { concernReportDocument } from "../../electron/documents/concern-report.ts";
import { louConcernReport } from "./lou-meeting.ts";
import { testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

const fonts = testFonts();
const read = async (changes: Partial<ConcernReportData> = {}) =>
  wholeText(
    await readPdf((await renderDocument(concernReportDocument({ ...louConcernReport, ...changes }), fonts)).bytes),
  );

describe("the concern report (orosanmälan)", () => {
  it("cites the paragraph that it is handed (R45, B8)", async () => {
    expect(await read()).toContain("Anmälan enligt 19 kap. 1 § socialtjänstlagen (2025:400).");
    expect(await read({ provision: "14 kap. 1 § socialtjänstlagen (2001:453)" })).toContain(
      "Anmälan enligt 14 kap. 1 §",
    );
  });

  it("says before anything about the child that guardians must not know, and why (2.9)", async () => {
    const text = await read();
    const warning = text.indexOf("Vårdnadshavarna får inte veta om anmälan");
    expect(warning).toBeGreaterThan(0);
    expect(warning).toBeLessThan(text.indexOf("Personnummer 20120309-2398"));
    expect(text).toContain("Lou har berättat om våld hemma.");
    expect(await read({ guardiansMayKnow: true, guardiansMayNotKnowBecause: null })).not.toContain("får inte veta");
  });

  it("keeps what was seen apart from what was heard, and the child's own words", async () => {
    const text = await read({ heardFrom: "En granne har ringt skolan." });
    expect(text).toContain("Det vi själva har sett och hört Lou hade ett blåmärke");
    expect(text).toContain(
      "Det andra har berättat för oss Vem som har berättat Mentorn, 2026-05-20 En granne har ringt skolan.",
    );
    expect(text).toContain("Barnets egna ord ”Jag vill inte gå hem i kväll.”");
  });

  it("names the reporter and asks for feedback when wanted (19:6)", async () => {
    const text = await read();
    expect(text).toContain("Ada Samordnare");
    expect(text).toContain("Vi vill få veta om ni inleder en utredning (19 kap. 6 § socialtjänstlagen (2025:400)).");
    expect(await read({ feedbackProvision: null })).not.toContain("Återkoppling");
  });
});
