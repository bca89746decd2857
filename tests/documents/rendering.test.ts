import { constants, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { finish } from "../../electron/documents/pdf/finish.ts";
import { openPdf } from "../../electron/documents/pdf/pdfkit.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { louAgencyNotice, louGuardianNotice, louMinutes } from "./lou-meeting.ts";
import { louHead, testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";

const fonts = testFonts();

describe("rendering", () => {
  // See: [Note: Glyphs and their letters]
  it("gives the same bytes and readable letters whatever was rendered before", async () => {
    const used = testFonts("used-fonts");
    // Embeds a bold "ö" in a document that has no bold "o".
    await renderDocument(noticeDocument(louAgencyNotice), used);
    await renderDocument(
      minutesDocument({ ...louMinutes, youthName: "محمد Öberg", guardiansView: "a\u00a0b c ffi fi" }),
      used,
    );
    const later = await renderDocument(noticeDocument(louGuardianNotice), used);
    const first = await renderDocument(noticeDocument(louGuardianNotice), testFonts("unused-fonts"));
    expect(Buffer.compare(first.bytes, later.bytes)).toBe(0);
    expect(wholeText(await readPdf(later.bytes))).toContain("Välkommen på möte");
  });

  it("fails instead of waiting for ever when the tags are broken", async () => {
    const [font] = fonts.regular;
    if (font === undefined) throw new Error("no font");
    const document = openPdf({ title: "T", author: "A", createdOn: "2026-04-10" }, font);
    document.addPage();
    document.struct("P");
    await expect(finish(document, 100)).rejects.toThrow("never finished");
  });

  it("has a letter for every glyph of an Arabic name", async () => {
    const { bytes } = await renderDocument(
      minutesDocument({ ...louMinutes, youthName: "فاطمة الزهراء بنت يوسف" }),
      fonts,
    );
    const { raw } = await readPdf(bytes);
    const tables = [...raw.matchAll(/stream\n([^]*?)\nendstream/gu)].flatMap(([, stream = ""]) => {
      const packed = Buffer.from(stream, "latin1");
      const text =
        packed[0] === 0x78 ? inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1") : "";
      return text.includes("beginbfrange") ? [text] : [];
    });
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) expect(table).not.toContain("<>");
  });

  it("writes signs of XML into the metadata without breaking it", async () => {
    const head = louHead("Skola & <Co>", { authority: "Barn & <ungdom>", caseNumber: "A&B<1>" });
    const { bytes } = await renderDocument(
      { head, title: "Prov & <test>", subtitle: null, large: false, blocks: [] },
      fonts,
    );
    const pdf = await readPdf(bytes);
    expect(pdf.title).toBe("Prov & <test>, A&B<1>");
    expect(pdf.metadata("dc:title")).toBe("Prov & <test>, A&B<1>");
    expect(pdf.author).toBe("Barn & <ungdom>");
  });

  it("copes with names that are longer than the page is wide", async () => {
    const long = "Socialförvaltningens enhet för förebyggande arbete med barn, unga och familjer ".repeat(4).trim();
    const head = louHead(long, { municipality: long, authority: long });
    const { bytes, pages } = await renderDocument(
      { head, title: long, subtitle: long, large: true, blocks: [] },
      fonts,
    );
    expect(pages).toBeLessThanOrEqual(2);
    expect(wholeText(await readPdf(bytes)).split("förebyggande").length - 1).toBe(4 * 5);
  });

  it("draws every kind of block", async () => {
    const { bytes } = await renderDocument(
      {
        head: louHead("Skola"),
        title: "Prov",
        subtitle: null,
        large: false,
        blocks: [
          { kind: "heading", level: 2, text: "Rubrik" },
          {
            kind: "paragraph",
            text: [
              { text: "Fet ", weight: "strong" },
              { text: "och kursiv", weight: "italic" },
            ],
          },
          { kind: "table", caption: "Tabellens namn", columns: [{ label: "Kolumn", share: 1 }], rows: [["Cell"]] },
          { kind: "table", columns: [{ label: "Tom tabell", share: 1 }], rows: [] },
          { kind: "list", items: ["Ett", "Två"], numbered: true },
          { kind: "writingLines", count: 3 },
        ],
      },
      fonts,
    );
    const text = wholeText(await readPdf(bytes));
    expect(text).toContain("Fet och kursiv Tabellens namn Kolumn Cell Tom tabell 1. Ett 2. Två");
  });
});
