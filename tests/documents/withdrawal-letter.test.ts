import { describe, expect, it } from "vitest";
import type { WithdrawalLetterData } from "../../electron/documents/withdrawal-letter-data.ts";
import { withdrawalLetterDocument } from "../../electron/documents/withdrawal-letter.ts";
import { letterTo } from "./letter.ts";
import { testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

const fonts = testFonts();
const letter = async (
  audience: WithdrawalLetterData["audience"],
  changes: Partial<WithdrawalLetterData> = {},
): Promise<string> =>
  wholeText(
    await readPdf((await renderDocument(withdrawalLetterDocument(letterTo(audience, "Skola", changes)), fonts)).bytes),
  );

describe("the letter that consent no longer applies (återkallelsebrev)", () => {
  it("tells an agency what has ended, from when, that nothing more is shared, and that what it has stays", async () => {
    const text = await letter("agency");
    expect(text).toContain("Från och med tisdag 2 juni 2026 får inget mer delas med stöd av det.");
    expect(text).toContain("Polis Allt 2026-06-02");
    expect(text).toContain("Det ni redan har tagit emot finns kvar hos er.");
    expect(text).toContain("Ni deltar inte i fler möten i ärendet.");
  });

  it("tells a covered agency that it goes on, without what has been taken back", async () => {
    const text = await letter("agency", {
      what: "part",
      stillCovered: true,
      ended: [{ who: "Socialtjänst", what: "Resultat av drogtest", on: "2026-06-02" }],
    });
    expect(text).toContain("Socialtjänst Resultat av drogtest 2026-06-02");
    expect(text).toContain("Ni får fortsätta delta, men inte dela det som står i tabellen.");
    expect(text).not.toContain("Ni deltar inte i fler möten");
  });

  it("tells an agency neither who the youth is, nor who took it back, nor why", async () => {
    const text = await letter("agency");
    for (const word of ["Lou", "Exempelsson", "Robin", "vårdnadshavare", "skolnärvaro", "drogfrihet"]) {
      expect(text).not.toContain(word);
    }
  });

  it("tells the family that it is noted, voluntary and in itself no reason for a report (R2, R44)", async () => {
    for (const audience of ["guardian", "youth"] as const) {
      const text = await letter(audience);
      expect(text).toContain("Det är noterat");
      expect(text).toContain("Det är frivilligt att vara med i SSPF");
      expect(text).toContain("Att ta tillbaka samtycket är i sig inte något skäl till en orosanmälan.");
      expect(text).toContain("De får inte veta vem som har tagit tillbaka det.");
    }
  });

  it("tells a family that said no that nothing has been shared, with no table", async () => {
    const text = await letter("guardian", { what: "declined", ended: [] });
    expect(text).toContain("Ni sa nej till SSPF tisdag 2 juni 2026.");
    expect(text).toContain("Inget har delats med någon med stöd av samtycke.");
    expect(text).not.toContain("Det här omfattas inte längre");
  });
});
