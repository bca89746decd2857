import { type Consultation, openingBlock } from "../../../shared/domain/consultation.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import styles from "./Consultation.module.css";

const text = consultationText.view;

export interface DecisionCardProps {
  readonly consultation: Consultation;
  /** The dialog was closed by a lock with something in it. */
  readonly isStarted: boolean;
  readonly onDecide: () => void;
}

/** Where the consultation leads: a decision is awaited, or has been made and what follows from it (R7). */
export const DecisionCard = ({ consultation, isStarted, onDecide }: DecisionCardProps) => {
  const { goToCase, problem, pending } = useGoToCase();
  const { decision, linkedCaseId, consultationId, removedOn } = consultation;
  // After a no there is nothing to decide; the card beside says so.
  const isOver = removedOn !== null || consultation.consentAsked?.answer === "no";
  if (decision === null && isOver && !isStarted) return null;
  if (decision === null) {
    return (
      <Card title={text.decisionTitle} look="next">
        <p className={styles["small"]}>{isStarted ? text.started : text.awaits}</p>
        <div>
          <Button look="primary" onPress={onDecide}>
            {isStarted ? text.continueDecision : text.decide}
          </Button>
        </div>
        <p className={styles["quiet"]}>{text.maybeNot}</p>
      </Card>
    );
  }
  const mayOpen = openingBlock(consultation) === undefined;
  return (
    <Card title={text.decisionTitle} look={mayOpen ? "next" : "normal"}>
      <DefinitionList
        facts={[
          {
            term: text.outcome,
            value: decision.goOn ? consultationText.decision.goOn : consultationText.decision.stop,
          },
          { term: text.decidedOn, value: decision.decidedOn },
          { term: text.decidedBy, value: decision.decidedBy },
          { term: text.reason, value: decision.reason },
        ]}
      />
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      {mayOpen && (
        <>
          <p className={styles["small"]}>{text.goOnNext}</p>
          <div>
            <LinkButton look="primary" href={hrefTo(paths.newCase(consultationId))}>
              {text.openCase}
            </LinkButton>
          </div>
        </>
      )}
      {!decision.goOn && <p className={styles["quiet"]}>{text.stopped}</p>}
      {linkedCaseId !== null && (
        <>
          <p className={styles["small"]}>{text.linked}</p>
          <div>
            <Button
              pending={pending}
              onPress={() => {
                goToCase(linkedCaseId, paths.caseFile(linkedCaseId));
              }}
            >
              {text.showCase}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
};
