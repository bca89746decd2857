// Turns blocks into the paragraphs and tables of a Word file: the same blocks that the PDF is laid out from.
import { HeadingLevel, Paragraph, type Table } from "docx";
import type { Block } from "../pdf/blocks.ts";
import type { Text } from "../pdf/lines.ts";
import { line, lists, sizes, styleIds, twips } from "./style.ts";
import { wordDefinitions, wordFields, wordTable } from "./table.ts";
import { runsOfText, standing, wordParagraph, type WordPlace } from "./text.ts";

type Drawn = readonly (Paragraph | Table)[];

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ruledLine = twips(24);

/** What stays with what comes after it, when a whole does. */
const within = (place: WordPlace, isLast: boolean): WordPlace["keep"] =>
  place.keep === "whole" ? (isLast ? "free" : "next") : place.keep;

const listItems = (items: readonly Text[], numbered: boolean, place: WordPlace): Drawn =>
  items.map((text, index) => {
    const { indent: _, ...stood } = standing({
      ...place,
      newPage: place.newPage && index === 0,
      keep: within(place, index === items.length - 1),
    });
    return new Paragraph({
      ...stood,
      numbering: { reference: numbered ? lists.numbers : lists.bullets, level: 0, restart: index === 0 },
      // In a panel the bar follows the outermost edge, which must be that of its paragraphs.
      indent: { left: place.indent + (place.panel ? 300 : 400), hanging: 300 },
      ...(!place.panel && { spacing: { after: index === items.length - 1 ? 120 : 50 } }),
      children: [...runsOfText(text)],
    });
  });

const ruledLines = (count: number, place: WordPlace): Drawn =>
  Array.from(
    { length: count },
    (_, index) =>
      new Paragraph({
        ...standing({ ...place, newPage: place.newPage && index === 0, keep: within(place, index === count - 1) }),
        border: { bottom: line("rule", 4), between: line("rule", 4) },
        spacing: { before: 0, after: index === count - 1 ? 160 : 0, line: ruledLine, lineRule: "atLeast" },
        children: [],
      }),
  );

/** What parts the blocks of a panel from its edges and from each other. */
const panelEdge = (place: WordPlace): Paragraph =>
  new Paragraph({
    ...standing(place),
    spacing: { before: 0, after: 0, line: twips(6), lineRule: "exact" },
    children: [],
  });

const panel = (blocks: readonly Block[], place: WordPlace): Drawn => {
  const inner: WordPlace = {
    ...place,
    panel: true,
    indent: place.indent + 240,
    width: place.width - 240,
    newPage: false,
  };
  const whole: WordPlace = { ...inner, keep: "next" };
  return [
    ...blocks.flatMap((block, index) => [
      panelEdge({ ...whole, newPage: place.newPage && index === 0 }),
      ...drawOne(block, whole),
    ]),
    panelEdge({ ...inner, keep: within(place, true) }),
    new Paragraph({ spacing: { after: 0, line: twips(6), lineRule: "exact" }, children: [] }),
  ];
};

const drawOne = (block: Block, place: WordPlace): Drawn => {
  switch (block.kind) {
    case "heading":
      return [
        wordParagraph(block.text, place, {
          heading: headings[block.level],
          ...(block.quiet === true && {
            look: { size: sizes.heading3 },
            ...(!place.panel && { spacing: { before: 0, after: 60 } }),
          }),
        }),
      ];
    case "paragraph": {
      const { tone = "body", introduces = false } = block;
      return [
        wordParagraph(block.text, place, {
          ...(tone !== "body" && { style: styleIds[tone] }),
          ...(introduces && { keepNext: true }),
        }),
      ];
    }
    case "list":
      return listItems(block.items, block.numbered ?? false, place);
    case "definitions":
      return wordDefinitions(block.rows, place);
    case "table":
      return wordTable(block, place);
    case "callout":
      return panel(block.blocks, place);
    case "together":
      return wordLayout(block.blocks, { ...place, keep: place.keep === "next" ? "next" : "whole" });
    case "fields":
      return wordFields(block.labels, place);
    case "writingLines":
      return ruledLines(block.count, place);
    case "bars":
      // A drawing of the PDF's: Word has the bars in the rows of the table beside it.
      return [];
    case "newPage":
      return [];
  }
};

/** All blocks, in order. */
export const wordLayout = (blocks: readonly Block[], place: WordPlace): Drawn =>
  blocks.flatMap((block, index) =>
    drawOne(block, {
      ...place,
      newPage: index === 0 ? place.newPage : blocks[index - 1]?.kind === "newPage",
      keep: within(place, index === blocks.length - 1),
    }),
  );
