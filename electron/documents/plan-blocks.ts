// Goals and commitments on paper, the same in the minutes and in the plan alone.
import { minutesWords as words } from "../../shared/text/documents/minutes.ts";
import { planWords } from "../../shared/text/documents/plan.ts";
import { present, type Block, type Cell, type Column } from "./pdf/blocks.ts";
import type { CommitmentRow, GoalSection } from "./plan-data.ts";

const commitmentColumns = (withStatus: boolean): readonly Column[] => [
  { label: words.number, share: withStatus ? 6 : 7, head: true },
  // With results and changes below it, what is to be done needs all the room there is.
  { label: words.commitment, share: withStatus ? 36 : 42 },
  { label: words.responsible, share: withStatus ? 20 : 22 },
  { label: words.from, share: withStatus ? 13 : 14.5 },
  { label: words.followUp, share: withStatus ? 13 : 14.5 },
  ...(withStatus ? [{ label: words.status, share: 12 }] : []),
];

/** A table of commitments, or nothing when there are none. */
export const commitmentTable = (commitments: readonly CommitmentRow[]): Block | null => {
  const withStatus = commitments.some(({ status }) => status !== null);
  if (commitments.length === 0) return null;
  return {
    kind: "table",
    columns: commitmentColumns(withStatus),
    rows: commitments.map((commitment): readonly Cell[] => [
      commitment.code,
      [commitment.what, ...commitment.notes].join("\n"),
      commitment.responsible,
      commitment.startsOn ?? words.noDay,
      commitment.followUpOn ?? words.noDay,
      ...(withStatus ? [commitment.status ?? words.newCommitment] : []),
    ]),
  };
};

const trendTable = ({ trend }: GoalSection): Block | null =>
  trend.length === 0
    ? null
    : {
        kind: "table",
        caption: planWords.trend,
        columns: [
          { label: planWords.when, share: 22, head: true },
          { label: planWords.value, share: 18 },
          { label: planWords.assessment, share: 60 },
        ],
        rows: trend.map(({ when, value, assessment }) => [when, value, assessment]),
      };

/** One goal, kept together as far as a page allows. */
export const goalBlocks = (goal: GoalSection, level: 2 | 3): readonly Block[] => [
  {
    kind: "together",
    blocks: present<Block>([
      { kind: "heading", level, text: `${goal.code}. ${goal.title}` },
      goal.facts.length === 0
        ? null
        : { kind: "definitions", rows: goal.facts.map(({ label, text }) => [label, text] as const) },
      commitmentTable(goal.commitments),
      trendTable(goal),
      goal.finished.length === 0 ? null : { kind: "paragraph", text: planWords.finished, introduces: true },
      goal.finished.length === 0 ? null : { kind: "list", items: goal.finished },
    ]),
  },
];
