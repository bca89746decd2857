import { Plus } from "lucide-react";
import { useState } from "react";
import { partyKey, type Party } from "../../../../shared/domain/party.ts";
import { type Goal, isOpen } from "../../../../shared/domain/plan.ts";
import { agenciesPresent } from "../../../../shared/domain/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { partyInWords, planText } from "../../../../shared/text/plan.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Row } from "../../../ui/Layout.tsx";
import { useRoom } from "../room/RoomContext.ts";
import { GoalCard } from "./GoalCard.tsx";
import { GoalDialog } from "./GoalDialog.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.plan;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** The parties in the room that have taken nothing on: all contribute, the youth and the guardians too (R35). */
const useIdleParties = (): readonly Party[] => {
  const { attendance, view } = useRoom();
  const open = view.commitments.filter(isOpen);
  const family: readonly Party[] = attendance.flatMap(({ role, presence }): Party[] => {
    if (presence === "absent") return [];
    return role.kind === "youth" || role.kind === "guardian" ? [role] : [];
  });
  const agencies = agenciesPresent(attendance).map((agencyId) => ({ kind: "agency" as const, agencyId }));
  return [...agencies, ...family].filter(
    (party) =>
      !open.some(
        ({ responsible }) =>
          responsible !== null &&
          (responsible.kind === "guardians" ? party.kind === "guardian" : partyKey(responsible) === partyKey(party)),
      ),
  );
};

/** The joint plan: goals, and what each party takes on (R35, R36). */
export const PlanSection = () => {
  const { view, facts, meeting, newCommitment, settleFocus } = useRoom();
  const [editing, setEditing] = useState<{ readonly goal: Goal | undefined }>();
  const idle = useIdleParties();
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
          {idle.length > 0 && (
            <Band
              tone="info"
              title={text.without(list.format(idle.map((party) => partyInWords(party, facts.naming))))}
            />
          )}
        </>
      )}
      {editing !== undefined && <GoalDialog goal={editing.goal} onClose={close} />}
    </>
  );
};
