import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, enquiryOpeningBlock } from "../../../shared/domain/enquiry.ts";
import { enquiryOutcomeText, enquiryText } from "../../../shared/text/enquiry.ts";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import styles from "./Enquiry.module.css";
import { OutcomeDialog } from "./OutcomeDialog.tsx";

const text = enquiryText.view;

export interface OutcomeCardProps {
  readonly enquiry: Enquiry;
  readonly today: Day;
  /** Proposed as the one who decides (R7). */
  readonly coordinator: string;
}

/** Where the contact leads: an outcome is awaited, or has been registered and what follows from it (R7). */
export const OutcomeCard = ({ enquiry, today, coordinator }: OutcomeCardProps) => {
  const { goToCase, problem, pending } = useGoToCase();
  const [deciding, setDeciding] = useState(false);
  const { outcome, linkedCaseId, enquiryId } = enquiry;
  const mayOpen = enquiryOpeningBlock(enquiry) === undefined;
  const mayStillDecide = outcome === null || outcome.kind === "advice" || outcome.kind === "concernReport";
  return (
    <Card title={text.outcome} look={outcome === null || mayOpen ? "next" : "normal"}>
      {outcome === null ? (
        <p className={styles["small"]}>{text.awaits}</p>
      ) : (
        <DefinitionList
          facts={[
            { term: text.outcome, value: enquiryOutcomeText[outcome.kind] },
            { term: text.decidedOn, value: outcome.decidedOn },
            { term: text.decidedBy, value: outcome.decidedBy },
            ...(outcome.reason === "" ? [] : [{ term: text.reason, value: outcome.reason }]),
          ]}
        />
      )}
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      {outcome?.kind === "concernReport" && (
        <>
          <p className={styles["small"]}>{text.reportNext}</p>
          <div>
            <LinkButton look="primary" href={hrefTo(paths.concernReportAfter(enquiryId))}>
              {enquiryText.duty.action}
            </LinkButton>
          </div>
        </>
      )}
      {mayOpen && (
        <>
          <p className={styles["small"]}>{text.startNext}</p>
          <div>
            <LinkButton look="primary" href={hrefTo(paths.newCaseFromEnquiry(enquiryId))}>
              {text.openCase}
            </LinkButton>
          </div>
        </>
      )}
      {mayStillDecide && (
        <div>
          <Button
            look={outcome === null ? "primary" : "normal"}
            onPress={() => {
              setDeciding(true);
            }}
          >
            {text.record}
          </Button>
        </div>
      )}
      {linkedCaseId !== null && (
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
      )}
      {deciding && (
        <OutcomeDialog
          coordinator={coordinator}
          enquiry={enquiry}
          today={today}
          onClose={() => {
            setDeciding(false);
          }}
        />
      )}
    </Card>
  );
};
