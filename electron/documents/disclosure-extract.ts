// Utdrag till familjen: who has got what about the youth, when and why. Draws what it is given and decides nothing.
import { writtenDay } from "../../shared/text/dates.ts";
import { disclosureExtractWords as words } from "../../shared/text/documents/disclosure-extract.ts";
import type { DisclosureExtractData, ExtractLine } from "./disclosure-extract-data.ts";
import type { Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

const table = (lines: readonly ExtractLine[]): Block => ({
  kind: "table",
  columns: [
    { label: words.on, share: 18, head: true },
    { label: words.to, share: 26 },
    { label: words.what, share: 30 },
    { label: words.why, share: 26 },
  ],
  rows: lines.map(({ on, to, what, why, wentWrong }) => [
    on,
    to,
    wentWrong ? `${what}\n${words.wentWrong}` : what,
    why,
  ]),
});

/** One reader's extract. */
export const disclosureExtractDocument = ({ head, reader, lines }: DisclosureExtractData): DocumentPlan => ({
  head,
  title: words.title[reader],
  subtitle: words.subtitle(writtenDay(head.issuedOn)),
  large: true,
  blocks: [
    { kind: "paragraph", text: words.lead[reader], tone: "lead" },
    heading(words.heading),
    lines.length === 0 ? { kind: "paragraph", text: words.nothing } : table(lines),
    heading(words.missingHeading),
    { kind: "list", items: words.missing },
    heading(words.rightsHeading),
    { kind: "list", items: words.rights[reader] },
    { kind: "paragraph", text: words.contact(head.coordinator.name, head.coordinator.phone) },
  ],
});
