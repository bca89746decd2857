import type { Attachment } from "../../../shared/contract/attachment.ts";
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import type { CaseId, MeetingId } from "../../../shared/domain/ids.ts";
import { documentsText as text } from "../../../shared/text/document.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LargeDialog, LargeDialogBody } from "../../ui/LargeDialog.tsx";
import { ReadAttachment } from "./ReadAttachment.tsx";
import { ReadSent } from "./ReadSent.tsx";
import type { Opened } from "./opened.ts";

export interface OpenedDocumentProps {
  readonly opened: Opened;
  readonly documents: readonly SentDocument[];
  readonly attachments: readonly Attachment[];
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

/** What the address says is open, over the page; nothing when it says nothing that there is. */
export const OpenedDocument = ({ opened, documents, attachments, caseId, onClose }: OpenedDocumentProps) => {
  const { blankett, kallelse, protokoll, klipp, plan, logg, utdrag, information, handling, bilaga } = opened;
  const dialog = { caseId, onClose };
  if (blankett !== undefined)
    return <DocumentDialog {...dialog} source={{ kind: "consentForm", consentId: blankett }} />;
  if (kallelse !== undefined) return <DocumentDialog {...dialog} source={{ kind: "notice", meetingId: kallelse }} />;
  if (plan !== undefined) {
    return <DocumentDialog {...dialog} source={{ kind: plan === "senaste" ? "plan" : "planOnOnePage", caseId }} />;
  }
  if (information !== undefined) return <DocumentDialog {...dialog} source={{ kind: "information", caseId }} />;
  if (logg !== undefined) return <DocumentDialog {...dialog} source={{ kind: "disclosureLog", caseId }} />;
  if (utdrag !== undefined) return <DocumentDialog {...dialog} source={{ kind: "disclosureExtract", caseId }} />;
  if (protokoll !== undefined) return <Minutes {...dialog} kind="minutes" meetingId={protokoll} />;
  if (klipp !== undefined) return <Minutes {...dialog} kind="journalClip" meetingId={klipp} />;
  const document = documents.find(({ documentId }) => documentId === handling);
  if (document !== undefined) return <ReadSent document={document} onClose={onClose} />;
  const attachment = attachments.find(({ attachmentId }) => attachmentId === bilaga);
  if (attachment !== undefined) return <ReadAttachment attachment={attachment} onClose={onClose} />;
  return null;
};

interface MinutesProps {
  /** The whole, or each agency's own part of them. */
  readonly kind: "minutes" | "journalClip";
  readonly meetingId: MeetingId;
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

/** The newest version of a meeting's minutes; a draft can only be looked at. */
const Minutes = ({ kind, meetingId, caseId, onClose }: MinutesProps) => {
  const api = useApi();
  const view = useQuery(api.minutes.read, { meetingId });
  if (view.state === "loading") return null;
  if (view.state === "failed") {
    return (
      <LargeDialog title={text.noMinutes} onClose={onClose}>
        <LargeDialogBody>
          <ErrorInPlace title={text.cannotRead} onTryAgain={view.readAgain}>
            {failureInWords(view.failure)}
          </ErrorInPlace>
        </LargeDialogBody>
      </LargeDialog>
    );
  }
  const { minutesId, state } = view.value.minutes;
  return <DocumentDialog source={{ kind, minutesId }} caseId={caseId} isDraft={state === "draft"} onClose={onClose} />;
};
