// Protokoll: the sections of domain.md 2.5 in their order. Draws what it is given and decides nothing.
import { usualTerms } from "../../shared/domain/terms.ts";
import { minutesSections, type MinutesSectionId } from "../../shared/domain/minutes-sections.ts";
import { writtenDay } from "../../shared/text/dates.ts";
import { capital, listed } from "../../shared/text/documents/common.ts";
import { ourPlan } from "../../shared/text/terms.ts";
import { minutesWords as words } from "../../shared/text/documents/minutes.ts";
import type { LabelledText, MinutesData, SurveySection } from "./minutes-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import { goalBlocks } from "./plan-blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const subheading = (text: string): Block => ({ kind: "heading", level: 3, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const introducing = (text: string): Block => ({ kind: "paragraph", text, introduces: true });

/** A section with one text, or nothing at all. */
const section = (title: string, text: string | null): readonly Block[] =>
  text === null || text === "" ? [] : [heading(title), paragraph(text)];

const labelled = (rows: readonly { readonly label: string; readonly text: string }[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: "definitions", rows: rows.map(({ label, text }) => [label, text] as const) }];

/** What the meeting rested on: consent, information, purpose and question. */
const aboutBlocks = ({ meeting, consentReviewed, informed }: MinutesData): readonly Block[] => {
  const rows = present([
    consentReviewed === null ? null : { label: words.consent, text: consentReviewed },
    informed === null ? null : { label: words.informed, text: informed },
    meeting.purpose === null ? null : { label: words.purpose, text: meeting.purpose },
    meeting.question === null ? null : { label: words.question, text: meeting.question },
  ]);
  return rows.length === 0 ? [] : [heading(words.basis), ...labelled(rows)];
};

const headBlocks = (data: MinutesData): readonly Block[] => {
  const { meeting } = data;
  return present<Block>([
    data.established === null ? { kind: "callout", blocks: [paragraph(words.draft)] } : null,
    data.correction === null
      ? null
      : { kind: "callout", blocks: [paragraph(words.corrected(data.version, data.correction))] },
    {
      kind: "definitions",
      rows: [
        [words.about, data.youthName],
        [words.time, words.timeText(meeting.startsAt, meeting.endsAt)],
        [words.place, meeting.place],
        [words.leader, meeting.leader],
        [words.noteTaker, meeting.noteTaker],
      ],
    },
  ]);
};

const attendanceBlocks = ({ attendance }: MinutesData): readonly Block[] => [
  heading(words.attendance),
  {
    kind: "table",
    columns: [
      { label: words.name, share: 28, head: true },
      { label: words.role, share: 36 },
      { label: words.presence, share: 18 },
      { label: words.covered, share: 18 },
    ],
    rows: attendance.map(({ name, role, presence, consent }) => [name, role, presence, consent]),
  },
];

const surveyBlocks = ({ agency, entries, concern, nothingToReport }: SurveySection): readonly Block[] => {
  const rows = [...entries, ...(concern === null ? [] : [{ label: words.concern, text: words.concernOf(concern) }])];
  return [
    {
      kind: "together",
      blocks: present<Block>([
        subheading(agency),
        nothingToReport ? paragraph(words.nothingToReport) : null,
        ...labelled(rows),
      ]),
    },
  ];
};

const nextBlocks = ({ next }: MinutesData): readonly Block[] => {
  const rows = present([
    next.on === null ? null : { label: words.nextOn, text: capital(writtenDay(next.on)) },
    next.dayIsOpen ? { label: words.nextOn, text: words.dayIsOpen } : null,
    next.closing ? { label: words.nextOn, text: words.closing } : null,
    next.frequency === null ? null : { label: words.frequency, text: next.frequency },
    next.contactBetween === null ? null : { label: words.contactBetween, text: next.contactBetween },
  ]);
  return rows.length === 0 ? [] : [heading(words.next), ...labelled(rows)];
};

const establishedRows = ({ established, version, recipients }: MinutesData) =>
  present([
    established === null
      ? null
      : { label: words.establishedBy, text: words.establishedText(established.by, established.on) },
    { label: words.version, text: String(version) },
    recipients.length === 0 ? null : { label: words.recipients, text: listed(recipients) },
  ]);

const endBlocks = (data: MinutesData): readonly Block[] => {
  const { coordinator } = data.head;
  return present<Block>([
    ...(data.writtenReasons.length === 0
      ? []
      : [heading(words.writtenReasons), { kind: "list", items: data.writtenReasons } as const]),
    {
      kind: "together",
      blocks: [
        heading(data.established === null ? words.notEstablished : words.established),
        ...labelled(establishedRows(data)),
        paragraph(words.after[data.audience](coordinator.name, coordinator.phone)),
      ],
    },
  ]);
};

/** A section of rows, each under what it is about, or nothing at all. */
const rowsSection = (title: string, rows: readonly LabelledText[]): readonly Block[] =>
  rows.length === 0 ? [] : [heading(title), ...labelled(rows)];

const surveySection = (data: MinutesData): readonly Block[] =>
  data.survey.length === 0 ? [] : [heading(words.survey), ...data.survey.flatMap(surveyBlocks)];

const dissentBlocks = ({ dissent, dissents }: MinutesData): readonly Block[] =>
  dissent === null && dissents.length === 0
    ? []
    : [subheading(words.dissent), ...(dissent === null ? [] : [paragraph(dissent)]), ...labelled(dissents)];

/** What each section looks like on paper. Consent, information and purpose are told together. */
const blocksOf: Readonly<Record<MinutesSectionId, (data: MinutesData) => readonly Block[]>> = {
  attendance: attendanceBlocks,
  consent: aboutBlocks,
  information: () => [],
  purpose: () => [],
  followUp: (data) => section(words.workedAsIntended, data.workedAsIntended),
  survey: surveySection,
  // The pre-meeting's survey: the same cards under the same heading.
  risk: () => [],
  decision: (data) => section(words.preMeetingDecision, data.preMeetingDecision),
  guardians: (data) => section(words.guardiansView, data.guardiansView),
  voice: (data) => [...rowsSection(words.youthVoice, data.youthVoice), ...rowsSection(words.ratings, data.ratings)],
  strengths: (data) => rowsSection(words.strengths, data.strengths),
  risks: (data) => rowsSection(words.risks, data.risks),
  shared: (data) => [...section(words.sharedView, data.sharedView), ...dissentBlocks(data)],
  plan: ({ head, goals }) =>
    goals.length === 0
      ? []
      : [heading(ourPlan[(head.terms ?? usualTerms).plan]), ...goals.flatMap((goal) => goalBlocks(goal, 3))],
  missing: (data) => section(words.missing, data.missing),
  concernReport: (data) => section(words.concernReport, data.concernReport),
  next: nextBlocks,
  remarks: ({ remarks }) =>
    remarks.length === 0 ? [] : [heading(words.remarks), introducing(words.remarksLead), ...labelled(remarks)],
};

const hiddenBlocks = ({ audience, hiddenFromGuardians }: MinutesData): readonly Block[] =>
  hiddenFromGuardians.length === 0
    ? []
    : [heading(words.hidden), introducing(words.hiddenLead[audience]), ...labelled(hiddenFromGuardians)];

const minutesBlocks = (data: MinutesData): readonly Block[] => [
  ...headBlocks(data),
  ...minutesSections.flatMap(({ id }) => blocksOf[id](data)),
  ...hiddenBlocks(data),
  ...endBlocks(data),
];

/** One recipient's copy of the minutes. */
export const minutesDocument = (data: MinutesData): DocumentPlan => ({
  head: data.head,
  title: words.title(data.head.terms ?? usualTerms),
  subtitle: words.subtitle(data.meeting.label, writtenDay(data.meeting.heldOn)),
  large: data.audience === "family",
  blocks: minutesBlocks(data),
});
