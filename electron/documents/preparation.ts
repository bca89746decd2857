// Förberedelseblad: what one agency prepares before the meeting (R27), with space to write in.
import { writtenDay } from "../../shared/text/dates.ts";
import { preparationWords as words } from "../../shared/text/documents/preparation.ts";
import type { DocumentHead } from "./document-head.ts";
import { placeRows, type MeetingPlace } from "./meeting-place.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface PreparationData {
  readonly head: DocumentHead;
  readonly youthName: string;
  /** `Möte 1`, `Uppföljning 2` … */
  readonly label: string;
  readonly meeting: MeetingPlace;
  readonly question: string | null;
  /** What the consent names for the agency, one heading each. */
  readonly categories: readonly string[];
  /** The agency's own open commitments. */
  readonly commitments: readonly { readonly code: string; readonly what: string; readonly followUpOn: string | null }[];
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
const lines = (count: number): Block => ({ kind: "writingLines", count });

const space = (title: string, level: 2 | 3, count: number): Block => ({
  kind: "together",
  blocks: [heading(title, level), lines(count)],
});

const commitmentBlocks = ({ commitments }: PreparationData): readonly Block[] =>
  commitments.length === 0
    ? []
    : [
        heading(words.commitmentsHeading),
        { kind: "paragraph", text: words.commitmentsText, introduces: true },
        ...commitments.map(({ code, what, followUpOn }): Block => ({
          kind: "together",
          blocks: [
            heading(`${code}. ${what}`, 3),
            {
              kind: "paragraph",
              text: words.followUp(followUpOn === null ? null : writtenDay(followUpOn)),
              tone: "small",
            },
            lines(2),
          ],
        })),
      ];

export const preparationDocument = (data: PreparationData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle(data.label, writtenDay(data.meeting.heldOn)),
  large: false,
  blocks: present<Block>([
    { kind: "paragraph", text: words.lead(data.youthName), tone: "lead" },
    { kind: "definitions", rows: placeRows(data.meeting) },
    data.question === null ? null : heading(words.questionHeading),
    data.question === null ? null : { kind: "paragraph", text: data.question },
    heading(words.pictureHeading),
    { kind: "paragraph", text: words.pictureText, introduces: true },
    ...data.categories.map((category) => space(category, 3, 3)),
    space(words.worksHeading, 2, 3),
    {
      kind: "together",
      blocks: [heading(words.concernHeading), { kind: "paragraph", text: words.concernScale }],
    },
    ...commitmentBlocks(data),
    space(words.contributeHeading, 2, 4),
    heading(words.handlingHeading),
    { kind: "list", items: words.handling },
  ]),
});
