// What a document says in sentences, apart from its names and values.
import type { Block } from "../../electron/documents/pdf/blocks.ts";
import { isText, plain } from "../../electron/documents/plan-lines.ts";

/** Running text alone: headings, tables and facts are names and values. */
export const runningText = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [plain(block.text)];
      case "list":
        // A commitment's line is the example's, not ours.
        return block.items.map(plain).filter((item) => !/^A\d+ /u.test(item));
      case "callout":
      case "together":
        return runningText(block.blocks);
      default:
        return [];
    }
  });

const valuesIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case "definitions":
        return block.rows.map(([, text]) => plain(text));
      case "table":
        return block.rows.flatMap((row) => row.filter(isText).map(plain));
      case "callout":
      case "together":
        return valuesIn(block.blocks);
      default:
        return [];
    }
  });

/** Running text, and the values that are sentences too. */
export const sentencesIn = (blocks: readonly Block[]): readonly string[] => [
  ...runningText(blocks),
  ...valuesIn(blocks).filter((text) => /[.!?]$/u.test(text)),
];
