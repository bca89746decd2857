// The notice (kallelse) as a template to start from.
import { consentSheetWords as sheetWords } from "../../../shared/text/documents/consent-sheet.ts";
import { noticeWords as words } from "../../../shared/text/documents/notice.ts";
import { noticeFields as f } from "../../../shared/text/word-template-fields.ts";
import type { Block } from "../pdf/blocks.ts";
import { points, section, tableSection, tag, when } from "./template-blocks.ts";

const scopeColumns = [
  [sheetWords.from, 28, f.scope.each.from],
  [sheetWords.information, 30, f.scope.each.information],
  [sheetWords.receivers, 42, f.scope.each.receivers],
] as const;

/** What is called otherwise to a family. */
const headings = (toAgency: string, toFamily: string): readonly Block[] => [
  ...when(f.toAgency, { kind: "heading", level: 2, text: toAgency }),
  ...when(f.toFamily, { kind: "heading", level: 2, text: toFamily }),
];

export const startNotice: readonly Block[] = [
  ...when(
    f.replaces,
    { kind: "heading", level: 2, text: words.replacesHeading },
    { kind: "paragraph", text: tag(f.replaces) },
  ),
  { kind: "paragraph", text: tag(f.lead), tone: "lead" },
  {
    kind: "definitions",
    rows: [
      [words.about, tag(f.youth)],
      [words.when, tag(f.when)],
      [words.where, tag(f.where)],
      [words.leader, tag(f.leader)],
    ],
  },
  ...section(words.interpreter, f.interpreter),
  ...section(words.practical, f.practical),
  ...section(words.priorityHeading, f.urgent),
  ...section(words.purpose, f.purpose),
  ...section(words.question, f.question),
  // Agencies know why each comes; the family reads it.
  ...when(
    f.toAgency,
    { kind: "heading", level: 2, text: words.summoned },
    { kind: "paragraph", text: `{#${f.summoned.name}}` },
    { kind: "list", items: [tag(f.summoned.each.who)] },
    { kind: "paragraph", text: `{/${f.summoned.name}}` },
  ),
  ...when(
    f.toFamily,
    ...tableSection(words.whoHeading, f.summoned, [
      [words.who, 34, f.summoned.each.who],
      [words.why, 66, f.summoned.each.why],
    ]),
  ),
  ...section(words.informed, f.informed),
  ...points(words.bringHeading, f.bring),
  ...headings(words.agendaHeading.agency, words.agendaHeading.guardian),
  { kind: "paragraph", text: `{#${f.agenda.name}}` },
  { kind: "list", items: [tag(f.agenda.each.text)] },
  { kind: "paragraph", text: `{/${f.agenda.name}}` },
  ...points(words.choiceHeading, f.choices),
  ...headings(words.replyHeading, words.questionsHeading),
  { kind: "paragraph", text: tag(f.reply) },
  ...points(words.handlingHeading, f.handling),
  { kind: "heading", level: 2, text: words.sheetHeading },
  { kind: "paragraph", text: tag(f.consentText) },
  ...when(f.consentPurpose, { kind: "paragraph", text: tag(f.consentPurpose) }),
  ...when(f.consentCooperation, { kind: "paragraph", text: tag(f.consentCooperation) }),
  {
    kind: "definitions",
    rows: [
      [sheetWords.validity, tag(f.consentPeriod)],
      [sheetWords.agencies, tag(f.consentAgencies)],
      [sheetWords.persons, tag(f.consentPersons)],
      [sheetWords.version, tag(f.consentVersion)],
    ],
  },
  ...tableSection(sheetWords.answersHeading, f.answers, [
    [sheetWords.signer, 30, f.answers.each.who],
    [sheetWords.answer, 48, f.answers.each.answer],
    [sheetWords.day, 22, f.answers.each.on],
  ]),
  ...tableSection(sheetWords.categoriesHeading, f.scope, scopeColumns),
  { kind: "paragraph", text: sheetWords.explanation, tone: "small" },
];
