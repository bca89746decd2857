// What a document says to somebody who hears it: one thing at a time, and nothing that only the eye can follow.
import { describe, expect, it } from "vitest";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { kinds } from "./kinds.ts";
import { louMinutes } from "./lou-meeting.ts";
import { louHead, testFonts } from "./lou.ts";
import { otherForms } from "./other-forms.ts";
import { textsOf } from "./plan-texts.ts";
import { readPdf } from "./read-pdf.ts";

describe.each([...kinds, ...otherForms])("$name, read aloud", ({ document }) => {
  const texts = textsOf(document);

  it("points to nothing by where it stands beside something else", () => {
    expect(texts.filter((text) => /till (?:höger|vänster)|bredvid/u.test(text))).toEqual([]);
  });

  it("has no cell that is a sign without a sound", () => {
    expect(texts.filter((text) => !/[\p{L}\p{N}]/u.test(text))).toEqual([]);
  });

  it("says nothing twice in a row with its label", () => {
    const rows = document.blocks.flatMap((block) => (block.kind === "definitions" ? block.rows : []));
    expect(rows.filter(([label, text]) => label === text)).toEqual([]);
  });
});

describe("The top of a letter, read aloud", () => {
  it("is one paragraph for each line: recipient, name, street, town, sender and secrecy", async () => {
    const head = louHead("Robin Exempelsson", {
      window: ["Robin Exempelsson", "Exempelgatan 2", "590 00 Exempelstad"],
    });
    const { bytes } = await renderDocument(minutesDocument({ ...louMinutes, head }), testFonts());
    const { nodes } = await readPdf(bytes);
    const title = nodes.findIndex(({ role }) => role === "H1");
    const said = nodes.slice(0, title).filter(({ role }) => role === "P");
    expect(said.map(({ text }) => text)).toEqual([
      "Till: Robin Exempelsson",
      "Robin Exempelsson",
      "Exempelgatan 2",
      "590 00 Exempelstad",
      "Exempelkommun",
      "Socialnämnden",
      "Sekretess",
      "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
      "2026-04-10, Socialnämnden i Exempelkommun",
    ]);
  });
});
