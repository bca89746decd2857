// Underlag till mötesledaren: what an appointed impartial leader needs to lead the meeting (R26), and no more.
import { writtenDay } from "../../shared/text/dates.ts";
import { listed } from "../../shared/text/documents/common.ts";
import { leaderPackageWords as words } from "../../shared/text/documents/leader-package.ts";
import { agencyAgenda, noticeWords } from "../../shared/text/documents/notice.ts";
import type { ConsentSheet } from "./consent-sheet-data.ts";
import { consentSheetBlocks } from "./consent-sheet.ts";
import type { DocumentHead } from "./document-head.ts";
import { placeRows, type MeetingPlace } from "./meeting-place.ts";
import type { MeetingCompany } from "./notice-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface LeaderPackageData {
  readonly head: DocumentHead;
  readonly youthName: string;
  readonly label: string;
  readonly meets: MeetingCompany;
  readonly meeting: MeetingPlace;
  readonly purpose: string | null;
  readonly question: string | null;
  /** Everybody who is summoned, by role or agency. */
  readonly summoned: readonly string[];
  readonly interpreterLanguage: string | null;
  readonly practical: string | null;
  readonly consentSheet: ConsentSheet;
  /** The open commitments that the leader may see. */
  readonly commitments: readonly {
    readonly code: string;
    readonly what: string;
    readonly responsible: string;
    readonly followUpOn: string | null;
  }[];
}

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const commitmentBlocks = ({ commitments }: LeaderPackageData): readonly Block[] =>
  commitments.length === 0
    ? []
    : [
        heading(words.commitmentsHeading),
        { kind: "paragraph", text: words.commitmentsText, introduces: true },
        {
          kind: "table",
          columns: [
            { label: words.number, share: 8, head: true },
            { label: words.commitment, share: 48 },
            { label: words.responsible, share: 26 },
            { label: words.followUp, share: 18 },
          ],
          rows: commitments.map(({ code, what, responsible, followUpOn }) => [
            code,
            what,
            responsible,
            followUpOn ?? words.noDay,
          ]),
        },
      ];

export const leaderPackageDocument = (data: LeaderPackageData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle(data.label, writtenDay(data.meeting.heldOn)),
  large: false,
  blocks: present<Block>([
    { kind: "paragraph", text: words.lead(data.youthName), tone: "lead" },
    {
      kind: "definitions",
      rows: present([
        ...placeRows(data.meeting),
        [noticeWords.summoned, listed(data.summoned)],
        data.interpreterLanguage === null
          ? null
          : [noticeWords.interpreter, noticeWords.interpreterText(data.interpreterLanguage)],
        data.practical === null ? null : [noticeWords.practical, data.practical],
      ]),
    },
    data.purpose === null ? null : heading(noticeWords.purpose),
    data.purpose === null ? null : paragraph(data.purpose),
    data.question === null ? null : heading(noticeWords.question),
    data.question === null ? null : paragraph(data.question),
    heading(noticeWords.agendaHeading.agency),
    { kind: "list", numbered: true, items: agencyAgenda[data.meets] },
    heading(words.roleHeading),
    { kind: "list", items: words.role },
    ...commitmentBlocks(data),
    heading(words.handlingHeading),
    { kind: "list", items: words.handling },
    { kind: "newPage" },
    heading(noticeWords.sheetHeading),
    paragraph(noticeWords.sheetText.agency),
    ...consentSheetBlocks(data.consentSheet, 3),
  ]),
});
