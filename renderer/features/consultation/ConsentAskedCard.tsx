import { useState } from "react";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { Row } from "../../ui/Layout.tsx";
import { ConsentAskedDialog } from "./ConsentAskedDialog.tsx";
import styles from "./Consultation.module.css";

const text = consultationText.consent;

/** Consent asked without identity, and the blank form that the initiator takes to the family (B5). */
export const ConsentAskedCard = ({
  consultation,
  today,
}: {
  readonly consultation: Consultation;
  readonly today: Day;
}) => {
  const api = useApi();
  const { consultationId, number, consentAsked, decision, linkedCaseId } = consultation;
  const sent = useQuery(api.document.listForConsultation, { consultationId });
  const [open, setOpen] = useState<"answer" | "form" | "information">();
  const close = (): void => {
    setOpen(undefined);
  };
  const declined = consentAsked?.answer === "no";
  const lastForm = sent.state === "ready" ? sent.value[0] : undefined;
  return (
    <Card title={text.title}>
      {consentAsked === null ? (
        linkedCaseId === null && <p className={styles["small"]}>{text.none}</p>
      ) : (
        <DefinitionList
          facts={[
            { term: text.askedOn, value: consentAsked.askedOn },
            { term: text.askedByRole, value: consentAsked.askedByRole },
            { term: text.answer, value: text.answers[consentAsked.answer] },
            ...(consentAsked.answeredOn === null ? [] : [{ term: text.answeredOn, value: consentAsked.answeredOn }]),
          ]}
        />
      )}
      {declined && (
        <Band tone="info" title={text.declinedTitle}>
          {text.declined}
        </Band>
      )}
      {consentAsked?.answer === "yes" && decision?.goOn !== true && <p className={styles["small"]}>{text.yesNext}</p>}
      {lastForm !== undefined && <p className={styles["quiet"]}>{text.blankSent(lastForm.disclosedOn)}</p>}
      {linkedCaseId === null && (
        <Row>
          <Button
            onPress={() => {
              setOpen("answer");
            }}
          >
            {consentAsked === null ? text.record : consentAsked.answer === "awaited" ? text.recordAnswer : text.correct}
          </Button>
          {!declined && decision?.goOn !== false && (
            <Button
              onPress={() => {
                setOpen("form");
              }}
            >
              {text.blank}
            </Button>
          )}
          {!declined && decision?.goOn !== false && (
            <Button
              onPress={() => {
                setOpen("information");
              }}
            >
              {text.information}
            </Button>
          )}
        </Row>
      )}
      {linkedCaseId === null && !declined && decision?.goOn !== false && (
        <p className={styles["quiet"]}>{text.blankLead(number)}</p>
      )}
      {open === "answer" && <ConsentAskedDialog consultation={consultation} today={today} onClose={close} />}
      {open === "information" && <DocumentDialog source={{ kind: "blankInformation" }} onClose={close} />}
      {open === "form" && <DocumentDialog source={{ kind: "blankConsentForm", consultationId }} onClose={close} />}
    </Card>
  );
};
