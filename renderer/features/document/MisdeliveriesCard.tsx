import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import { type Misdelivery, standing } from "../../../shared/domain/misdelivery.ts";
import { documentKindText, documentsText } from "../../../shared/text/document.ts";
import {
  misdeliveryAssessmentInWords,
  misdeliveryFound,
  misdeliveryMeasureText,
  misdeliveryText as text,
} from "../../../shared/text/misdelivery.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Document.module.css";

export interface MisdeliveriesCardProps {
  readonly events: readonly Misdelivery[];
  readonly documents: readonly SentDocument[];
  readonly onContinue: (event: Misdelivery) => void;
}

/** Copies that went to the wrong recipient: what was found out, what was done, and how it was assessed. */
export const MisdeliveriesCard = ({ events, documents, onContinue }: MisdeliveriesCardProps) => {
  const stillStanding = standing(events);
  const note = (event: Misdelivery): string | undefined => {
    const by = events.find(({ corrects }) => corrects === event.misdeliveryId);
    if (by !== undefined) return text.continued(by.number);
    const of = events.find(({ misdeliveryId }) => misdeliveryId === event.corrects);
    return of === undefined ? undefined : text.continues(of.number);
  };
  const nameOf = ({ documentId }: Misdelivery): string => {
    const copy = documents.find((one) => one.documentId === documentId);
    return copy === undefined ? "" : documentsText.documentName(documentKindText[copy.kind], copy.number);
  };
  const columns: readonly Column<Misdelivery>[] = [
    { id: "number", heading: text.number, width: "fit", cell: ({ number }) => String(number) },
    { id: "found", heading: text.found, width: "fit", cell: misdeliveryFound },
    {
      id: "document",
      heading: text.document,
      cell: (event) => (
        <>
          {nameOf(event)}
          {note(event) !== undefined && <span className={styles["below"]}>{note(event)}</span>}
        </>
      ),
    },
    { id: "cameTo", heading: text.cameTo, cell: ({ cameTo }) => cameTo },
    {
      id: "measures",
      heading: text.measures,
      cell: ({ measures, done }) => (
        <>
          {measures.length > 0 && (
            <ul>
              {measures.map((one) => (
                <li key={one}>{misdeliveryMeasureText[one]}</li>
              ))}
            </ul>
          )}
          {done !== "" && <span className={styles["below"]}>{done}</span>}
        </>
      ),
    },
    {
      id: "assessment",
      heading: text.assessment,
      cell: (event) => (
        <>
          {misdeliveryAssessmentInWords(event, stillStanding.includes(event))}
          {event.assessment.outcome === "notNeeded" && (
            <span className={styles["below"]}>{event.assessment.because}</span>
          )}
        </>
      ),
    },
    {
      id: "actions",
      heading: text.continue,
      hideHeading: true,
      width: "fit",
      cell: (event) =>
        stillStanding.includes(event) && (
          <Button onPress={() => onContinue(event)}>
            {event.assessment.outcome === "pending" ? text.assess : text.continue}
          </Button>
        ),
    },
  ];
  return (
    <Card look="flush" title={text.title} lead={text.lead}>
      <Table caption={text.caption} rows={events} rowId={(row) => row.misdeliveryId} columns={columns} />
    </Card>
  );
};
