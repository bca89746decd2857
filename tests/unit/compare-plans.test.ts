// What differs between two recipients' copies is found in the documents themselves, line by line.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLines } from "../../electron/documents/compare-plans.ts";
import { linesOf, textOf, type PlanLine } from "../../electron/documents/plan-lines.ts";
import type { Block } from "../../electron/documents/pdf/blocks.ts";
import type { DocumentPlan } from "../../electron/documents/render-document.ts";
import { louHead } from "../documents/lou.ts";

const planOf = (blocks: readonly Block[], recipient = "Skola"): DocumentPlan => ({
  head: louHead(recipient),
  title: "Protokoll",
  subtitle: "Möte 1",
  large: false,
  blocks,
});

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

describe("The lines of a document", () => {
  it("are all that it says, in order, each under its headings; whose copy it is and room to write in are left out", () => {
    const lines = linesOf(
      planOf([
        paragraph("Först"),
        heading("Läget"),
        { kind: "together", blocks: [heading("Skola", 3), { kind: "definitions", rows: [["Närvaro", "38 %"]] }] },
        {
          kind: "table",
          columns: [
            { label: "Nr", share: 1 },
            { label: "Vad", share: 2 },
          ],
          rows: [["A1", "Väcka\nRinga"]],
        },
        heading("Sist"),
        { kind: "callout", blocks: [{ kind: "list", items: ["ett", "två"] }] },
        { kind: "fields", labels: ["Namn"] },
        { kind: "writingLines", count: 3 },
      ]),
    );
    expect(lines.map(({ under, text }) => [...under, text].join(" > "))).toEqual([
      "Protokoll",
      "Möte 1",
      "Först",
      "Läget > Skola > Närvaro: 38 %",
      "Läget > Skola > A1 · Väcka; Ringa",
      "Sist > ett",
      "Sist > två",
    ]);
  });

  it("become text to paste, with each heading once", () => {
    expect(
      textOf(planOf([heading("Läget"), paragraph("a"), paragraph("b"), heading("Skola", 3), paragraph("c")])),
    ).toBe(
      "Protokoll\nMöte 1\n\nLäget\na\nb\n\nSkola\nc\n\nDet här exemplaret innehåller det som mottagaren får ta del av.\n",
    );
  });
});

describe("The comparison of two copies", () => {
  it("says nothing of copies that say the same, whoever they are to", () => {
    const blocks = [heading("Läget"), paragraph("a")];
    const compared = compareLines(linesOf(planOf(blocks, "Skola")), linesOf(planOf(blocks, "Polis")));
    expect(compared).toEqual({ same: 3, parts: [] });
  });

  it("tells what stands in only the one, under its heading, and a line under another heading is another line", () => {
    const one = linesOf(planOf([heading("Skola"), paragraph("Frånvaro 38 %"), heading("Plan"), paragraph("A1")]));
    const other = linesOf(planOf([heading("Polis"), paragraph("Frånvaro 38 %"), heading("Plan"), paragraph("A1")]));
    expect(compareLines(one, other)).toEqual({
      same: 3,
      parts: [
        { under: "Skola", lines: [{ only: "one", text: "Frånvaro 38 %" }] },
        { under: "Polis", lines: [{ only: "other", text: "Frånvaro 38 %" }] },
      ],
    });
  });

  it("tells together what both have under one heading, although several headings in a row differ", () => {
    const copy = (who: string) =>
      linesOf(planOf([heading("Läget"), paragraph(`${who} om läget`), heading("Plan"), paragraph(`${who} om planen`)]));
    expect(compareLines(copy("Vi"), copy("Ni")).parts).toEqual([
      {
        under: "Läget",
        lines: [
          { only: "one", text: "Vi om läget" },
          { only: "other", text: "Ni om läget" },
        ],
      },
      {
        under: "Plan",
        lines: [
          { only: "one", text: "Vi om planen" },
          { only: "other", text: "Ni om planen" },
        ],
      },
    ]);
  });

  it("accounts for every line of both copies, whatever they are", () => {
    const line = fc.record({
      under: fc.array(fc.constantFrom("Läget", "Plan"), { maxLength: 2 }),
      text: fc.constantFrom("a", "b", "c", "d"),
    });
    const keyOf = ({ under, text }: PlanLine): string => [...under, text].join("|");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (one, other) => {
        const { same, parts } = compareLines(one, other);
        const found = parts.flatMap(({ lines }) => lines);
        expect(same + found.filter(({ only }) => only === "one").length).toBe(one.length);
        expect(same + found.filter(({ only }) => only === "other").length).toBe(other.length);
        // What is nowhere in the other is always told.
        const others = new Set(other.map(keyOf));
        const alone = one.filter((each) => !others.has(keyOf(each)));
        const told = found.filter(({ only }) => only === "one").map(({ text }) => text);
        for (const { text } of alone) expect(told).toContain(text);
      }),
    );
  });
});
