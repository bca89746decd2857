// Avslut av SSPF: that it has ended, how each goal went, what goes on and with whom, thanks, and whom to ask.
import { writtenDay } from "../../shared/text/dates.ts";
import { closureWords as words } from "../../shared/text/documents/closure.ts";
import type { ClosureData } from "./closure-data.ts";
import { familyTextBlocks } from "./family-text-blocks.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

const table = (first: string, second: string, rows: readonly (readonly [string, string])[]): Block => ({
  kind: "table",
  columns: [
    { label: first, share: 42, head: true },
    { label: second, share: 58 },
  ],
  rows,
});

/** A heading with its table, or nothing where there is nothing to tell. */
const section = (title: string, first: string, second: string, rows: readonly (readonly [string, string])[]) =>
  rows.length === 0 ? [] : [heading(title), table(first, second, rows)];

/** One recipient's copy. */
export const closureDocument = (data: ClosureData): DocumentPlan => {
  const { name, phone } = data.head.coordinator;
  const reader = data.audience === "agency" ? "agency" : "family";
  return {
    head: data.head,
    title: words.title,
    subtitle: words.subtitle(data.head.caseNumber),
    large: reader === "family",
    blocks: present<Block>([
      { kind: "paragraph", text: words.lead[data.audience](data.youthName, writtenDay(data.closedOn)), tone: "lead" },
      data.reason === null ? null : { kind: "paragraph", text: words.reasons[reader][data.reason] },
      ...section(
        words.goalsHeading,
        words.goal,
        words.outcome,
        data.goals.map(({ title, outcome }) => [title, outcome]),
      ),
      ...section(
        words.goingOnHeading,
        words.who,
        words.what,
        data.goingOn.map(({ who, what }) => [who, what]),
      ),
      // Single figures in a row each would send the letter of an agency that hears all to a second page.
      ...(data.concern.length === 0
        ? []
        : [heading(words.concernHeading), { kind: "paragraph", text: words.concern(data.concern) } as const]),
      heading(words.afterHeading[data.audience]),
      ...(data.audience === "agency"
        ? [{ kind: "list", items: words.after.agency } as const]
        : familyTextBlocks(data.head, `closure.${data.audience}`)),
      { kind: "paragraph", text: words.thanks[data.audience] },
      { kind: "paragraph", text: words.contact[data.audience](name, phone) },
    ]),
  };
};
