// A document as lines of plain text in their reading order, each under its heading: to be compared, and to be pasted elsewhere.
import { lastSentence } from "../../shared/text/documents/common.ts";
import type { Block, Cell } from "./pdf/blocks.ts";
import type { Text } from "./pdf/lines.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface PlanLine {
  /** The headings that it stands under, outermost first; none at the top. */
  readonly under: readonly string[];
  readonly text: string;
}

/** A text without its weights. */
export const plain = (text: Text): string =>
  typeof text === "string" ? text : text.map(({ text: piece }) => piece).join("");

/** Whether a cell is text and not boxes to tick. */
export const isText = (cell: Cell): cell is Text => typeof cell === "string" || !("boxes" in cell);

const cellText = (cell: Cell): string =>
  isText(cell) ? plain(cell).replaceAll("\n", "; ") : cell.boxes.map(({ label }) => label).join(" ");

/** What one block says, a line for each thing; a heading and what is only room to write in say nothing. */
const textsOf = (block: Exclude<Block, { kind: "heading" | "callout" | "together" }>): readonly string[] => {
  switch (block.kind) {
    case "paragraph":
      return [plain(block.text)];
    case "list":
      return block.items.map(plain);
    case "definitions":
      return block.rows.map(([label, text]) => `${label}: ${plain(text)}`);
    case "table":
      return block.rows.map((row) =>
        row
          .map(cellText)
          .filter((cell) => cell.trim() !== "")
          .join(" · "),
      );
    case "bars":
      return [block.alt];
    case "fields":
    case "writingLines":
    case "newPage":
      return [];
  }
};

const blockLines = (blocks: readonly Block[], start: readonly string[]): readonly PlanLine[] => {
  let under = start;
  return blocks.flatMap((block): readonly PlanLine[] => {
    if (block.kind === "heading") {
      under = block.level === 2 ? [block.text] : [...under.slice(0, 1), block.text];
      return [];
    }
    if (block.kind === "callout") return blockLines(block.blocks, under);
    if (block.kind === "together") {
      const inside = blockLines(block.blocks, under);
      // What comes after a group stands under the last heading in it.
      const last = block.blocks.findLast((one) => one.kind === "heading");
      if (last !== undefined) under = last.level === 2 ? [last.text] : [...under.slice(0, 1), last.text];
      return inside;
    }
    return textsOf(block).map((text) => ({ under, text }));
  });
};

/** The lines of a document, the title first. Its head is left out, which says only whose copy it is, and the sentence that every copy ends with. */
export const linesOf = (plan: DocumentPlan): readonly PlanLine[] => [
  ...[plan.title, ...(plan.subtitle === null ? [] : [plan.subtitle])].map((text) => ({ under: [], text })),
  ...blockLines(plan.blocks, []),
];

/** The whole document as text to paste into another system. */
export const textOf = (plan: DocumentPlan): string => {
  let under: readonly string[] = [];
  const lines = linesOf(plan).flatMap(({ under: now, text }) => {
    const headings = now.filter((heading, level) => heading !== under[level]);
    under = now;
    return [...headings.flatMap((heading) => ["", heading]), text];
  });
  return `${[...lines, "", lastSentence].join("\n")}\n`;
};
