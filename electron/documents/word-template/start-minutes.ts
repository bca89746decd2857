// The minutes (protokoll) as a template to start from.
import { minutesWords as words } from "../../../shared/text/documents/minutes.ts";
import { planWords } from "../../../shared/text/documents/plan.ts";
import { startTemplateWords } from "../../../shared/text/documents/start-template.ts";
import { conditionOf, type ListField, type TextField } from "../../../shared/domain/word-template-field.ts";
import { minutesFields as f } from "../../../shared/text/word-template-fields.ts";
import type { Block } from "../pdf/blocks.ts";
import { around, labelledRows, points, rowsOf, section, tableSection, tag, when } from "./template-blocks.ts";

const { about, told, measure, value } = startTemplateWords;

const labelled = (
  title: string,
  field: ListField & { readonly each: { readonly label: TextField; readonly text: TextField } },
): readonly Block[] =>
  tableSection(title, field, [
    [about, 30, field.each.label],
    [told, 70, field.each.text],
  ]);

const { commitments, facts, trend, finished } = f.goals.each;

const goal: readonly Block[] = [
  { kind: "heading", level: 3, text: `${tag(f.goals.each.code)}. ${tag(f.goals.each.title)}` },
  ...around(conditionOf(facts), [labelledRows(facts, [measure, value])]),
  ...around(conditionOf(commitments), [
    rowsOf(commitments, [
      [words.number, 8, commitments.each.code],
      [words.commitment, 32, commitments.each.what],
      [words.responsible, 20, commitments.each.responsible],
      [words.from, 14, commitments.each.startsOn],
      [words.followUp, 14, commitments.each.followUpOn],
      [words.status, 12, commitments.each.status],
    ]),
  ]),
  ...around(conditionOf(trend), [
    rowsOf(trend, [
      [planWords.when, 22, trend.each.when],
      [planWords.value, 18, trend.each.value],
      [planWords.assessment, 60, trend.each.assessment],
    ]),
  ]),
  ...around(conditionOf(finished), [
    { kind: "paragraph", text: planWords.finished, introduces: true },
    { kind: "paragraph", text: `{#${finished.name}}` },
    { kind: "list", items: [tag(finished.each.text)] },
    { kind: "paragraph", text: `{/${finished.name}}` },
  ]),
];

const agency: readonly Block[] = [
  { kind: "heading", level: 3, text: tag(f.survey.each.agency) },
  ...when(f.survey.each.nothing, { kind: "paragraph", text: tag(f.survey.each.nothing) }),
  ...around(conditionOf(f.survey.each.rows), [labelledRows(f.survey.each.rows, [about, told])]),
  ...when(f.survey.each.concern, { kind: "paragraph", text: `${words.concern}: ${tag(f.survey.each.concern)}` }),
];

export const startMinutes: readonly Block[] = [
  ...when(f.draft, { kind: "paragraph", text: tag(f.draft) }),
  ...when(f.corrected, { kind: "paragraph", text: tag(f.corrected) }),
  {
    kind: "definitions",
    rows: [
      [words.about, tag(f.youth)],
      [words.time, tag(f.time)],
      [words.place, tag(f.place)],
      [words.leader, tag(f.leader)],
      [words.noteTaker, tag(f.noteTaker)],
    ],
  },
  ...tableSection(words.attendance, f.attendance, [
    [words.name, 28, f.attendance.each.name],
    [words.role, 36, f.attendance.each.role],
    [words.presence, 18, f.attendance.each.presence],
    [words.covered, 18, f.attendance.each.consent],
  ]),
  ...section(words.consent, f.consent),
  ...section(words.informed, f.informed),
  ...section(words.purpose, f.purpose),
  ...section(words.question, f.question),
  ...section(words.workedAsIntended, f.worked),
  ...around(conditionOf(f.survey), [
    { kind: "heading", level: 2, text: words.survey },
    ...around(f.survey.name, agency),
  ]),
  ...section(words.preMeetingDecision, f.decision),
  ...section(words.guardiansView, f.guardiansView),
  ...labelled(words.youthVoice, f.voice),
  ...labelled(words.ratings, f.ratings),
  ...labelled(words.strengths, f.strengths),
  ...labelled(words.risks, f.risks),
  ...section(words.sharedView, f.shared),
  ...section(words.dissent, f.dissent),
  ...labelled(words.dissent, f.dissents),
  ...around(conditionOf(f.goals), [
    { kind: "heading", level: 2, text: startTemplateWords.plan },
    ...around(f.goals.name, goal),
  ]),
  ...section(words.missing, f.missing),
  ...section(words.concernReport, f.concernReport),
  ...section(words.nextOn, f.next),
  ...section(words.frequency, f.frequency),
  ...section(words.contactBetween, f.contactBetween),
  ...labelled(words.remarks, f.remarks),
  ...section(words.hidden, f.hiddenLead),
  ...around(conditionOf(f.hidden), [labelledRows(f.hidden, [about, told])]),
  ...points(words.writtenReasons, f.writtenReasons),
  ...section(words.established, f.established),
  {
    kind: "definitions",
    rows: [
      [words.version, tag(f.version)],
      [words.recipients, tag(f.recipients)],
    ],
  },
  { kind: "paragraph", text: tag(f.after) },
];
