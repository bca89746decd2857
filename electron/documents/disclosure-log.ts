// Utlämnandelogg: everything that has left a case, to whom, when, how and on which ground. Draws what it is given and decides nothing.
import { disclosureLogWords as words } from "../../shared/text/documents/disclosure-log.ts";
import { misdeliveryText } from "../../shared/text/misdelivery.ts";
import type { DisclosureLogData, MisdeliveryLine, OtherLine, SentLine } from "./disclosure-log-data.ts";
import type { Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const introducing = (text: string): Block => ({ kind: "paragraph", text, introduces: true });

const sentTable = (sent: readonly SentLine[]): Block => ({
  kind: "table",
  columns: [
    { label: words.number, share: 6, head: true },
    { label: words.what, share: 27 },
    { label: words.on, share: 14 },
    { label: words.to, share: 27 },
    { label: words.ground, share: 26 },
  ],
  rows: sent.map(({ number, what, on, to, channel, ground }) => [
    String(number),
    what,
    on,
    `${to}\n${channel}`,
    ground,
  ]),
});

/** In full, so that a file that somebody else has can be compared with what left. */
const fileTable = (sent: readonly SentLine[]): Block => ({
  kind: "table",
  columns: [
    { label: words.file, share: 36, head: true },
    { label: words.sum, share: 64 },
  ],
  rows: sent.map(({ fileName, pages, sha256, by }) => [
    fileName,
    // Halves, each a line: easier to compare by eye than one that breaks where it will.
    [sha256.slice(0, 32), sha256.slice(32), words.pagesBy(pages, by)].join("\n"),
  ]),
});

const otherTable = (others: readonly OtherLine[]): Block => ({
  kind: "table",
  columns: [
    { label: words.number, share: 6, head: true },
    { label: words.what, share: 25 },
    { label: words.on, share: 14 },
    { label: words.to, share: 22 },
    // Provisions are long.
    { label: words.ground, share: 33 },
  ],
  rows: others.map(({ number, what, on, to, channel, ground, decidedBy, note }) => [
    String(number),
    [what ?? words.inTheCase(number), note].filter((line) => line !== "").join("\n"),
    on,
    `${to}\n${channel}`,
    `${ground}\n${words.decidedBy(decidedBy)}`,
  ]),
});

const misdeliveryTable = (lines: readonly MisdeliveryLine[]): Block => ({
  kind: "table",
  columns: [
    { label: words.number, share: 7, head: true },
    { label: misdeliveryText.document, share: 25 },
    { label: misdeliveryText.found, share: 16 },
    { label: misdeliveryText.cameTo, share: 22 },
    { label: misdeliveryText.measures, share: 30 },
  ],
  rows: lines.map(({ number, document, found, cameTo, measures, assessment, note }) => [
    String(number),
    [document, note].filter((line) => line !== "").join("\n"),
    found,
    cameTo ?? misdeliveryText.log.inTheCase(number),
    [...measures, assessment].join("\n"),
  ]),
});

/** The log of one case as one of its readers gets it. */
export const disclosureLogDocument = ({ head, sent, others, misdeliveries }: DisclosureLogData): DocumentPlan => ({
  head,
  title: words.title,
  subtitle: words.subtitle(head.caseNumber),
  large: false,
  blocks: [
    paragraph(words.lead),
    heading(words.sent),
    ...(sent.length === 0 ? [paragraph(words.nothingSent)] : [sentTable(sent)]),
    heading(words.others),
    ...(others.length === 0 ? [paragraph(words.noOthers)] : [otherTable(others)]),
    ...(misdeliveries.length === 0 ? [] : [heading(words.misdeliveries), misdeliveryTable(misdeliveries)]),
    ...(sent.length === 0 ? [] : [heading(words.files), introducing(words.filesLead), fileTable(sent)]),
  ],
});
