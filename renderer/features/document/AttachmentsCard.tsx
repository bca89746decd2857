import { Paperclip } from "lucide-react";
import type { Attachment } from "../../../shared/contract/attachment.ts";
import { dayAndTimeOf, dayOf } from "../../../shared/text/dates.ts";
import { documentsText as text, shortFingerprint, sizeInWords } from "../../../shared/text/document.ts";
import { signerInWords } from "../../../shared/text/failures.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./Document.module.css";
import type { Opened } from "./opened.ts";

export interface AttachmentsCardProps {
  readonly attachments: readonly Attachment[];
  readonly facts: CaseFacts;
  readonly onOpen: (what: Opened) => void;
}

/** The scans of a case, and which consent answer each belongs to. They have no names: a name may tell who it is about. */
export const AttachmentsCard = ({ attachments, facts, onOpen }: AttachmentsCardProps) => {
  const api = useApi();
  const add = useCommand(api.desktop.chooseAttachment);
  const { answers, versions } = facts.consent;
  const belongsTo = ({ attachmentId }: Attachment): string => {
    const answer = answers.find((one) => one.attachmentId === attachmentId);
    if (answer === undefined) return text.belongsToNothing;
    const number = versions.find((version) => version.consentId === answer.consentId)?.number ?? 0;
    return text.answerOf(number, signerInWords(answer.signer, facts.naming));
  };
  const attach = async (): Promise<void> => {
    const answer = await add.run({ caseId: facts.caseFile.caseId });
    if (answer.ok && answer.value !== null) toast(text.attached);
  };
  const columns: readonly Column<Attachment>[] = [
    { id: "scan", heading: text.document, cell: (row) => text.scan(dayOf(row.addedAt)) },
    { id: "added", heading: text.added, width: "fit", cell: (row) => dayAndTimeOf(row.addedAt) },
    { id: "belongs", heading: text.belongsTo, cell: belongsTo },
    { id: "type", heading: text.type, width: "fit", cell: (row) => text.mediaTypes[row.mediaType] },
    { id: "size", heading: text.size, width: "fit", align: "end", cell: (row) => sizeInWords(row.size) },
    {
      id: "fingerprint",
      heading: text.fingerprint,
      width: "fit",
      cell: (row) => (
        <code className={styles["below"]} title={row.sha256}>
          {shortFingerprint(row.sha256)}
        </code>
      ),
    },
  ];
  return (
    <Card
      look="flush"
      title={text.attachments}
      lead={text.attachmentsLead}
      actions={
        <Button icon={<Paperclip size={16} aria-hidden />} pending={add.pending} onPress={() => void attach()}>
          {text.attach}
        </Button>
      }
    >
      {add.failure !== undefined && (
        <div className={styles["problem"]}>
          <ErrorInPlace title={text.cannotAttach}>{failureInWords(add.failure, facts.naming)}</ErrorInPlace>
        </div>
      )}
      <Table
        caption={text.attachmentsCaption}
        rows={attachments}
        rowId={(row) => row.attachmentId}
        columns={columns}
        onOpen={(row) => {
          onOpen({ bilaga: row.attachmentId });
        }}
        empty={<EmptyState title={text.attachmentsNone} />}
      />
    </Card>
  );
};
