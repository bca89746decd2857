import { ListChecks, MailWarning } from "lucide-react";
import type { Day } from "../../../shared/domain/day.ts";
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import { type Misdelivery, standing } from "../../../shared/domain/misdelivery.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import {
  documentKindText,
  documentsText as text,
  ownTemplateText,
  shortFingerprint,
  wayInWords,
} from "../../../shared/text/document.ts";
import { misdeliveryText } from "../../../shared/text/misdelivery.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Document.module.css";
import { MakeDocument } from "./MakeDocument.tsx";
import type { Opened } from "./opened.ts";

export interface DisclosureLogProps {
  readonly documents: readonly SentDocument[];
  readonly misdeliveries: readonly Misdelivery[];
  readonly meetings: readonly Meeting[];
  readonly facts: CaseFacts;
  readonly today: Day;
  readonly onOpen: (what: Opened) => void;
  /** A copy went to somebody else than it was meant for. */
  readonly onMisdelivered: (copy: SentDocument) => void;
}

/** The disclosure log (utlämnandelogg): who got which document, when, how, and by what right. */
export const DisclosureLog = (props: DisclosureLogProps) => {
  const { documents, misdeliveries, meetings, facts, today, onOpen, onMisdelivered } = props;
  const nameOf = ({ kind, number }: SentDocument): string => text.documentName(documentKindText[kind], number);
  const wrongOnes = (copy: SentDocument): readonly Misdelivery[] =>
    standing(misdeliveries).filter(({ documentId }) => documentId === copy.documentId);
  const groundOf = ({ consentId, ground }: SentDocument): string =>
    text.groundOf(ground, facts.consent.versions.find((one) => one.consentId === consentId)?.number);
  const columns: readonly Column<SentDocument>[] = [
    {
      id: "document",
      heading: text.document,
      cell: (row) => (
        <>
          {[nameOf(row), ...(row.copyVersion > 1 ? [text.copyAgain(row.copyVersion)] : [])].join(", ")}
          {wrongOnes(row).map(({ number }) => (
            <span key={number} className={styles["below"]}>
              {misdeliveryText.wentWrong(number)}
            </span>
          ))}
        </>
      ),
    },
    { id: "day", heading: text.day, width: "fit", sortBy: (row) => row.disclosedOn, cell: (row) => row.disclosedOn },
    {
      id: "recipient",
      heading: text.recipient,
      sortBy: (row) => row.recipientCode,
      cell: (row) => (
        <>
          <span className={styles["code"]}>{row.recipientCode}</span> {row.recipientLabel}
        </>
      ),
    },
    { id: "channel", heading: text.channel, cell: (row) => wayInWords(row) },
    { id: "ground", heading: text.ground, cell: groundOf },
    {
      id: "file",
      heading: text.fileAndFingerprint,
      width: "fit",
      cell: (row) => (
        <>
          {row.fileName}
          {row.templateVersion !== undefined && (
            <span className={styles["below"]}>{ownTemplateText(row.templateVersion)}</span>
          )}
          <code className={styles["below"]} title={row.sha256}>
            {shortFingerprint(row.sha256)}
          </code>
        </>
      ),
    },
    {
      id: "actions",
      heading: misdeliveryText.start,
      hideHeading: true,
      width: "fit",
      cell: (row) => (
        <Menu
          compact
          label={misdeliveryText.moreAbout(nameOf(row), row.recipientLabel || row.recipientCode)}
          items={[
            {
              id: "misdelivered",
              label: misdeliveryText.start,
              icon: <MailWarning size={16} aria-hidden />,
              onAction: () => onMisdelivered(row),
            },
          ]}
        />
      ),
    },
  ];
  return (
    <Card
      look="flush"
      title={text.log}
      lead={text.logLead}
      actions={
        <>
          <Button icon={<ListChecks size={16} aria-hidden />} onPress={() => onOpen({ logg: "hela" })}>
            {text.takeOutLog}
          </Button>
          <MakeDocument meetings={meetings} facts={facts} today={today} onMake={onOpen} />
        </>
      }
    >
      <Table
        caption={text.logCaption}
        rows={documents}
        rowId={(row) => row.documentId}
        columns={columns}
        onOpen={(row) => {
          onOpen({ handling: row.documentId });
        }}
        empty={<EmptyState title={text.none}>{text.noneHint}</EmptyState>}
      />
    </Card>
  );
};
