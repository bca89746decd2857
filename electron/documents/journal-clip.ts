// Journalklipp: one agency's own part of the minutes, short, to be put in that agency's own record. Draws what it is given.
import { writtenDay } from "../../shared/text/dates.ts";
import { capital } from "../../shared/text/documents/common.ts";
import { journalClipWords as words } from "../../shared/text/documents/journal-clip.ts";
import { minutesWords } from "../../shared/text/documents/minutes.ts";
import type { JournalClipData } from "./journal-clip-data.ts";
import type { LabelledText } from "./minutes-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import { goalBlocks } from "./plan-blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

const labelled = (rows: readonly LabelledText[]): Block => ({
  kind: "definitions",
  rows: rows.map(({ label, text }) => [label, text] as const),
});

const section = (title: string, rows: readonly LabelledText[]): readonly Block[] =>
  rows.length === 0 ? [] : [heading(title), labelled(rows)];

const surveyRows = ({ survey }: JournalClipData): readonly LabelledText[] =>
  survey === null
    ? []
    : [
        ...survey.entries,
        ...(survey.concern === null
          ? []
          : [{ label: minutesWords.concern, text: minutesWords.concernOf(survey.concern) }]),
        ...(survey.nothingToReport ? [{ label: words.told, text: minutesWords.nothingToReport }] : []),
      ];

/** One agency's clip. */
export const journalClipDocument = (data: JournalClipData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle(data.meeting.label, writtenDay(data.meeting.heldOn)),
  large: false,
  blocks: present<Block>([
    data.isDraft ? { kind: "callout", blocks: [{ kind: "paragraph", text: minutesWords.draft }] } : null,
    { kind: "paragraph", text: words.lead(data.agency) },
    labelled([
      { label: minutesWords.about, text: data.youthName },
      { label: words.attended, text: data.attended.length === 0 ? words.nobody : data.attended.join("; ") },
      { label: minutesWords.version, text: String(data.version) },
    ]),
    ...section(words.told, surveyRows(data)),
    ...section(minutesWords.hidden, data.hiddenFromGuardians),
    ...(data.hiddenFromGuardians.length === 0
      ? []
      : [{ kind: "paragraph", text: minutesWords.hiddenLead.agency } as const]),
    ...section(words.said, data.said),
    heading(words.commitments),
    ...(data.goals.length === 0
      ? [{ kind: "paragraph", text: words.noCommitments } as const]
      : data.goals.flatMap((goal) => goalBlocks(goal, 3))),
    ...(data.nextOn === null
      ? []
      : section(words.next, [{ label: minutesWords.nextOn, text: capital(writtenDay(data.nextOn)) }])),
  ]),
});
