import { FileText, Refrigerator } from "lucide-react";
import { useState } from "react";
import type { AppClient } from "../../../shared/contract/index.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isOverdue } from "../../../shared/domain/plan.ts";
import { planText } from "../../../shared/text/plan.ts";
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
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { classes } from "../../ui/classes.ts";
import { Row } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { ConcernCard } from "./ConcernCard.tsx";
import { GoalCard } from "./GoalCard.tsx";
import { RatingCard } from "./RatingCard.tsx";
import { SupportGapsCard } from "./SupportGapsCard.tsx";
import styles from "./Plan.module.css";

const css = classes(styles);

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
  const { caseId, closedOn } = facts.caseFile;
  const [giving, setGiving] = useState<"plan" | "planOnOnePage">();
  const { goals, commitments, closings, concern, ratings } = plan;
  const overdue = closedOn === null ? commitments.filter((commitment) => isOverdue(commitment, today)).length : 0;
  if (goals.length === 0) {
    return (
      <>
        <EmptyState
          title={planText.empty}
          action={<LinkButton href={hrefTo(paths.caseMeetings(caseId))}>{planText.toMeetings}</LinkButton>}
        >
          {planText.emptyHint}
        </EmptyState>
        {concern.length > 0 && <ConcernCard curves={concern} naming={facts.naming} />}
        <SupportGapsCard caseId={caseId} today={today} />
      </>
    );
  }
  return (
    <>
      {overdue > 0 && (
        <Band tone="bad" title={planText.overdueSummary(overdue)}>
          {planText.overdueHint}
        </Band>
      )}
      <div className={css("head")}>
        <p>{closedOn === null ? planText.lead : planText.closedLead(closedOn)}</p>
        <Row>
          <Button icon={<FileText size={16} aria-hidden />} onPress={() => setGiving("plan")}>
            {planText.give}
          </Button>
          {closedOn === null && (
            <Button icon={<Refrigerator size={16} aria-hidden />} onPress={() => setGiving("planOnOnePage")}>
              {planText.giveOnePage}
            </Button>
          )}
        </Row>
      </div>
      {goals.map((goal) => (
        <GoalCard
          key={goal.goalId}
          goal={goal}
          commitments={commitments.filter((commitment) => commitment.goalId === goal.goalId)}
          closings={closings}
          today={today}
          facts={facts}
        />
      ))}
      {concern.length > 0 && <ConcernCard curves={concern} naming={facts.naming} />}
      {ratings.length > 0 && <RatingCard ratings={ratings} facts={facts} />}
      <SupportGapsCard caseId={caseId} today={today} />
      {giving !== undefined && (
        <DocumentDialog source={{ kind: giving, caseId }} caseId={caseId} onClose={() => setGiving(undefined)} />
      )}
    </>
  );
};
