import { UserPlus } from "lucide-react";
import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import type { Guardian } from "../../../shared/domain/person.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { peopleText } from "../../../shared/text/people.ts";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useToday } from "../../api/useToday.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { CaseFactsCard } from "./CaseFactsCard.tsx";
import { NextStepCard } from "./NextStepCard.tsx";
import { GuardianCard, YouthCard } from "./PersonCard.tsx";
import styles from "./PersonCard.module.css";
import { GuardianDialog, YouthDialog } from "./PersonDialog.tsx";
import { PrivatePersonsCard } from "./PrivatePersonsCard.tsx";
import { SituationCard } from "./SituationCard.tsx";
import { TimelineCard } from "./TimelineCard.tsx";
import { RelatedCard } from "./RelatedCard.tsx";
import { ResponsibleCard } from "./ResponsibleCard.tsx";
import { UpcomingMeetingCard } from "./UpcomingMeetingCard.tsx";
import { useHiding } from "./useHiding.ts";
import { useCaseState } from "./useCaseState.ts";

const css = classes(styles);

export const CaseOverviewScreen = () => {
  const caseId = useCaseId();
  const today = useToday();
  const facts = useCaseFacts(caseId);
  // CaseScreen stands above and says what is wrong.
  if (facts.state !== "ready" || today === undefined) return <Loading />;
  return <CaseOverview facts={facts.value} today={today} />;
};

const CaseOverview = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const state = useCaseState(facts, today);
  return (
    <WithSide
      first={state !== undefined && <NextStepCard facts={facts} next={state.next} today={today} />}
      side={
        <>
          {state !== undefined && <UpcomingMeetingCard meetings={state.meetings} today={today} />}
          <TimelineCard facts={facts} today={today} />
          <ResponsibleCard caseId={facts.caseFile.caseId} today={today} />
          <RelatedCard caseId={facts.caseFile.caseId} />
        </>
      }
    >
      <SituationCard facts={facts} today={today} />
      <PeopleCard facts={facts} today={today} />
      <PrivatePersonsCard facts={facts} today={today} />
      <CaseFactsCard facts={facts} />
    </WithSide>
  );
};

type Editing = { readonly who: "youth" } | { readonly who: "guardian"; readonly guardian: Guardian | undefined };

const PeopleCard = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const hidingOf = useHiding(facts);
  const isOpen = facts.caseFile.closedOn === null;
  const [editing, setEditing] = useState<Editing>();
  const close = (): void => {
    setEditing(undefined);
  };
  const addGuardian = (
    <Button
      size="small"
      icon={<UserPlus size={15} aria-hidden />}
      onPress={() => {
        setEditing({ who: "guardian", guardian: undefined });
      }}
    >
      {peopleText.addGuardian}
    </Button>
  );
  return (
    <Card
      title={caseFileText.people}
      lead={isOpen ? undefined : caseFileText.peopleWhenClosed}
      actions={isOpen ? addGuardian : undefined}
    >
      <div className={css("people")}>
        <YouthCard
          youth={facts.youth}
          hiding={hidingOf({ kind: "youth" }, facts.youth)}
          onChange={() => {
            setEditing({ who: "youth" });
          }}
        />
        <div className={css("guardians")}>
          {facts.guardians.map((guardian) => (
            <GuardianCard
              key={guardian.guardianId}
              guardian={guardian}
              hiding={hidingOf({ kind: "guardian", guardianId: guardian.guardianId }, guardian)}
              today={today}
              onChange={() => {
                setEditing({ who: "guardian", guardian });
              }}
            />
          ))}
        </div>
      </div>
      {facts.guardians.length === 0 && (
        <EmptyState title={peopleText.noGuardians}>{peopleText.noGuardiansYet}</EmptyState>
      )}
      {editing?.who === "youth" && <YouthDialog facts={facts} today={today} onClose={close} />}
      {editing?.who === "guardian" && <GuardianDialog facts={facts} guardian={editing.guardian} onClose={close} />}
    </Card>
  );
};
