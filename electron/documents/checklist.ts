// The coordinator's checklist on paper: what the case's facts say is done, and boxes for the rest. Names nobody.
import { ChecklistPart, type ChecklistLine } from "../../shared/domain/checklist.ts";
import { checklistFactInWords, checklistItemText, checklistText } from "../../shared/text/checklist.ts";
import { writtenDay } from "../../shared/text/dates.ts";
import { checklistWords as words } from "../../shared/text/documents/checklist.ts";
import type { DocumentHead } from "./document-head.ts";
import type { Block, Cell } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface ChecklistData {
  readonly head: DocumentHead;
  readonly lines: readonly ChecklistLine[];
}

const stateOf = ({ item, state }: ChecklistLine): Cell =>
  state === "open" ? { boxes: [{ label: words.box, spoken: words.boxFor(checklistItemText[item]) }] } : words[state];

const partBlocks = (part: ChecklistPart, lines: readonly ChecklistLine[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: checklistText.parts[part] },
        {
          kind: "table",
          columns: [
            { label: words.what, share: 48, head: true },
            { label: words.state, share: 20 },
            { label: words.fact, share: 32 },
          ],
          rows: lines.map((line) => [
            checklistItemText[line.item],
            stateOf(line),
            line.state === "notApplicable" ? "" : checklistFactInWords(line),
          ]),
        },
      ];

export const checklistDocument = ({ head, lines }: ChecklistData): DocumentPlan => ({
  head,
  title: checklistText.title,
  subtitle: words.subtitle(head.caseNumber, writtenDay(head.issuedOn)),
  large: false,
  blocks: [
    { kind: "paragraph", text: words.lead, tone: "lead" },
    ...ChecklistPart.options.flatMap((part) =>
      partBlocks(
        part,
        lines.filter((line) => line.part === part),
      ),
    ),
  ],
});
