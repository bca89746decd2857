// A text to the family as blocks: the municipality's own where it has written one, else ours.
import type { FamilyTextName } from "../../shared/domain/family-texts.ts";
import { proseOf } from "../../shared/domain/prose.ts";
import { familyText } from "../../shared/text/family-texts.ts";
import type { DocumentHead } from "./document-head.ts";
import type { Block } from "./pdf/blocks.ts";

/** Where it begins the document its first paragraph leads (`leads`). */
export const familyTextBlocks = (
  { familyTexts }: Pick<DocumentHead, "familyTexts">,
  name: FamilyTextName,
  leads = false,
): readonly Block[] =>
  proseOf(familyText(familyTexts, name)).map((part, index): Block => {
    if (part.kind === "heading") return { ...part, level: 2 };
    return leads && index === 0 && part.kind === "paragraph" ? { ...part, tone: "lead" } : part;
  });

/** Parted at its headings: first what stands before any, then each heading with what is below it. */
export const sectionsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading") sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
};
