// Kallelse: one wording for professionals, one for families. The consent sheet is part of the same file, so that no
// notice can leave without it (R15).
import { usualTerms } from "../../shared/domain/terms.ts";
import { writtenDay } from "../../shared/text/dates.ts";
import { listed } from "../../shared/text/documents/common.ts";
import { agencyAgenda, agencyBring, noticeWords as words } from "../../shared/text/documents/notice.ts";
import { consentSheetBlocks } from "./consent-sheet.ts";
import { familyTextBlocks } from "./family-text-blocks.ts";
import type { NoticeData } from "./notice-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

type Row = readonly [string, string];

const whenAndWhere = (data: NoticeData): readonly Row[] => {
  const { meeting } = data;
  return present<Row>([
    [words.when, words.whenText(writtenDay(meeting.heldOn), meeting.startsAt, meeting.endsAt)],
    [words.where, meeting.place],
    data.interpreterLanguage === null ? null : [words.interpreter, words.interpreterText(data.interpreterLanguage)],
    data.practical === null ? null : [words.practical, data.practical],
  ]);
};

/** The points of the agenda; what the agencies talk of depends on whether the family is there. */
export const agendaOf = (data: Pick<NoticeData, "agenda" | "audience" | "meets">): readonly string[] => {
  if (data.agenda.length > 0) return data.agenda;
  return data.audience === "agency" ? agencyAgenda[data.meets] : words.agenda[data.audience];
};

/** What an agency brings with it. */
export const bringOf = (data: Pick<NoticeData, "bring" | "meets">): readonly string[] =>
  data.bring.length > 0 ? data.bring : agencyBring[data.meets];

const agenda = (data: NoticeData): Block => ({
  kind: "list",
  numbered: true,
  items: agendaOf(data),
});

/** That the meeting has been changed, and what the recipient was told before. */
const replacesBlocks = ({ replaces }: NoticeData): readonly Block[] =>
  replaces === null
    ? []
    : [
        {
          kind: "callout",
          blocks: [
            { kind: "heading", level: 2, quiet: true, text: words.replacesHeading },
            paragraph(
              words.replaces(
                writtenDay(replaces.sentOn),
                words.whenText(writtenDay(replaces.heldOn), replaces.startsAt, replaces.endsAt),
                replaces.place,
              ),
            ),
          ],
        },
      ];

const purposeBlocks = (data: NoticeData): readonly Block[] => {
  const { purpose, question } = data.meeting;
  return present<Block>([
    purpose === null ? null : heading(words.purpose),
    purpose === null ? null : paragraph(purpose),
    question === null ? null : heading(words.question),
    question === null ? null : paragraph(question),
  ]);
};

const agencyBlocks = (data: NoticeData): readonly Block[] => {
  const { coordinator } = data.head;
  return present<Block>([
    ...replacesBlocks(data),
    { kind: "paragraph", text: words.agencyLead(data.youthName), tone: "lead" },
    {
      kind: "definitions",
      rows: present<Row>([
        [words.about, data.youthName],
        ...whenAndWhere(data),
        [words.leader, data.meeting.leader],
        [words.summoned, listed(data.summoned.map(({ who }) => who))],
        data.meets === "familyInformed" ? [words.informed, words.informedText] : null,
      ]),
    },
    {
      kind: "callout",
      blocks: [
        { kind: "heading", level: 2, quiet: true, text: words.priorityHeading },
        paragraph(words.priority),
        ...(data.urgentBecause === null ? [] : [paragraph(words.urgent(data.urgentBecause))]),
      ],
    },
    heading(words.replyHeading),
    paragraph(
      words.reply(coordinator.name, coordinator.phone, data.replyBy === null ? null : writtenDay(data.replyBy)),
    ),
    ...purposeBlocks(data),
    heading(words.bringHeading),
    { kind: "paragraph", text: words.bringText, introduces: true },
    { kind: "list", items: bringOf(data) },
    heading(words.agendaHeading.agency),
    agenda(data),
    heading(words.handlingHeading),
    { kind: "list", items: words.handling },
  ]);
};

const familyBlocks = (data: NoticeData, audience: "guardian" | "youth" | "person"): readonly Block[] => {
  const { coordinator } = data.head;
  return present<Block>([
    ...replacesBlocks(data),
    ...(audience === "youth"
      ? familyTextBlocks(data.head, "noticeLead.youth", true)
      : [{ kind: "paragraph", text: words.familyLead[audience](data.youthName), tone: "lead" } as const]),
    { kind: "callout", blocks: [{ kind: "definitions", rows: whenAndWhere(data) }] },
    ...purposeBlocks(data),
    // On the first page, where whoever cannot come looks for whom to call.
    heading(words.questionsHeading),
    paragraph(words.contact(coordinator.name, coordinator.phone)),
    heading(words.whoHeading),
    { kind: "paragraph", text: words.leaderText(data.meeting.leader), introduces: true },
    {
      kind: "table",
      columns: [
        { label: words.who, share: 34, head: true },
        { label: words.why, share: 66 },
      ],
      rows: data.summoned.map(({ who, why }) => [who, why ?? ""]),
    },
    heading(words.agendaHeading[audience]),
    agenda(data),
    heading(words.choiceHeading),
    ...(audience === "person"
      ? [{ kind: "list", items: words.choices.person } as const]
      : familyTextBlocks(data.head, `noticeChoices.${audience}`)),
  ]);
};

const noticeBlocks = (data: NoticeData): readonly Block[] => [
  ...(data.audience === "agency" ? agencyBlocks(data) : familyBlocks(data, data.audience)),
  { kind: "newPage" },
  heading(words.sheetHeading),
  paragraph(words.sheetText[data.audience === "guardian" || data.audience === "youth" ? "family" : data.audience]),
  ...consentSheetBlocks(data.consentSheet, 3),
];

/** One recipient's notice, the consent sheet included. */
export const noticeDocument = (data: NoticeData): DocumentPlan => ({
  head: data.head,
  title: words.title[data.audience](data.head.terms ?? usualTerms, data.meets === "preMeeting"),
  subtitle: words.subtitle(data.meeting.label, writtenDay(data.meeting.heldOn)),
  large: data.audience !== "agency",
  blocks: noticeBlocks(data),
});
