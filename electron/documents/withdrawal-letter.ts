// Återkallelsebrev: short, the same for all parties but for what is theirs to do. Never why, by whom, or what the case is about.
import { writtenDay } from "../../shared/text/dates.ts";
import { withdrawalLetterWords as words } from "../../shared/text/documents/withdrawal-letter.ts";
import type { DocumentFonts } from "./fonts.ts";
import { present, type Block } from "./pdf/blocks.ts";
import { renderDocument, type RenderedDocument } from "./render-document.ts";
import type { WithdrawalLetterData } from "./withdrawal-letter-data.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

const endedTable = ({ ended }: WithdrawalLetterData): Block => ({
  kind: "table",
  columns: [
    { label: words.who, share: 34, head: true },
    { label: words.what, share: 40 },
    { label: words.from, share: 26 },
  ],
  rows: ended.map(({ who, what, on }) => [who, what, on]),
});

const agencyBlocks = (data: WithdrawalLetterData): readonly Block[] => [
  { kind: "paragraph", text: words.agencyLead[data.what](writtenDay(data.on)), tone: "lead" },
  heading(words.endedHeading),
  endedTable(data),
  heading(words.agencyDoHeading),
  { kind: "list", items: [...words.agencyDo[data.stillCovered ? "covered" : "uncovered"], ...words.agencyAlways] },
];

const familyBlocks = (data: WithdrawalLetterData): readonly Block[] =>
  present<Block>([
    { kind: "paragraph", text: words.familyLead[data.what](writtenDay(data.on)), tone: "lead" },
    data.ended.length === 0 ? null : heading(words.endedHeading),
    data.ended.length === 0 ? null : endedTable(data),
    heading(words.familyHeading),
    { kind: "list", items: words.family[data.what === "declined" ? "declined" : "withdrawn"] },
    heading(words.mindHeading),
  ]);

/** One party's letter. */
export const renderWithdrawalLetter = (data: WithdrawalLetterData, fonts: DocumentFonts): Promise<RenderedDocument> => {
  const { name, phone } = data.head.coordinator;
  const isAgency = data.audience === "agency";
  return renderDocument(
    {
      head: data.head,
      title: words.title[isAgency ? "agency" : "family"][data.what],
      subtitle: words.subtitle(data.head.caseNumber),
      large: !isAgency,
      blocks: [
        ...(isAgency ? agencyBlocks(data) : familyBlocks(data)),
        { kind: "paragraph", text: words.contact[isAgency ? "agency" : "family"](name, phone) },
      ],
    },
    fonts,
  );
};
