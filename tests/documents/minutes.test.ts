import { describe, expect, it } from "vitest";
import type { MinutesData } from "../../electron/documents/minutes-data.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { louMinutes } from "./lou-meeting.ts";
import { louHead, testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { lastSentence } from "../../shared/text/documents/common.ts";

const fonts = testFonts();
const read = async (changes: Partial<MinutesData> = {}) =>
  readPdf((await renderDocument(minutesDocument({ ...louMinutes, ...changes }), fonts)).bytes);

describe("the minutes (protokoll)", () => {
  it("tell the meeting in the order of the routine (2.5)", async () => {
    const text = wholeText(await read());
    const order = [
      "Till: Skola",
      "Exempelkommun",
      "Protokoll",
      "Mötet leddes av Ada Samordnare",
      "Vilka var med?",
      "Samtycke och syfte",
      "Så ser var och en på läget",
      "Frånvaro 38 %",
      "Vårdnadshavarnas bild",
      "Ungdomens röst",
      "Inget särskilt, men gillar att rita och musik.",
      "Styrkor att bygga på",
      "Det vi är överens om",
      "Vår gemensamma plan",
      "M1. Lou är i skolan",
      "A9 Följa med och prova en aktivitet Lou 2026-04-20 2026-05-21",
      "Saknas någon?",
      "Så går vi vidare",
      "Torsdag 21 maj 2026",
      "Fastställt",
    ];
    const places = order.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("carry the secrecy mark with provision, date and authority (T13)", async () => {
    const text = wholeText(await read());
    expect(text).toContain(
      "Sekretess 26 kap. 1 § offentlighets- och sekretesslagen (2009:400) 2026-04-10, Socialnämnden i Exempelkommun",
    );
    expect(wholeText(await read({ head: louHead("Lou", { secrecyMark: null }) }))).not.toContain("Sekretess 26 kap.");
  });

  it("show each commitment with who and when", async () => {
    const pdf = await read();
    const rows = pdf.nodes.filter(({ role }) => role === "TR").map(({ text }) => text);
    expect(rows).toContain("A4 Drogtester, 1 per vecka i 8 veckor Socialtjänst 2026-04-15 2026-05-21");
    expect(rows).toContain("Lou Exempelsson Ungdomen Hela mötet Ja");
  });

  it("leave no trace of a part that this recipient may not have", async () => {
    const text = wholeText(
      await read({
        survey: louMinutes.survey
          .filter(({ agency }) => agency === "Fritid")
          .map((card) => ({ ...card, concern: null })),
        guardiansView: null,
        dissent: null,
        goals: louMinutes.goals.map((goal) => ({
          ...goal,
          commitments: goal.commitments.filter(({ code }) => code !== "A4"),
        })),
      }),
    );
    for (const hidden of [
      "cannabis",
      "Frånvaro 38",
      "Drogtester, 1 per vecka",
      "Vårdnadshavarnas bild",
      "Oro just nu",
    ]) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain("God relation till en fritidsledare.");
    expect(text).not.toMatch(/\bnull\b|undefined|dold|maskera/iu);
  });

  it("end with the same sentence in every copy", async () => {
    for (const changes of [{}, { survey: [], goals: [], attendance: [] }, { audience: "family" as const }]) {
      expect(wholeText(await read(changes)).endsWith(lastSentence)).toBe(true);
    }
  });

  it("say when they are a draft, and which version when corrected (T11)", async () => {
    expect(wholeText(await read({ established: null }))).toContain("Utkast.");
    expect(wholeText(await read())).not.toContain("Utkast.");
    const corrected = wholeText(
      await read({
        version: 2,
        correction: { reason: "Fel datum för A4.", replaces: { version: 1, establishedOn: "2026-04-09" } },
      }),
    );
    expect(corrected).toContain(
      "Det här är version 2. Den ersätter version 1, fastställd 9 april 2026. Rättat: Fel datum för A4.",
    );
  });

  it("show how things stand at a follow-up (2.7)", async () => {
    const text = wholeText(
      await read({
        workedAsIntended: "Ja delvis.",
        goals: [
          {
            code: "M1",
            title: "Lou är i skolan",
            facts: [{ label: "Bedömning", text: "På väg" }],
            trend: [],
            finished: [],
            commitments: [
              {
                code: "A2",
                what: "Extra anpassningar",
                responsible: "Skola",
                startsOn: "2026-04-13",
                followUpOn: "2026-05-21",
                status: "Klart",
                notes: ["Resultat: Fungerar bra."],
              },
            ],
          },
        ],
      }),
    );
    expect(text).toContain("Har det fungerat som vi tänkte? Ja delvis.");
    expect(text).toContain("A2 Extra anpassningar Resultat: Fungerar bra. Skola 2026-04-13 2026-05-21 Klart");
  });

  it("keep every word of a note of 20,000 characters, in a paragraph and in a table", async () => {
    const words = Array.from({ length: 2_600 }, (_, index) => `ord${index}`);
    const note = words.join(" ");
    expect(note.length).toBeGreaterThan(19_000);
    for (const changes of [
      { guardiansView: note },
      {
        survey: [{ agency: "Skola", entries: [{ label: "Närvaro", text: note }], concern: 1, nothingToReport: false }],
      },
    ]) {
      const pdf = await read(changes);
      expect(pdf.drawn.length).toBeGreaterThan(6);
      // The pieces of one element stand on several pages; page by page they are the whole again.
      const text = pdf.readingOrder.join(" ");
      expect(text.match(/ord\d+/gu)).toEqual(words);
    }
  });

  it("repeat a table's header on the next page for the eye, not for the ear", async () => {
    const attendance = Array.from({ length: 60 }, (_, index) => ({
      name: `Person ${index}`,
      role: "Deltagare",
      presence: "Hela mötet",
      consent: "Ja",
    }));
    const pdf = await read({ attendance });
    expect(pdf.drawn[1]).toContain("Närvaro");
    expect(pdf.nodes.filter(({ role, text }) => role === "TH" && text === "Närvaro").length).toBeLessThanOrEqual(2);
    expect(wholeText(pdf).match(/Person \d+/gu)).toHaveLength(60);
  });

  it("print an Arabic name and name the emoji that they could not print", async () => {
    const rendered = await renderDocument(
      minutesDocument({ ...louMinutes, youthName: "محمد Exempelsson", guardiansView: "Bra jobbat 😀" }),
      fonts,
    );
    expect(rendered.unprintable).toEqual(["😀"]);
    const pdf = await readPdf(rendered.bytes);
    expect(wholeText(pdf)).toContain("Bra jobbat [tecken som inte kan skrivas ut]");
    expect(pdf.raw).toContain("NotoSansArabic");
  });
});
