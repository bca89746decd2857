import { Printer } from "lucide-react";
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import { documentKindText, documentsText as text, isPdfFile, wayInWords } from "../../../shared/text/document.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useQuery } from "../../api/useQuery.ts";
import { usePrinting } from "../../dispatch/usePrinting.ts";
import { Button } from "../../ui/Button.tsx";
import { DocumentView } from "../../ui/DocumentView.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LargeDialog, LargeDialogBody } from "../../ui/LargeDialog.tsx";
import { Loading } from "../../ui/Loading.tsx";
import styles from "./Document.module.css";

export interface ReadSentProps {
  readonly document: SentDocument;
  readonly onClose: () => void;
}

interface SentProps {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly title: string;
}

const Sent = ({ bytes, fileName, title }: SentProps) => {
  if (isPdfFile(fileName)) return <DocumentView bytes={bytes} title={title} />;
  if (fileName.endsWith(".txt")) return <p className={styles["copied"]}>{new TextDecoder().decode(bytes)}</p>;
  return <p>{text.cannotShowFile(fileName)}</p>;
};

/** A document as it was sent: the very bytes that were kept. */
export const ReadSent = ({ document, onClose }: ReadSentProps) => {
  const api = useApi();
  const content = useQuery(api.document.readSent, { documentId: document.documentId });
  const printing = usePrinting();
  const title = text.documentName(documentKindText[document.kind], document.number);
  const about = text.sentFacts(document.disclosedOn, document.recipientLabel, wayInWords(document));
  return (
    <LargeDialog title={title} about={about} onClose={onClose}>
      <LargeDialogBody>
        <div className={styles["reading"]}>
          <div className={styles["exact"]}>
            <p>
              {text.exact} <strong>{document.fileName}</strong>
            </p>
            <p className={styles["fingerprint"]}>{text.fingerprintOf(document.sha256)}</p>
            {isPdfFile(document.fileName) && (
              <Button
                icon={<Printer size={16} aria-hidden />}
                pending={printing.busy}
                onPress={() => void printing.print([document.documentId])}
              >
                {text.print}
              </Button>
            )}
          </div>
          {printing.problem !== undefined && <ErrorInPlace title={printing.problem} />}
          {content.state === "loading" && <Loading>{text.reading}</Loading>}
          {content.state === "failed" && (
            <ErrorInPlace title={text.cannotRead} onTryAgain={content.readAgain}>
              {failureInWords(content.failure)}
            </ErrorInPlace>
          )}
          {content.state === "ready" && <Sent bytes={content.value.bytes} fileName={document.fileName} title={title} />}
        </div>
      </LargeDialogBody>
    </LargeDialog>
  );
};
