// The joint plan (gemensam plan) as a paper of its own, for one recipient (R38). Draws what it is given and decides nothing.
import { usualTerms } from "../../shared/domain/terms.ts";
import { writtenDay } from "../../shared/text/dates.ts";
import { capital } from "../../shared/text/documents/common.ts";
import { planWords as words } from "../../shared/text/documents/plan.ts";
import { familyTextBlocks } from "./family-text-blocks.ts";
import { present, type Block } from "./pdf/blocks.ts";
import { commitmentTable, goalBlocks } from "./plan-blocks.ts";
import type { PlanData } from "./plan-data.ts";
import type { DocumentPlan } from "./render-document.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Of a plan that has ended nobody in the family is asked what to change. */
const readerOf = ({ audience, closedOn }: PlanData) =>
  audience === "family" && closedOn !== null ? "familyClosed" : audience;

const leadOf = (data: PlanData): readonly Block[] => {
  const reader = readerOf(data);
  if (reader === "family") return familyTextBlocks(data.head, "plan.family", true);
  const text = reader === "familyClosed" ? words.lead.familyClosed : words.lead[reader](data.youthName);
  return [{ kind: "paragraph", text, tone: "lead" }];
};

const planBlocks = (data: PlanData): readonly Block[] => {
  const { coordinator } = data.head;
  return present<Block>([
    ...leadOf(data),
    data.isLate ? { kind: "callout", blocks: [paragraph(words.late)] } : null,
    data.closedOn === null
      ? null
      : { kind: "callout", blocks: [paragraph(words.closed[data.audience](writtenDay(data.closedOn)))] },
    data.reservation === null ? null : { kind: "callout", blocks: [paragraph(words.reservation(data.reservation))] },
    commitmentTable(data.own),
    ...data.goals.flatMap((goal) => goalBlocks(goal, 2)),
    {
      kind: "together",
      blocks: present<Block>([
        data.nextOn === null
          ? null
          : { kind: "definitions", rows: [[words.next, capital(writtenDay(data.nextOn))] as const] },
        paragraph(words.after[readerOf(data)](coordinator.name, coordinator.phone)),
      ]),
    },
  ]);
};

/** One recipient's copy of the plan. */
export const planDocument = (data: PlanData): DocumentPlan => ({
  head: data.head,
  title: words.title(data.head.terms ?? usualTerms, data.audience),
  subtitle: words.subtitle(data.decided.label, writtenDay(data.decided.on)),
  large: data.audience !== "agency",
  blocks: planBlocks(data),
});
