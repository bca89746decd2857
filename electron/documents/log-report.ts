// Loggrapport: what the reviewer needs to ask about, and the grounds to ask on. Draws what it is given and decides nothing.
import type { LogReview } from "../../shared/contract/log-review.ts";
import { wayInInWords } from "../../shared/text/case-log.ts";
import { dayAndTimeOf, writtenDay } from "../../shared/text/dates.ts";
import { shortFingerprint } from "../../shared/text/document.ts";
import { logReportWords as words } from "../../shared/text/documents/log-report.ts";
import {
  findNormal,
  findTitle,
  findWhen,
  logReviewText as text,
  refusedInWords,
  sentInWords,
  unmaskedInWords,
} from "../../shared/text/log-review.ts";
import type { LogReportData } from "./log-report-data.ts";
import type { Block, Column } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (title: string): Block => ({ kind: "heading", level: 2, text: title });
const paragraph = (body: string): Block => ({ kind: "paragraph", text: body });

/** A table under its heading, or the words that there is nothing. */
const section = (
  { title, none }: { readonly title: string; readonly none: string },
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Block[] => [heading(title), rows.length === 0 ? paragraph(`${none}.`) : { kind: "table", columns, rows }];

const column = (label: string, share: number, head = false): Column => ({ label, share, head });

const findBlocks = ({ finds }: LogReview): readonly Block[] => [
  heading(text.finds.title),
  ...(finds.length === 0
    ? [paragraph(`${text.finds.none}. ${text.finds.noneBody}`)]
    : [
        { kind: "paragraph", text: text.finds.lead, introduces: true } as const,
        ...finds.map((find): Block => ({
          kind: "together",
          blocks: [
            { kind: "heading", level: 3, text: findTitle(find) },
            {
              kind: "definitions",
              rows: [
                [text.finds.when, findWhen(find)],
                ...(find.caseNumbers.length === 0 ? [] : [[text.finds.cases, find.caseNumbers.join(", ")] as const]),
                [words.normal, findNormal(find)],
              ],
            },
            { kind: "fields", labels: [words.answer] },
          ],
        })),
      ]),
];

const tables = ({ opened, sent, printed, unmasked, refused }: LogReview, coordinator: string): readonly Block[] => [
  ...section(
    text.opened,
    [
      column(text.opened.caseNumber, 22, true),
      column(text.opened.by, 26),
      column(text.opened.times, 12),
      column(text.opened.changes, 14),
      column(text.opened.last, 26),
    ],
    opened.map((row) => [
      row.caseNumber,
      wayInInWords(row.by, coordinator),
      String(row.times),
      String(row.changes),
      dayAndTimeOf(row.last),
    ]),
  ),
  ...section(
    text.sent,
    [
      column(text.sent.when, 20, true),
      column(text.opened.caseNumber, 20),
      column(text.sent.what, 24),
      column(text.sent.recipients, 14),
      column(text.sent.sum, 22),
    ],
    sent.map((row) => [
      dayAndTimeOf(row.at),
      row.caseNumber ?? text.sent.noCase,
      `${sentInWords(row)}\n${text.sent.to[row.to]}`,
      row.recipients.join(", "),
      row.sha256.map(shortFingerprint).join(" "),
    ]),
  ),
  ...section(
    text.printed,
    [column(text.sent.when, 24, true), column(text.opened.caseNumber, 28), column(text.sent.recipients, 48)],
    printed.map((row) => [dayAndTimeOf(row.at), row.caseNumber ?? text.sent.noCase, row.recipients.join(", ")]),
  ),
  ...section(
    text.unmasked,
    [column(text.sent.when, 24, true), column(text.opened.caseNumber, 28), column(text.unmasked.what, 48)],
    unmasked.map((row) => [dayAndTimeOf(row.at), row.caseNumber ?? text.sent.noCase, unmaskedInWords(row)]),
  ),
  ...section(
    text.refused,
    [column(text.sent.when, 40, true), column(text.refused.what, 60)],
    refused.map((row) => [dayAndTimeOf(row.at), refusedInWords(row.code)]),
  ),
];

const chainBlocks = ({ review: { end }, brokenAt }: LogReportData): readonly Block[] => [
  heading(text.chain.title),
  ...(brokenAt === null
    ? [paragraph(`${text.chain.whole(end.sequence)}.`)]
    : [
        {
          kind: "callout",
          blocks: [paragraph(`${text.chain.broken(brokenAt)}. ${text.chain.brokenBody}`)],
        } as const,
      ]),
  {
    kind: "definitions",
    rows: [
      [text.chain.sequence, String(end.sequence)],
      [text.chain.hash, end.hash.replace(/(.{16})(?=.)/gu, "$1 ")],
    ],
  },
  paragraph(words.chainNote),
];

/** The report of one period. */
export const logReportDocument = (data: LogReportData): DocumentPlan => {
  const { head, from, to, review, coordinator } = data;
  return {
    head,
    title: words.title,
    subtitle: words.subtitle(writtenDay(from), writtenDay(to)),
    large: false,
    blocks: [
      paragraph(words.lead),
      {
        kind: "list",
        items: [
          text.counted(review.lines),
          ...review.unlocked.map(({ by, times }) => text.unlocked(wayInInWords(by, ""), times)),
        ],
      },
      ...findBlocks(review),
      ...tables(review, coordinator),
      ...chainBlocks(data),
      {
        kind: "together",
        blocks: [
          heading(words.review),
          { kind: "writingLines", count: 4 },
          { kind: "fields", labels: [words.reviewer, words.day, words.signature] },
        ],
      },
    ],
  };
};
