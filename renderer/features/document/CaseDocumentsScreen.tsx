import { useState } from "react";
import type { DocumentId } from "../../../shared/domain/ids.ts";
import { type Misdelivery, standing } from "../../../shared/domain/misdelivery.ts";
import { documentsText as text } from "../../../shared/text/document.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { AttachmentsCard } from "./AttachmentsCard.tsx";
import { DisclosureLog } from "./DisclosureLog.tsx";
import { MisdeliveriesCard } from "./MisdeliveriesCard.tsx";
import { MisdeliveryDialog } from "./MisdeliveryDialog.tsx";
import { OpenedDocument } from "./OpenedDocument.tsx";
import { OtherDisclosuresCard } from "./OtherDisclosuresCard.tsx";
import { useOpened } from "./opened.ts";

/** The copy that went wrong, and the event about it that is taken further. */
interface RegisteredMisdelivery {
  readonly documentId: DocumentId;
  readonly corrects?: Misdelivery;
}

/** What has left the case, the scans in it, and the way to make a document. What is open stands in the address. */
export const CaseDocumentsScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const opened = useOpened(caseId);
  const [misdelivery, setMisdelivery] = useState<RegisteredMisdelivery>();
  const answer = both(
    both(
      both(useQuery(api.document.listForCase, { caseId }), useQuery(api.disclosure.listForCase, { caseId })),
      both(useQuery(api.attachment.listForCase, { caseId }), useQuery(api.disclosure.listMisdeliveries, { caseId })),
    ),
    both(useQuery(api.meeting.listForCase, { caseId }), both(useCaseFacts(caseId), useQuery(api.today.read, null))),
  );
  if (answer.state === "loading") return <Loading>{text.loading}</Loading>;
  if (answer.state === "failed") {
    return (
      <ErrorInPlace title={text.cannotShow} onTryAgain={answer.readAgain}>
        {failureInWords(answer.failure)}
      </ErrorInPlace>
    );
  }
  const [[[documents, others], [attachments, misdeliveries]], [meetings, [facts, { today }]]] = answer.value;
  const wrongCopy = documents.find(({ documentId }) => documentId === misdelivery?.documentId);
  const waits = standing(misdeliveries).some(({ assessment }) => assessment.outcome === "pending");
  const wrongOnes = misdeliveries.length > 0 && (
    <MisdeliveriesCard
      events={misdeliveries}
      documents={documents}
      onContinue={(event) => setMisdelivery({ documentId: event.documentId, corrects: event })}
    />
  );
  return (
    <>
      {waits && wrongOnes}
      <DisclosureLog
        documents={documents}
        misdeliveries={misdeliveries}
        meetings={meetings}
        facts={facts}
        today={today}
        onOpen={opened.open}
        onMisdelivered={({ documentId }) => setMisdelivery({ documentId })}
      />
      {!waits && wrongOnes}
      {wrongCopy !== undefined && (
        <MisdeliveryDialog
          copy={wrongCopy}
          documents={documents}
          events={misdeliveries}
          facts={facts}
          today={today}
          corrects={misdelivery?.corrects}
          onClose={() => setMisdelivery(undefined)}
        />
      )}
      <OtherDisclosuresCard acts={others} facts={facts} today={today} />
      <AttachmentsCard attachments={attachments} facts={facts} onOpen={opened.open} />
      <OpenedDocument
        opened={opened.what}
        documents={documents}
        attachments={attachments}
        caseId={caseId}
        onClose={opened.close}
      />
    </>
  );
};
