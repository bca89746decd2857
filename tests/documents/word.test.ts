// The one layer that lays any document out as a Word file: every block, read back from the finished file.
import { describe, expect, it } from "vitest";
import { readDocx } from "../../electron/documents/docx/read-docx.ts";
import type { Block } from "../../electron/documents/pdf/blocks.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { lastSentence } from "../../shared/text/documents/common.ts";
import { filesIn } from "../support/docx.ts";
import { louHead } from "./lou.ts";

const write = (blocks: readonly Block[], head = louHead("Skola")): Promise<Uint8Array> =>
  renderWord({ head, title: "Prov", subtitle: "Med undertitel", large: false, blocks });

const body = async (blocks: readonly Block[], head = louHead("Skola")): Promise<string> =>
  (await filesIn(await write(blocks, head))).get("word/document.xml") ?? "";

const blocksIn = async (blocks: readonly Block[]) => {
  const read = await readDocx(await write(blocks));
  if (!read.ok) throw new Error(read.error.code);
  // The sentence that every copy ends with has a test of its own.
  return read.value.blocks.filter(
    (block) => block.kind === "table" || (block.text !== "" && block.text !== lastSentence),
  );
};

describe("A document laid out as a Word file", () => {
  it("begins with whose copy it is, who sends it, the secrecy mark and one title (T12)", async () => {
    expect((await blocksIn([])).map((block) => (block.kind === "table" ? block.rows : block.text))).toEqual([
      "Till: Skola",
      "Exempelkommun",
      "Socialnämnden",
      "Sekretess\n26 kap. 1 § offentlighets- och sekretesslagen (2009:400)\n2026-04-10, Socialnämnden i Exempelkommun",
      "Prov",
      "Med undertitel",
    ]);
    expect(await body([])).toContain('w:val="Heading1"');
  });

  it("has nothing but name and address where an envelope has its window", async () => {
    const xml = await body([], louHead("Robin Exempelsson", { window: ["Robin Exempelsson", "Exempelgatan 1"] }));
    const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)</gu)].map(([, text]) => text);
    expect(texts.slice(0, 4)).toEqual([
      "Till: Robin Exempelsson",
      "Robin Exempelsson",
      "Exempelgatan 1",
      "Exempelkommun",
    ]);
    // 46 mm down and 104 mm in, less the margins; the next text below 90 mm.
    expect(xml).toContain(
      '<w:spacing w:after="0" w:before="1106" w:line="300" w:lineRule="exact"/><w:ind w:left="4766"/>',
    );
  });

  it("makes headings of headings, and lists that each begin at one", async () => {
    const xml = await body([
      { kind: "heading", level: 2, text: "Två" },
      { kind: "heading", level: 3, text: "Tre" },
      { kind: "list", items: ["A", "B"], numbered: true },
      { kind: "list", items: ["C"], numbered: true },
      { kind: "list", items: ["D"] },
    ]);
    expect(xml).toMatch(/w:val="Heading2"[^]*Två[^]*w:val="Heading3"[^]*Tre/u);
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(numbers[0]).toBe(numbers[1]);
    expect(new Set(numbers).size).toBe(3);
  });

  it("gives a table a header row that repeats, and a table of facts its first column", async () => {
    const xml = await body([
      {
        kind: "table",
        caption: "Namn",
        columns: [
          { label: "Vem", share: 1, head: true },
          { label: "Vad", share: 2 },
        ],
        rows: [["Skola", "Ringer"]],
      },
      { kind: "definitions", rows: [["Plats", "Rådhuset"]] },
    ]);
    expect(xml).toContain("<w:tblHeader/>");
    expect(xml).toContain('<w:tblLook w:firstRow="true" w:firstColumn="true"');
    expect(xml).toContain('<w:tblLook w:firstRow="false" w:firstColumn="true"');
    expect(await blocksIn([{ kind: "definitions", rows: [["Plats", "Rådhuset"]] }])).toContainEqual({
      kind: "table",
      rows: [["Plats", "Rådhuset"]],
    });
  });

  it("has boxes to tick that say what they are for, and lines to write on", async () => {
    const xml = await body([
      {
        kind: "table",
        columns: [{ label: "Svar", share: 1 }],
        rows: [[{ boxes: [{ label: "Ja", spoken: "Ja till skola" }] }]],
      },
      { kind: "fields", labels: ["Ort och datum", "Underskrift"] },
      { kind: "writingLines", count: 3 },
    ]);
    expect(xml).toContain('<w:alias w:val="Ja till skola"/>');
    expect(xml).toContain("<w14:checkbox>");
    expect(xml).toContain("Underskrift");
    expect(xml.split("<w:between ").length - 1).toBe(3);
  });

  it("draws panels without tables, keeps together what belongs together, and breaks pages where told", async () => {
    const xml = await body([
      { kind: "callout", blocks: [{ kind: "paragraph", text: "Viktigt" }] },
      {
        kind: "together",
        blocks: [
          { kind: "paragraph", text: "Ett" },
          { kind: "paragraph", text: "Två" },
        ],
      },
      { kind: "newPage" },
      { kind: "heading", level: 2, text: "Ny sida" },
    ]);
    expect(xml).not.toContain("<w:tbl>");
    expect(xml).toMatch(/<w:pBdr><w:left [^>]*\/><\/w:pBdr><w:shd [^>]*F1F6F9[^>]*\/>(?:(?!<w:p>)[^])*Viktigt/u);
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<w:p>)[^])*Ett/u);
    expect(xml).not.toMatch(/<w:keepNext\/>(?:(?!<w:p>)[^])*Två/u);
    expect(xml).toMatch(/<w:pageBreakBefore\/>(?:(?!<w:p>)[^])*Ny sida/u);
  });

  it("leaves a drawing of numbers out: the numbers stand in a table", async () => {
    const bars: Block = { kind: "bars", alt: "Stapeldiagram", rows: [{ name: "Nya", value: "12", share: 1 }] };
    expect(await blocksIn([bars])).toEqual(await blocksIn([]));
  });

  it("says the secrecy and the recipient on the pages that follow, and nothing above the first", async () => {
    const files = await filesIn(await write([]));
    const heads = [...files].filter(([path]) => path.startsWith("word/header")).map(([, xml]) => xml);
    expect(heads).toHaveLength(2);
    expect(
      heads.filter((xml) => xml.includes("Prov, till: Skola") && xml.includes("Sekretess, se första sidan")),
    ).toHaveLength(1);
    expect(heads.filter((xml) => xml.includes("<w:t"))).toHaveLength(1);
    const feet = [...files].filter(([path]) => path.startsWith("word/footer")).map(([, xml]) => xml);
    expect(feet).toHaveLength(2);
    for (const xml of feet) expect(xml).toContain("handling 4");
  });
});
