import type { Day } from "../../../shared/domain/day.ts";
import type { Commitment, Goal } from "../../../shared/domain/plan.ts";
import {
  changeSteps,
  goalTrend,
  reachedSince,
  type GoalPoint,
  type PlanClosing,
} from "../../../shared/domain/plan-history.ts";
import { monthDay, taskDay } from "../../../shared/text/dates.ts";
import { aimInWords, planText, trendInWords, valueInWords } from "../../../shared/text/plan.ts";
import { goalChangeInWords } from "../../../shared/text/plan-change.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { TrendChart } from "../../ui/TrendChart.tsx";
import { CommitmentTable } from "./CommitmentTable.tsx";
import styles from "./Plan.module.css";

const css = classes(styles);

export interface GoalCardProps {
  readonly goal: Goal;
  readonly commitments: readonly Commitment[];
  readonly closings: readonly PlanClosing[];
  readonly today: Day;
  readonly facts: CaseFacts;
}

/** One goal: how it has moved, what has been changed, and what everybody does for it. */
export const GoalCard = ({ goal, commitments, closings, today, facts }: GoalCardProps) => {
  const trend = goalTrend(goal, closings);
  const latest = trend.at(-1);
  const since = reachedSince(trend);
  const title = `M${String(goal.number)} ${goal.title}`;
  const shown: readonly Fact[] = [
    { term: planText.aim, value: aimInWords(goal) },
    {
      term: planText.latest,
      value:
        latest === undefined || latest.assessment === null || latest.on === null
          ? planText.noReview
          : `${planText.assessments[latest.assessment]}, ${taskDay(latest.on, today)}`,
    },
    ...(since === undefined ? [] : [{ term: planText.reachedSince, value: taskDay(since, today) }]),
    ...changeSteps(goal).map(({ on, before, after }) => ({
      term: planText.changedOn(monthDay(on)),
      value: goalChangeInWords(before, after),
    })),
  ].filter(({ value }) => value !== "");
  return (
    <Card title={title}>
      <div className={css("goal")}>
        <DefinitionList facts={shown} />
        {goal.indicator !== "" && trend.length > 1 && <Trend goal={goal} trend={trend} since={since} />}
      </div>
      <CommitmentTable
        caption={planText.commitments(title)}
        commitments={commitments}
        closings={closings}
        today={today}
        facts={facts}
      />
    </Card>
  );
};

interface TrendProps {
  readonly goal: Goal;
  readonly trend: readonly GoalPoint[];
  readonly since: Day | undefined;
}

/** The goal's figures as a drawing and as a table. */
const Trend = ({ goal, trend, since }: TrendProps) => {
  const title = planText.trendOf(goal.indicator);
  const words = trendInWords({ ...goal, reviews: trend.slice(1) });
  return (
    <div className={css("trend")}>
      <TrendChart
        title={title}
        description={since === undefined ? words : planText.reachedInWords(words, monthDay(since))}
        points={trend.map(({ on, value }) => ({ at: on === null ? planText.startShort : monthDay(on), value }))}
        target={goal.target === null ? undefined : { value: goal.target, label: planText.targetIs(goal.target) }}
      />
      <Table caption={title} columns={trendColumns} rows={trend} rowId={({ on }) => on ?? "start"} />
    </div>
  );
};

const trendColumns: readonly Column<GoalPoint>[] = [
  { id: "on", heading: planText.trendColumns.on, cell: ({ on }) => on ?? planText.start, width: "fit" },
  {
    id: "value",
    heading: planText.trendColumns.value,
    cell: ({ value }) => valueInWords(value),
    align: "end",
    width: "fit",
  },
  {
    id: "assessment",
    heading: planText.trendColumns.assessment,
    cell: ({ assessment, note }) =>
      [assessment === null ? "" : planText.assessments[assessment], note].filter((part) => part !== "").join(". "),
  },
];
