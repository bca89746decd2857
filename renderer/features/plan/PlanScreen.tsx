import { Clock, FileText } from "lucide-react";
import { useState } from "react";
import type { AppClient } from "../../../shared/contract/index.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type Commitment, type Goal, isConditional, isOpen, isOverdue, statusOf } from "../../../shared/domain/plan.ts";
import { planWithClosings } from "../../../shared/domain/plan-history.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { planText, responsibleInWords, statusTone, trendInWords } from "../../../shared/text/plan.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Row } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

type ReadPlan = Extract<Awaited<ReturnType<AppClient["plan"]["read"]>>, { ok: true }>["value"];

/** The joint plan as it stands: goals with how they have moved, commitments with who, when and how far. */
export const PlanScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const answer = both(both(useQuery(api.plan.read, { caseId }), useQuery(api.today.read, null)), useCaseFacts(caseId));
  if (answer.state === "loading") return <Loading>{planText.loading}</Loading>;
  if (answer.state === "failed") {
    return (
      <ErrorInPlace title={planText.cannotShow} onTryAgain={answer.readAgain}>
        {failureInWords(answer.failure)}
      </ErrorInPlace>
    );
  }
  const [[plan, { today }], facts] = answer.value;
  return <Plan plan={plan} today={today} facts={facts} />;
};

interface PlanProps {
  readonly plan: ReadPlan;
  readonly today: Day;
  readonly facts: CaseFacts;
}

const Plan = ({ plan, today, facts }: PlanProps) => {
  const { caseId } = facts.caseFile;
  const [giving, setGiving] = useState(false);
  const { goals, commitments } = planWithClosings(plan, plan.closings);
  if (goals.length === 0) {
    return (
      <EmptyState
        title={planText.empty}
        action={<LinkButton href={hrefTo(paths.caseMeetings(caseId))}>{planText.toMeetings}</LinkButton>}
      >
        {planText.emptyHint}
      </EmptyState>
    );
  }
  const overdue = commitments.filter((commitment) => isOverdue(commitment, today)).length;
  return (
    <>
      {overdue > 0 && (
        <Band tone="bad" title={planText.overdueSummary(overdue)}>
          {planText.overdueHint}
        </Band>
      )}
      <Row align="center">
        <p>{planText.lead}</p>
        <Button icon={<FileText size={16} aria-hidden />} onPress={() => setGiving(true)}>
          {planText.give}
        </Button>
      </Row>
      {goals.map((goal) => (
        <GoalCard
          key={goal.goalId}
          goal={goal}
          commitments={commitments.filter((commitment) => commitment.goalId === goal.goalId)}
          today={today}
          facts={facts}
        />
      ))}
      {giving && <DocumentDialog source={{ kind: "plan", caseId }} caseId={caseId} onClose={() => setGiving(false)} />}
    </>
  );
};

interface GoalCardProps {
  readonly goal: Goal;
  readonly commitments: readonly Commitment[];
  readonly today: Day;
  readonly facts: CaseFacts;
}

const GoalCard = ({ goal, commitments, today, facts }: GoalCardProps) => {
  const latest = goal.reviews.at(-1);
  const trend = trendInWords(goal);
  const shown: readonly Fact[] = [
    ...(goal.indicator === "" ? [] : [{ term: planText.indicator, value: goal.indicator }]),
    ...(trend === "" ? [] : [{ term: planText.values, value: <strong className="digits">{trend}</strong> }]),
    ...(goal.targetOn === null ? [] : [{ term: planText.targetOn, value: goal.targetOn }]),
    {
      term: planText.latest,
      value:
        latest === undefined
          ? planText.noReview
          : `${planText.assessments[latest.assessment]}, ${taskDay(latest.on, today)}`,
    },
  ];
  const title = `M${String(goal.number)} ${goal.title}`;
  return (
    <Card title={title}>
      <DefinitionList facts={shown} />
      <Table
        caption={planText.commitments(title)}
        columns={columnsFor(today, facts)}
        rows={commitments.toSorted(
          (one, other) => Number(isOpen(other)) - Number(isOpen(one)) || one.number - other.number,
        )}
        rowId={(commitment) => commitment.commitmentId}
        empty={<p>{planText.noCommitments}</p>}
      />
    </Card>
  );
};

const columnsFor = (today: Day, facts: CaseFacts): readonly Column<Commitment>[] => [
  {
    id: "what",
    heading: planText.columns.what,
    cell: (commitment) => `A${String(commitment.number)} ${commitment.what}`,
  },
  {
    id: "responsible",
    heading: planText.columns.responsible,
    cell: (commitment) => (
      <>
        {responsibleInWords(commitment.responsible, facts.naming)}{" "}
        {isConditional(commitment, (party) => mayTakePart(facts.consent, party, today)) && (
          <Chip tone="warn">{planText.conditional}</Chip>
        )}
      </>
    ),
  },
  {
    id: "followUpOn",
    heading: planText.columns.followUpOn,
    cell: (commitment) => (commitment.followUpOn === null ? planText.noDate : taskDay(commitment.followUpOn, today)),
    width: "fit",
  },
  {
    id: "status",
    heading: planText.columns.status,
    cell: (commitment) => (
      <>
        <Chip tone={statusTone[statusOf(commitment)]}>{planText.statuses[statusOf(commitment)]}</Chip>{" "}
        {isOverdue(commitment, today) && (
          <Chip tone="bad" icon={<Clock size={15} aria-hidden />}>
            {planText.overdue}
          </Chip>
        )}
      </>
    ),
    width: "fit",
  },
];
