// Orosanmälan: what the social services need to judge a child's safety the same day.
import { writtenDay } from "../../shared/text/dates.ts";
import { capital } from "../../shared/text/documents/common.ts";
import { concernReportWords as words } from "../../shared/text/documents/concern-report.ts";
import type { ConcernReportData } from "./concern-report-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

type Row = readonly [string, string];

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const row = (label: string, value: string | null): Row | null =>
  value === null || value === "" ? null : [label, value];
const definitions = (rows: readonly (Row | null)[]): Block => ({ kind: "definitions", rows: present(rows) });

const section = (title: string, text: string | null): readonly Block[] =>
  text === null || text === "" ? [] : [heading(title), paragraph(text)];

/** What others have told, with from whom: never mixed with what was seen. */
const heardBlocks = ({ heardFrom, heardFromWhom }: ConcernReportData): readonly Block[] =>
  heardFrom === null && heardFromWhom === null
    ? []
    : [
        heading(words.heardHeading),
        ...(heardFromWhom === null ? [] : [definitions([row(words.heardFromWhom, heardFromWhom)])]),
        ...(heardFrom === null ? [] : [paragraph(heardFrom)]),
      ];

const secretBlock = (data: ConcernReportData): Block | null =>
  data.guardiansMayKnow
    ? null
    : {
        kind: "callout",
        blocks: present<Block>([
          { kind: "heading", level: 2, quiet: true, text: words.secretHeading },
          paragraph(words.secretText),
          data.guardiansMayNotKnowBecause === null ? null : paragraph(data.guardiansMayNotKnowBecause),
        ]),
      };

const concernReportBlocks = (data: ConcernReportData): readonly Block[] => {
  const { child, reporter } = data;
  return present<Block>([
    { kind: "paragraph", text: words.lead(data.provision), tone: "lead" },
    secretBlock(data),
    heading(words.childHeading),
    definitions([
      row(words.name, child.name),
      row(words.personalNumber, child.personalNumber),
      row(words.address, child.address),
      row(words.contact, child.contact),
      row(words.school, child.school),
      row(words.protectionLabel, data.protection),
      row(words.guardians, data.guardians),
      row(words.siblings, data.siblings),
      row(words.interpreter, data.interpreter),
    ]),
    heading(words.reasonHeading),
    paragraph(data.reason),
    ...section(words.whyNowHeading, data.whyNow),
    ...section(words.mostWorryingHeading, data.mostWorrying),
    ...section(words.ownWordsHeading, data.ownWords),
    ...section(words.observedHeading, data.observed),
    ...heardBlocks(data),
    ...section(words.effectHeading, data.effect),
    ...section(words.durationHeading, data.duration),
    ...section(words.earlierHeading, data.earlierConcern),
    ...section(words.supportHeading, data.knownSupport),
    heading(words.informedHeading),
    definitions([
      [words.child, words.informed[data.childInformed ? "yes" : "no"]],
      [words.guardians, words.guardiansKnow(data)],
    ]),
    {
      kind: "together",
      blocks: [
        heading(words.reporterHeading),
        definitions([
          row(words.name, reporter.name),
          row(words.position, reporter.title),
          row(words.organisation, reporter.organisation),
          row(words.relation, reporter.relation),
          row(words.phone, reporter.phone),
          row(words.email, reporter.email),
          row(words.reportedOn, capital(writtenDay(data.reportedOn))),
          row(words.feedback, data.feedbackProvision === null ? null : words.feedbackText(data.feedbackProvision)),
        ]),
      ],
    },
  ]);
};

/** The report as PDF, to the social services. */
export const concernReportDocument = (data: ConcernReportData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle(writtenDay(data.reportedOn)),
  large: false,
  blocks: concernReportBlocks(data),
});
