import { Plus } from "lucide-react";
import { useState } from "react";
import type { Goal } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText } from "../../../../shared/text/plan.ts";
import { Button } from "../../../ui/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Row } from "../../../ui/Layout.tsx";
import { useRoom } from "../room/RoomContext.ts";
import { GoalCard } from "./GoalCard.tsx";
import { GoalDialog } from "./GoalDialog.tsx";
import { IdleParties } from "./IdleParties.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.plan;
/** The joint plan: goals, and what each party takes on (R35, R36). */
export const PlanSection = () => {
  const { view, meeting, newCommitment, settleFocus } = useRoom();
  const [editing, setEditing] = useState<{ readonly goal: Goal | undefined }>();
  const isPreMeeting = meeting.kind === "preMeeting";
  const close = (): void => {
    setEditing(undefined);
    settleFocus();
  };
  const newGoal = (
    <Button icon={<Plus size={16} aria-hidden />} onPress={() => setEditing({ goal: undefined })}>
      {planText.newGoal}
    </Button>
  );
  return (
    <>
      <p className={css("lead")}>{isPreMeeting ? text.leadPreMeeting : text.lead}</p>
      {view.goals.length === 0 ? (
        <EmptyState title={text.noGoals} action={newGoal}>
          {isPreMeeting ? undefined : text.noGoalsHint}
        </EmptyState>
      ) : (
        <>
          {view.goals.map((goal) => (
            <GoalCard key={goal.goalId} goal={goal} onChange={() => setEditing({ goal })} />
          ))}
          <Row>
            {newGoal}
            <Button icon={<Plus size={16} aria-hidden />} onPress={newCommitment}>
              {planText.newCommitment}
            </Button>
          </Row>
          <IdleParties />
        </>
      )}
      {editing !== undefined && <GoalDialog goal={editing.goal} onClose={close} />}
    </>
  );
};
