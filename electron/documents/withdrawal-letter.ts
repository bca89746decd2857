// Återkallelsebrev: short, the same for all parties but for what is theirs to do. Never why, by whom, or what the case is about.
import { writtenDay } from "../../shared/text/dates.ts";
import { withdrawalLetterWords as words } from "../../shared/text/documents/withdrawal-letter.ts";
import { familyTextBlocks } from "./family-text-blocks.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";
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
    ...familyTextBlocks(data.head, data.what === "declined" ? "declined.family" : "withdrawn.family"),
    heading(words.mindHeading),
  ]);

/** To a private person, who is bound by no secrecy: that it has ended, and nothing of what or for whom (R18c). */
const personBlocks = (data: WithdrawalLetterData): readonly Block[] => [
  { kind: "paragraph", text: words.personLead(writtenDay(data.on)), tone: "lead" },
  { kind: "list", items: [...words.person, ...(data.reserved ? [words.personReserved] : [])] },
];

/** One party's letter. */
export const withdrawalLetterDocument = (data: WithdrawalLetterData): DocumentPlan => {
  const { name, phone } = data.head.coordinator;
  const reader = { agency: "agency", person: "person", guardian: "family", youth: "family" } as const;
  const audience = reader[data.audience];
  const blocks = { agency: agencyBlocks, person: personBlocks, family: familyBlocks }[audience];
  return {
    head: data.head,
    title: audience === "person" ? words.title.agency.whole : words.title[audience][data.what],
    subtitle: words.subtitle(data.head.caseNumber),
    large: audience !== "agency",
    blocks: [...blocks(data), { kind: "paragraph", text: words.contact[audience](name, phone) }],
  };
};
