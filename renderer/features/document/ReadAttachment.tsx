import type { Attachment } from "../../../shared/contract/attachment.ts";
import { dayOf } from "../../../shared/text/dates.ts";
import { documentsText as text } from "../../../shared/text/document.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentView } from "../../ui/DocumentView.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LargeDialog, LargeDialogBody } from "../../ui/LargeDialog.tsx";
import { Loading } from "../../ui/Loading.tsx";
import styles from "./Document.module.css";

export interface ReadAttachmentProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** A scan, shown inside the application only: never a temporary file, never another program. */
export const ReadAttachment = ({ attachment, onClose }: ReadAttachmentProps) => {
  const api = useApi();
  const content = useQuery(api.attachment.read, { attachmentId: attachment.attachmentId });
  const title = text.scan(dayOf(attachment.addedAt));
  return (
    <LargeDialog title={title} onClose={onClose}>
      <LargeDialogBody>
        <div className={styles["reading"]}>
          {content.state === "loading" && <Loading>{text.reading}</Loading>}
          {content.state === "failed" && (
            <ErrorInPlace title={text.cannotRead} onTryAgain={content.readAgain}>
              {failureInWords(content.failure)}
            </ErrorInPlace>
          )}
          {content.state === "ready" && (
            <DocumentView bytes={content.value.bytes} mediaType={content.value.mediaType} title={title} />
          )}
        </div>
      </LargeDialogBody>
    </LargeDialog>
  );
};
