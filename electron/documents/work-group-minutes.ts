// Minnesanteckningar: a meeting of the work group on one page, to the agencies that were there. Nothing in it is about a person.
import { writtenDay } from "../../shared/text/dates.ts";
import { capital, clockTime, listed } from "../../shared/text/documents/common.ts";
import { workGroupMinutesWords as words } from "../../shared/text/documents/work-group-minutes.ts";
import type { DocumentHead } from "./document-head.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface WorkGroupMinutesData {
  readonly head: DocumentHead;
  /** Days as `YYYY-MM-DD`, the time as `HH:MM`. */
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly place: string;
  /** The group matter that the meeting was about. */
  readonly matter: string | null;
  readonly agencies: readonly string[];
  readonly agenda: string;
  readonly decisions: string;
  readonly undertakings: readonly {
    readonly agency: string;
    readonly what: string;
    readonly byOn: string | null;
    readonly doneOn: string | null;
  }[];
  readonly nextOn: string | null;
}

const section = (text: string, body: string): readonly Block[] =>
  body === ""
    ? []
    : [
        { kind: "heading", level: 2, text },
        { kind: "paragraph", text: body },
      ];

const undertakingBlocks = ({ undertakings }: WorkGroupMinutesData): readonly Block[] =>
  undertakings.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: words.undertakings },
        {
          kind: "table",
          columns: [
            { label: words.agency, share: 3, head: true },
            { label: words.what, share: 6 },
            { label: words.by, share: 3 },
          ],
          rows: undertakings.map(({ agency, what, byOn, doneOn }) => [
            agency,
            what,
            doneOn === null ? (byOn ?? words.noDay) : words.done(doneOn),
          ]),
        },
      ];

export const workGroupMinutesDocument = (data: WorkGroupMinutesData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle(writtenDay(data.heldOn)),
  large: false,
  blocks: [
    {
      kind: "definitions",
      rows: present([
        [words.when, words.whenText(capital(writtenDay(data.heldOn)), data.startsAt && clockTime(data.startsAt))],
        [words.where, data.place],
        data.matter === null ? null : [words.matter, data.matter],
        [words.agencies, listed(data.agencies)],
      ] as const),
    },
    ...section(words.agenda, data.agenda),
    ...section(words.decisions, data.decisions),
    ...undertakingBlocks(data),
    { kind: "heading", level: 2, text: words.next },
    { kind: "paragraph", text: data.nextOn === null ? words.noNext : capital(writtenDay(data.nextOn)) },
    { kind: "paragraph", text: words.aboutNobody, tone: "small" },
  ],
});
